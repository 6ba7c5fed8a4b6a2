import { readBeslishulp, type BeslishulpReading } from '#src/exchange/beslishulp/read-beslishulp.ts'
import { loosely, type Translate } from '#src/i18n/text.ts'
import { treePlaceWords } from '#src/web/components/tree-place.ts'
import { importDecisionTree } from '#src/workflows/ai-act/import-decision-tree.ts'

import { moment, type HouseVerb } from '../desk.ts'
import { done, failed } from '../outcome.ts'

/** Reads a decision tree about the AI Act in, for the whole installation; there need not be an organisation. */
export const importBeslishulpVerb: HouseVerb = async ({ open, t }, request) => {
  const files = request.files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }))
  const reading = readBeslishulp(files)
  const report = reportOf(t, reading)
  const warnings = report.warnings.map(lineOf)
  const { tree } = reading
  if (tree === null) {
    const [first = { file: '', place: '', message: '' }] = report.refused
    return {
      ...failed(`${lineOf(first)} ${t('beslishulp.nothingImported')}`, report),
      lines: report.refused.map(lineOf),
    }
  }
  const counts = t('beslishulp.counts', { ...reading.counts })
  if (request.switches.includes('dry-run')) return done([...warnings, counts, t('register.dryRun')], report)
  const { outcome, version } = await importDecisionTree({ ...moment(open), actor: null }, tree)
  const { name, version: number, sha256 } = version
  return done(
    [...warnings, counts, t(`beslishulp.outcome.${outcome}`, { name, version: number, sha256: sha256.slice(0, 12) })],
    { ...report, outcome, name, version: number, sha256 },
  )
}

interface Line {
  readonly file: string
  readonly place: string
  readonly message: string
}

const lineOf = ({ file, place, message }: Line): string =>
  [[file, place].filter((part) => part !== '').join(', '), message].filter((part) => part !== '').join(': ')

/** The reading in words, in the form that machines read. */
function reportOf(t: Translate, { counts, warnings, refused }: BeslishulpReading) {
  return {
    ...counts,
    warnings: warnings.map(({ file, kind, value, ...at }): Line => ({
      file,
      place: treePlaceWords(t, { file: '', ...at }),
      message: loosely(t)(`beslishulp.warning.${kind}`, { value }),
    })),
    refused: refused.map(({ file, kind, value, ...at }): Line => ({
      file,
      place: treePlaceWords(t, { file: '', ...at }),
      message: loosely(t)(`beslishulp.refusal.${kind}`, { value }),
    })),
  }
}
