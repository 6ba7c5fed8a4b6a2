import { sampleDossier } from '#src/example/sample.ts'

import type { AloneVerb } from '../alone.ts'
import { done } from '../outcome.ts'

/** The seed of who gives none. */
const usualSeed = 'weegschaal'

/** A dossier to try the tools of an auditor on; it reads and changes nothing of the installation. */
export const exportSampleVerb: AloneVerb = async ({ request: { values }, t }) => {
  const seed = values['seed'] ?? usualSeed
  const file = values['out'] ?? ''
  const bytes = await sampleDossier(seed)
  const report = { seed, file, bytes: bytes.length }
  return done([t('cli.export.done', { file })], report, Buffer.from(bytes).toString('base64'))
}
