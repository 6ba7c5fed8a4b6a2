import { writtenForms } from '#src/content/instruments/written-forms.ts'
import { definitionHash } from '#src/domain/instrument/compare-definitions.ts'
import { instrumentFamily } from '#src/domain/instrument/family.ts'
import { countNodes, questionsOf } from '#src/domain/instrument/walk.ts'
import { appendAuditEvents } from '#src/storage/audit-events.ts'
import { inInstallation } from '#src/storage/database.ts'
import { insertInstrument, selectInstrumentFingerprints } from '#src/storage/instruments.ts'
import { sha256 } from '#src/storage/sha256.ts'

import type { InstallationContext } from './import-instruments.ts'

/**
 * Puts our own instruments in the library, each version once. A version that is there stays as it is: a run that was
 * begun with it keeps its questions. They are proposals: an organisation works with them until somebody there stops that.
 */
export function shipInstruments(ctx: Omit<InstallationContext, 'actor'>): Promise<void> {
  return inInstallation(ctx.db, async (tx) => {
    const known = new Set((await selectInstrumentFingerprints(tx)).map(({ urn, version }) => `${urn} ${version}`))
    const added = writtenForms().filter(({ urn, version }) => !known.has(`${urn} ${version}`))
    const events = []
    for (const definition of added) {
      const id = ctx.newId()
      const hash = definitionHash(definition, sha256)
      await insertInstrument(tx, {
        id,
        family: instrumentFamily(definition.urn),
        definition,
        sha256: hash,
        remarks: [],
        questions: questionsOf(definition).length,
        nodes: countNodes(definition),
        file: 'Weegschaal',
        fileSha256: hash,
        importedAt: ctx.now,
      })
      events.push({
        organisationId: null,
        at: ctx.now,
        action: 'instrument.published' as const,
        actor: null,
        subject: { kind: 'instrument', id },
        before: null,
        after: hash,
      })
    }
    await appendAuditEvents(tx, null, events)
  })
}
