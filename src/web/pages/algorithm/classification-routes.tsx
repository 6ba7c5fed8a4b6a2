import { z } from 'zod'
import { aiActRiskGroups, answers, criteria } from '#src/domain/algorithm/classification.ts'
import { confirmClassification } from '#src/workflows/screening/confirm-classification.ts'
import { proposeClassification } from '#src/workflows/screening/propose-classification.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, idField, optionalChoice, textField } from '../../http/fields.ts'
import type { PageRequest, RouteDefinition } from '../../http/route.ts'
import { classificationConfirmPath, classificationPath } from '../../paths/algorithm.ts'
import { ClassificationPage } from './classification-page.tsx'
import { dossierGet, dossierPost } from './with-dossier.ts'

interface Mistakes {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

const show = (page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Response =>
  page.show(
    <ClassificationPage
      page={page}
      dossier={dossier}
      form={formView(page.frame, mistakes?.values, mistakes?.errors)}
    />,
    mistakes === undefined ? 200 : 422,
  )

const proposeForm = z.object({
  prohibitedPractice: choice(answers),
  highRiskAi: choice(answers),
  legalEffect: choice(answers),
  categorises: choice(answers),
  ownJudgement: choice(answers),
  aiActRiskGroup: optionalChoice(aiActRiskGroups),
  reason: textField(5000),
})

async function propose(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(proposeForm, {
    ...Object.fromEntries(criteria.map((criterion) => [criterion, t(`classification.criterion.${criterion}`)])),
    aiActRiskGroup: t('classification.aiAct'),
    reason: t('classification.reason'),
  })
  if (!form.ok) return show(page, dossier, form)
  const { reason, aiActRiskGroup, ...given } = form.value
  const result = await proposeClassification(page.context, { algorithmId: id, criteria: given, aiActRiskGroup, reason })
  if (result.ok) return page.redirect(classificationPath({ id }), 'classification.done')
  const field = result.refusal === 'reason-missing' ? 'reason' : ''
  const error = { field, message: t(`classification.refusal.${result.refusal}`) }
  return show(page, dossier, { values: form.values, errors: [error] })
}

async function confirm(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { id } = dossier.rows.algorithm
  const form = await page.submit(z.object({ classification: idField() }), {
    classification: page.t('classification.title'),
  })
  if (!form.ok) return show(page, dossier, form)
  const command = { algorithmId: id, classificationId: form.value.classification }
  const result = await confirmClassification(page.context, command)
  if (result.ok) return page.redirect(classificationPath({ id }), 'classification.confirm.done')
  const error = { field: '', message: page.t(`classification.refusal.${result.refusal}`) }
  return show(page, dossier, { values: {}, errors: [error] })
}

/** The class of an algorithm: proposed by one, confirmed by another. */
export const classificationRoutes: readonly RouteDefinition[] = [
  dossierGet(classificationPath.pattern, 'algorithm.read', show),
  dossierPost(classificationPath.pattern, 'classification.propose', propose),
  dossierPost(classificationConfirmPath.pattern, 'classification.confirm', confirm),
]
