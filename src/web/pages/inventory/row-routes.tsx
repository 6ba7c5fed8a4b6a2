import { z } from 'zod'
import { startingPoints } from '#src/domain/algorithm/register.ts'
import type { RowRefusal } from '#src/domain/inventory/answer-row.ts'
import { rowAnswers } from '#src/domain/inventory/compare-list.ts'
import { answerRows } from '#src/workflows/inventory/answer-rows.ts'
import { readList } from '#src/workflows/inventory/read-list.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, codes, optionalChoice, optionalId, optionalText } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { listPath } from '../../paths/inventory.ts'
import { ListPage } from './list-page.tsx'
import { RowPage } from './row-page.tsx'

const pageNumber = (given: unknown): number => {
  const number = Number(given ?? 1)
  return Number.isInteger(number) && number > 0 && number < 1000 ? number : 1
}

/** A list beside the register. */
export async function showList(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const beside = await readList(page.context, page.param('id'))
  if (beside === undefined) return page.notFound()
  const number = pageNumber(values['pagina'] ?? page.query('pagina'))
  const form = formView(page.frame, values, errors)
  return page.show(<ListPage {...{ page, beside, form, number }} />, errors.length === 0 ? 200 : 422)
}

/** The numbers of ticked rows; what is no number is no row. */
const numbersOf = (ticked: readonly string[]): readonly number[] =>
  ticked.map((one) => (/^\d{1,6}$/.test(one) ? Number(one) : 0))

const refuseForm = z.object({ numbers: codes(), reason: optionalText(2000) })

/** Ticked rows are no algorithm, for one reason. */
export async function refuseRows(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(refuseForm, { numbers: t('list.column.not'), reason: t('list.not.reason') })
  if (!form.ok) return showList(page, form.values, form.errors)
  const id = page.param('id')
  const { numbers, reason } = form.value
  const said = await answerRows(page.context, id, {
    ...{ numbers: numbersOf(numbers), reason, answer: 'notAlgorithm' },
    ...{ algorithmId: null, startingPoint: null },
  })
  if (said.ok) return page.redirect(`${listPath({ id })}#open`, 'list.not.done')
  if (said.refusal === 'not-found') return page.notFound()
  const field = said.refusal === 'reason-missing' ? 'reason' : 'numbers'
  return showList(page, form.values, [{ field, message: t(`list.refusal.${said.refusal}`) }])
}

/** One row of a list. */
export async function showRow(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const beside = await readList(page.context, page.param('id'))
  const one = beside?.comparison.rows.find(({ row }) => String(row.number) === page.param('number'))
  if (beside === undefined || one === undefined) return page.notFound()
  const form = formView(page.frame, values, errors)
  return page.show(<RowPage {...{ page, beside, one, form }} />, errors.length === 0 ? 200 : 422)
}

const rowForm = z.object({
  answer: choice(rowAnswers),
  startingPoint: optionalChoice(startingPoints),
  algorithmId: optionalId(),
  reason: optionalText(2000),
})

const fieldOf: Readonly<Partial<Record<RowRefusal, string>>> = {
  'reason-missing': 'reason',
  'algorithm-missing': 'algorithmId',
  'starting-point-missing': 'startingPoint',
}

/** What one row is: a new algorithm, one that is there, or none. */
export async function answerRow(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(rowForm, {
    answer: t('list.row.answer'),
    startingPoint: t('list.row.starting'),
    algorithmId: t('list.row.algorithm'),
    reason: t('list.row.reason'),
  })
  if (!form.ok) return showRow(page, form.values, form.errors)
  const id = page.param('id')
  const said = await answerRows(page.context, id, { ...form.value, numbers: numbersOf([page.param('number')]) })
  if (!said.ok) {
    if (said.refusal === 'not-found' || said.refusal === 'no-such-row') return page.notFound()
    return showRow(page, form.values, [
      { field: fieldOf[said.refusal] ?? '', message: t(`list.refusal.${said.refusal}`) },
    ])
  }
  const registered = said.value.find(({ answer }) => answer === 'registered')?.algorithmId ?? null
  return registered === null
    ? page.redirect(`${listPath({ id })}#open`, 'list.row.done')
    : page.redirect(dossierPath({ id: registered }), 'list.row.registeredDone')
}
