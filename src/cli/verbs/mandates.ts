import type { Translate } from '#src/i18n/text.ts'
import { exportMandates } from '#src/workflows/mandate/export-mandates.ts'
import {
  importMandates,
  readMandateImport,
  type MandateFileRefusal,
  type MandateImportPlan,
} from '#src/workflows/mandate/import-mandates.ts'

import { chooseOrganisation, type HouseVerb } from '../desk.ts'
import { done, failed, type Outcome } from '../outcome.ts'

/** Reads mandates in as drafts, or shows what that would do. None of them holds until a person says so. */
export const importMandatesVerb: HouseVerb = async (desk, request) => {
  const chosen = await chooseOrganisation(desk, request.values['organisation'])
  const file = request.files[0]
  if (!chosen.ok) return failed(chosen.refusal)
  const dryRun = request.switches.includes('dry-run')
  const given = { name: file?.name ?? '', bytes: Buffer.from(file?.base64 ?? '', 'base64') }
  if (dryRun) {
    const plan = await readMandateImport(chosen.value.context, given)
    return plan.ok ? reported(desk.t, plan.value, true) : unreadable(desk.t, plan.refusal)
  }
  const result = await importMandates(chosen.value.context, given)
  if (result.ok) return reported(desk.t, result.value, false)
  return result.refusal.reason === 'refused'
    ? reported(desk.t, result.refusal.plan, false)
    : unreadable(desk.t, result.refusal)
}

function unreadable(t: Translate, refusal: MandateFileRefusal): Outcome {
  if (refusal.reason !== 'rows') return failed(t(`mandate.import.unreadable.${refusal.reason}`), { error: refusal })
  const sentences = refusal.rows.map(({ row, field, problem, allowed = [] }) =>
    t(`mandate.import.wrong.${problem}`, { row, field, allowed: allowed.join(', ') }),
  )
  return { ...failed(sentences[0] ?? '', { error: refusal }), lines: sentences.slice(1) }
}

function reported(t: Translate, plan: MandateImportPlan, dryRun: boolean): Outcome {
  const count = (outcome: string) => plan.planned.filter((one) => one.outcome === outcome).length
  const refusals = plan.refused.map(({ key, reason }) => ({
    key,
    message: t(`mandate.import.refused.${reason}`, { codes: plan.bodyCodes.join(', ') }),
  }))
  const remarks = plan.planned.flatMap(({ record, remark, outcome }) =>
    remark === null || outcome !== 'new' ? [] : [{ key: record.key, message: t(`mandate.remark.${remark}`) }],
  )
  const report = { drafts: count('new'), known: count('known') + count('waiting'), dryRun, remarks, refusals }
  const first = refusals[0]
  if (first !== undefined) return failed(`${first.key}: ${first.message} ${t('mandate.import.stopped')}`, report)
  return done(
    [
      ...remarks.map(({ key, message }) => `${key}: ${message}`),
      t('mandate.import.cli', { count: report.drafts }),
      ...(dryRun ? [t('register.dryRun')] : []),
    ],
    report,
  )
}

/** Writes the mandate register as CSV or JSON, as the name of the file says. */
export const exportMandatesVerb: HouseVerb = async (desk, { values }) => {
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const file = values['out'] ?? ''
  const format = /\.csv$/i.test(file) ? 'csv' : 'json'
  const { bytes, count } = await exportMandates(chosen.value.context, format)
  const base64 = Buffer.from(bytes).toString('base64')
  return done([desk.t('mandate.export.cli', { count, file })], { file, format, mandates: count }, base64)
}
