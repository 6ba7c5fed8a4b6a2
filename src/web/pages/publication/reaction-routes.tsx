import { z } from 'zod'
import { reactionOutcomes } from '#src/domain/publication/reaction.ts'
import { readReaction, readReactions } from '#src/workflows/reaction/read-reactions.ts'
import { treatReaction } from '#src/workflows/reaction/treat-reaction.ts'
import type { FieldError, FormValues } from '../../components/form-view.ts'
import { checkbox, choice, optionalText, textField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { reactionPath, reactionsPath } from '../../paths/publication.ts'
import { ReactionInboxPage, ReactionTreatmentPage } from './reaction-inbox.tsx'

async function showInbox(page: PageRequest): Promise<Response> {
  const { frame, t, lang } = page
  return page.show(<ReactionInboxPage {...{ frame, t, lang }} reactions={await readReactions(page.context)} />)
}

async function showOne(
  page: PageRequest,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const id = page.param('id')
  const reaction = z.uuid().safeParse(id).success ? await readReaction(page.context, id) : null
  if (reaction === null) return page.notFound()
  const { frame, t, lang } = page
  return page.show(
    <ReactionTreatmentPage {...{ frame, t, lang, reaction, values, errors }} />,
    errors.length === 0 ? 200 : 422,
  )
}

const treatmentForm = z.object({
  outcome: choice(reactionOutcomes),
  answer: textField(5000),
  publish: checkbox(),
  publicQuestion: optionalText(1000),
})

const fieldOf: Readonly<Record<string, string>> = {
  'answer-missing': 'answer',
  'public-question-missing': 'publicQuestion',
  'only-answers-public': 'publish',
}

async function treat(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(treatmentForm, {
    outcome: t('reaction.outcome'),
    answer: t('reaction.answer'),
    publish: t('reaction.publish'),
    publicQuestion: t('reaction.publicQuestion'),
  })
  if (!form.ok) return showOne(page, form.values, form.errors)
  const { outcome, answer, publish, publicQuestion } = form.value
  const result = await treatReaction(page.context, {
    reactionId: page.param('id'),
    outcome,
    answer,
    publish,
    publicQuestion,
  })
  if (result.ok) return page.redirect(reactionsPath(), 'reaction.saved')
  if (result.refusal === 'not-found') return page.notFound()
  const message = t(`reaction.refusal.${result.refusal}`)
  return showOne(page, form.values, [{ field: fieldOf[result.refusal] ?? '', message }])
}

/** What the public sends, and what is done with it. */
export const reactionRoutes: readonly RouteDefinition[] = [
  get(reactionsPath.pattern, 'reaction.answer', showInbox),
  get(reactionPath.pattern, 'reaction.answer', (page) => showOne(page)),
  post(reactionPath.pattern, 'reaction.answer', treat),
]
