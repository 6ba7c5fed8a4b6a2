import type { ComparedRow, RowStanding } from '#src/domain/inventory/compare-list.ts'
import { listKinds } from '#src/domain/inventory/list-row.ts'
import type { Translate } from '#src/i18n/text.ts'
import { readCompared } from '#src/workflows/inventory/read-list.ts'

import { chooseOrganisation, type HouseVerb } from '../desk.ts'
import { done, failed } from '../outcome.ts'

/** Lays a list beside the register and says what stands in which of the two. Nothing is kept. */
export const compareListVerb: HouseVerb = async (desk, { values, files }) => {
  const { t } = desk
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const kind = listKinds.find((one) => one === values['list'])
  if (kind === undefined) return failed(t('cli.compare.kind', { given: values['list'] ?? '' }))
  const bytes = Buffer.from(files[0]?.base64 ?? '', 'base64')
  const compared = await readCompared(
    chosen.value.context,
    { kind, bytes },
    {
      name: values['name-column'] ?? '',
      supplier: values['supplier-column'] ?? null,
      identifier: values['number-column'] ?? null,
    },
  )
  if (!compared.ok) return failed(t(`list.refusal.${compared.refusal.reason}`))
  const { rows, unseen } = compared.value
  const names = unseen.map(({ name }) => name)
  const lines = rows.map((one) =>
    t('cli.compare.row', { number: one.row.number, name: one.row.name, standing: inWords(t, one) }),
  )
  return done([...lines, ...(names.length === 0 ? [] : [t('cli.compare.unseen', { names: names.join(', ') })])], {
    rows: rows.map(({ row, standing }) => ({ ...row, standing: standing.kind, ...told(standing) })),
    unseen: names,
  })
}

/** What is known of a row, by names. */
function told(standing: RowStanding) {
  if (standing.kind === 'known')
    return { algorithms: [{ name: standing.algorithm.name, why: [standing.why] }], reason: '' }
  if (standing.kind === 'perhaps')
    return { algorithms: standing.candidates.map(({ algorithm, why }) => ({ name: algorithm.name, why })), reason: '' }
  return { algorithms: [], reason: standing.kind === 'notAlgorithm' ? standing.answer.reason : '' }
}

function inWords(t: Translate, { standing }: ComparedRow): string {
  if (standing.kind === 'known') return `${t('list.known')}: ${standing.algorithm.name}`
  if (standing.kind === 'notAlgorithm') return `${t('list.notAlgorithm')}: ${standing.answer.reason}`
  if (standing.kind === 'unknown') return t('list.standing.unknown')
  const likely = standing.candidates.map(
    ({ algorithm, why }) => `${algorithm.name} (${why.map((one) => t(`list.why.${one}`)).join('; ')})`,
  )
  return `${t('list.standing.perhaps')} ${likely.join(', ')}`
}
