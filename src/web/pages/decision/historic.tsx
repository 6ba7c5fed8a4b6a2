import { z } from 'zod'
import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import { optionEffects } from '#src/domain/decision/question-option.ts'
import { readDossierProposals } from '#src/workflows/proposal/read-proposals.ts'
import { registerHistoricDecision } from '#src/workflows/decision/register-historic-decision.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, dayField, idField, optionalDay, optionalText, textField } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { decisionPath } from '../../paths/proposal.ts'
import { HistoricPage } from './historic-page.tsx'

const historicForm = z.object({
  title: textField(300),
  bodyId: idField(),
  decidedOn: dayField(),
  documentReference: textField(500),
  kind: choice(algorithmQuestionKinds),
  outcomeText: textField(5000),
  effect: choice(optionEffects),
  reasons: optionalText(20_000),
  reviewOn: optionalDay(),
})

/** The form for a decision of before. */
export async function showHistoric(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const data = await readDossierProposals(page.context, page.param('id'))
  if (data === undefined) return page.notFound()
  const form = formView(page.frame, values, errors)
  return page.show(<HistoricPage page={page} data={data} form={form} />, errors.length === 0 ? 200 : 422)
}

/** Registers it, or shows what is wrong. */
export async function submitHistoric(page: PageRequest): Promise<Response> {
  const { t } = page
  const labels = {
    title: t('historic.question'),
    bodyId: t('historic.body'),
    decidedOn: t('historic.decidedOn'),
    documentReference: t('historic.reference'),
    kind: t('proposal.field.kind'),
    outcomeText: t('historic.outcome'),
    effect: t('room.effect'),
    reasons: t('historic.reasons'),
    reviewOn: t('historic.reviewOn'),
  }
  const form = await page.submit(historicForm, labels)
  if (!form.ok) return showHistoric(page, form.values, form.errors)
  const result = await registerHistoricDecision(page.context, { ...form.value, algorithmId: page.param('id') })
  if (result.ok) return page.redirect(decisionPath({ id: result.value.id }), 'historic.registered')
  if (result.refusal === 'algorithm-unknown') return page.notFound()
  const field = result.refusal === 'decided-in-future' ? 'decidedOn' : ''
  return showHistoric(page, form.values, [{ field, message: t(`decision.refusal.${result.refusal}`) }])
}
