import type { Translate } from '#src/i18n/text.ts'
import type { FileRefusal } from '#src/exchange/register/read-register.ts'
import { importRegister } from '#src/workflows/register-entry/import-register.ts'
import type { ImportPlan, ImportWarning } from '#src/workflows/register-entry/plan-register-import.ts'
import { readRegisterImport } from '#src/workflows/register-entry/read-register-import.ts'

import { chooseOrganisation, type HouseVerb } from '../desk.ts'
import { done, failed, type Outcome } from '../outcome.ts'

/** Reads files of the national register in, or shows what that would do. */
export const importRegisterVerb: HouseVerb = async (desk, request) => {
  const chosen = await chooseOrganisation(desk, request.values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const dryRun = request.switches.includes('dry-run')
  const files = request.files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }))
  const command = { files, nameless: 'take', others: 'take', progress: desk.progress } as const
  const result = await (dryRun ? readRegisterImport : importRegister)(chosen.value.context, command)
  return result.ok ? reported(desk.t, result.value, dryRun) : unreadable(desk.t, result.refusal, dryRun)
}

const empty = { created: 0, updated: 0, unchanged: 0, refused: 1, warnings: [], records: [] }

/** A file that cannot be read stops everything: the report has the same names, and the file among the refusals. */
function unreadable(t: Translate, { file, reason }: FileRefusal, dryRun: boolean): Outcome {
  const message = t(`register.refusal.${reason}`)
  const refusals = [{ file, record: '', message }]
  return failed(`${file}: ${message} ${t('register.nothingImported')}`, {
    ...empty,
    dryRun,
    refusals,
    error: { file, message },
  })
}

/** A remark in words, with where it stands. */
const remark = (t: Translate, { file, record, field, warning, value }: ImportWarning) => ({
  file,
  record,
  field,
  message: t(`register.warning.${warning}`, { value }),
})

function reported(t: Translate, plan: ImportPlan, dryRun: boolean): Outcome {
  const count = (outcome: string) => plan.planned.filter((record) => record.outcome === outcome).length
  const counts = {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged') + plan.repeats.length,
    refused: plan.refused.length,
  }
  const warnings = plan.warnings.map((odd) => remark(t, odd))
  const refusals = plan.refused.map(({ file, record, reason }) => ({
    file,
    record,
    message: t(`register.refusal.${reason}`),
  }))
  const records = plan.planned.map(({ file, record, outcome }) => ({ file, record, outcome }))
  const lines = [
    ...refusals.map(({ file, record, message }) => `${file}, ${record}: ${message}`),
    ...warnings.map(({ file, record, field, message }) => `${file}, ${record}, ${field}: ${message}`),
    [
      t('register.done.created', { count: counts.created }),
      t('register.done.updated', { count: counts.updated }),
      t('register.done.unchanged', { count: counts.unchanged }),
      t('register.done.refused', { count: counts.refused }),
      t('register.count.warnings', { count: warnings.length }),
    ].join(', '),
    ...(dryRun ? [t('register.dryRun')] : []),
  ]
  const outcome = done(lines, { ...counts, dryRun, warnings, refusals, records })
  const first = refusals[0]
  const nothing = plan.planned.length === 0 && plan.repeats.length === 0
  if (first === undefined || !nothing) return outcome
  return { ...outcome, exit: 1, problem: `${first.file}, ${first.record}: ${first.message}` }
}
