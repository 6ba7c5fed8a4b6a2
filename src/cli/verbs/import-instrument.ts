import type { Translate } from '#src/i18n/text.ts'
import { countNodes } from '#src/domain/instrument/walk.ts'
import type { RefusedInstrument } from '#src/exchange/instruments/read-instruments.ts'
import { instrumentPlaceWords } from '#src/web/components/instrument-place.ts'
import {
  importInstruments,
  type InstrumentImport,
  type PlannedInstrument,
} from '#src/workflows/instrument/import-instruments.ts'

import { moment, type HouseVerb } from '../desk.ts'
import { done, type Outcome } from '../outcome.ts'

/** Reads instruments in for the whole installation, also before it has any organisation. */
export const importInstrumentVerb: HouseVerb = async ({ open, t }, request) => {
  const files = request.files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }))
  return reported(t, await importInstruments({ ...moment(open), actor: null }, files))
}

const refusal = (t: Translate, { file, reason, detail, ...at }: RefusedInstrument) => ({
  file,
  place: instrumentPlaceWords(t, at),
  message: t(`instrument.refused.${reason}`, { detail }),
})

const taken = (t: Translate, { file, definition }: PlannedInstrument) => ({
  file,
  place: `${definition.urn} ${definition.version}`,
  message: t('instrument.refused.version-taken'),
})

const definitionLine = (t: Translate, { file, definition, outcome, remarks, questions }: PlannedInstrument) => ({
  file,
  urn: definition.urn,
  version: definition.version,
  title: definition.title,
  outcome,
  nodes: countNodes(definition),
  questions,
  warnings: remarks.map(({ node, remark, detail }) => ({
    node,
    message: t(`instrument.remark.${remark}`, { detail }),
  })),
})

function reported(t: Translate, { planned, refused, glossaries, skipped }: InstrumentImport): Outcome {
  const definitions = planned.filter(({ outcome }) => outcome !== 'taken').map((one) => definitionLine(t, one))
  const refusals = [
    ...refused.map((one) => refusal(t, one)),
    ...planned.filter(({ outcome }) => outcome === 'taken').map((one) => taken(t, one)),
  ]
  const words = glossaries.map(({ file, glossary }) => ({ file, urn: glossary.urn, terms: glossary.terms.length }))
  const lines = [
    ...definitions.flatMap(({ file, title, version, questions, outcome, warnings }) => [
      t('instrument.cli.definition', {
        file,
        title,
        version,
        questions,
        outcome: t(outcome === 'created' ? 'instrument.cli.created' : 'instrument.cli.unchanged'),
      }),
      ...warnings.map(({ node, message }) =>
        t('instrument.cli.remark', { file, node: node === '' ? t('instrument.remarks.whole') : node, message }),
      ),
    ]),
    ...words.map(({ file, terms }) => t('instrument.cli.glossary', { file, count: terms })),
    ...skipped.map((file) => t('instrument.cli.skipped', { file })),
  ]
  const outcome = done(lines, { definitions, refused: refusals, glossaries: words, skipped })
  const problem = problemIn(t, refusals, definitions.length + words.length)
  return problem === null ? outcome : { ...outcome, exit: 1, problem }
}

/** What went wrong, a line for each; also when there was nothing to read in at all. */
function problemIn(
  t: Translate,
  refusals: readonly { readonly file: string; readonly place: string; readonly message: string }[],
  found: number,
): string | null {
  if (refusals.length > 0)
    return refusals
      .map(({ file, place, message }) => [file, place, message].filter((part) => part !== '').join(': '))
      .join('\n')
  return found === 0 ? t('instrument.cli.nothing') : null
}
