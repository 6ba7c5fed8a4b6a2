import { z } from 'zod'
import { outcomeOf } from '#src/domain/ai-act/outcome.ts'
import { openQuestionOf, rememberedOf } from '#src/domain/ai-act/walk.ts'
import { answers } from '#src/domain/algorithm/classification.ts'
import { answerWalk } from '#src/workflows/ai-act/answer-walk.ts'
import { proposeFromWalk } from '#src/workflows/ai-act/propose-from-walk.ts'
import { readWalk, readWalks } from '#src/workflows/ai-act/read-walks.ts'
import { setWalkAside } from '#src/workflows/ai-act/set-walk-aside.ts'
import { startWalk } from '#src/workflows/ai-act/start-walk.ts'
import { stepBack } from '#src/workflows/ai-act/step-back.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, optionalText, textField, wholeNumber } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { walkAsidePath, walkBackPath, walkPath, walkProposePath, walksPath } from '../../paths/ai-act.ts'
import { classificationPath } from '../../paths/algorithm.ts'
import { ownCriteria, WalkOutcomePage } from './walk-outcome-page.tsx'
import { WalkAsidePage } from './walk-aside-page.tsx'
import { WalkQuestionPage } from './walk-question-page.tsx'
import { WalksPage } from './walks-page.tsx'

interface Mistakes {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

const here = (page: PageRequest) => ({ id: page.param('id'), walk: page.param('walk') })
const mayWalk = (page: PageRequest): boolean => page.may('aiAct.walk', { algorithm: page.param('id') })
const revision = wholeNumber().transform((value) => value ?? 0)

async function showWalks(page: PageRequest, mistakes?: Mistakes): Promise<Response> {
  const walks = await readWalks(page.context, page.param('id'))
  if (walks === undefined) return page.notFound()
  const form = formView(page.frame, mistakes?.values, mistakes?.errors)
  return page.show(<WalksPage page={page} walks={walks} form={form} />, mistakes === undefined ? 200 : 422)
}

async function begin(page: PageRequest): Promise<Response> {
  if (!mayWalk(page)) return page.forbidden()
  const form = await page.submit(z.object({ tree: textField(100) }), { tree: page.t('beslishulp.column.name') })
  if (!form.ok) return showWalks(page, form)
  const id = page.param('id')
  const result = await startWalk(page.context, { algorithmId: id, sha256: form.value.tree })
  if (result.ok) return page.redirect(walkPath({ id, walk: result.value.id }))
  if (result.refusal === 'not-found') return page.notFound()
  return showWalks(page, { values: {}, errors: [{ field: '', message: page.t(`aiAct.refusal.${result.refusal}`) }] })
}

/** The open question, the outcome, or the path of a walk that is not being walked. */
async function showWalk(page: PageRequest, mistakes?: Mistakes): Promise<Response> {
  const of = await readWalk(page.context, page.param('id'), page.param('walk'))
  if (of === undefined) return page.notFound()
  const status = mistakes === undefined ? 200 : 422
  const origin = outcomeOf(of.tree, of.walk.tree, of.walk)
  const question = openQuestionOf(of.tree, of.walk)
  const given = question === undefined ? undefined : rememberedOf(of.walk, question.id)
  const remembered = given === undefined ? {} : { answer: String(given.answer), remark: given.remark }
  const form = formView(page.frame, mistakes?.values ?? remembered, mistakes?.errors)
  if (of.walk.state !== 'setAside' && origin !== undefined)
    return page.show(<WalkOutcomePage page={page} of={of} form={form} origin={origin} />, status)
  if (of.walk.state !== 'open' || question === undefined || !mayWalk(page))
    return page.show(<WalkAsidePage page={page} of={of} />, status)
  return page.show(<WalkQuestionPage page={page} of={of} question={question} form={form} />, status)
}

const mistake = (page: PageRequest, message: string, values: FormValues = {}, field = ''): Promise<Response> =>
  showWalk(page, { values, errors: [{ field, message }] })

const answerForm = z.object({
  revision,
  question: textField(100),
  answer: z.string('choose').regex(/^\d{1,4}$/, 'choose'),
  remark: optionalText(5000),
})

async function answer(page: PageRequest): Promise<Response> {
  if (!mayWalk(page)) return page.forbidden()
  const { t } = page
  const form = await page.submit(answerForm, { answer: t('aiAct.answer'), remark: t('aiAct.remark') })
  if (!form.ok) return showWalk(page, form)
  const { id, walk } = here(page)
  const { question: questionId, answer: given, remark, revision: seen } = form.value
  const command = { algorithmId: id, walkId: walk, revision: seen, questionId, answer: Number(given), remark }
  const result = await answerWalk(page.context, command)
  if (result.ok) return page.redirect(walkPath({ id, walk }), 'aiAct.saved')
  if (result.refusal === 'not-found') return page.notFound()
  return mistake(page, t(`aiAct.refusal.${result.refusal}`), result.refusal === 'no-such-answer' ? form.values : {})
}

async function back(page: PageRequest): Promise<Response> {
  if (!mayWalk(page)) return page.forbidden()
  const form = await page.submit(z.object({ revision, step: wholeNumber() }), {})
  if (!form.ok) return showWalk(page, form)
  const { id, walk } = here(page)
  const { step, revision: seen } = form.value
  const result = await stepBack(page.context, { algorithmId: id, walkId: walk, revision: seen, step: step ?? -1 })
  if (result.ok) return page.redirect(walkPath({ id, walk }))
  if (result.refusal === 'not-found') return page.notFound()
  return mistake(page, page.t(`aiAct.refusal.${result.refusal}`))
}

async function aside(page: PageRequest): Promise<Response> {
  if (!mayWalk(page)) return page.forbidden()
  const form = await page.submit(z.object({ revision, to: choice(['open', 'setAside']) }), {})
  if (!form.ok) return showWalk(page, form)
  const { id, walk } = here(page)
  const { to, revision: seen } = form.value
  const result = await setWalkAside(page.context, { algorithmId: id, walkId: walk, revision: seen, to })
  if (result.ok && to === 'open') return page.redirect(walkPath({ id, walk }), 'aiAct.takeUp.done')
  if (result.ok) return page.redirect(walksPath({ id }), 'aiAct.setAside.done')
  if (result.refusal === 'not-found') return page.notFound()
  return mistake(page, page.t(`aiAct.refusal.${result.refusal}`))
}

const proposeForm = z.object({
  revision,
  legalEffect: choice(answers),
  categorises: choice(answers),
  ownJudgement: choice(answers),
  reason: textField(5000),
})

async function propose(page: PageRequest): Promise<Response> {
  if (!mayWalk(page)) return page.forbidden()
  const { t } = page
  const form = await page.submit(proposeForm, {
    ...Object.fromEntries(ownCriteria.map((one) => [one, t(`classification.criterion.${one}`)])),
    reason: t('classification.reason'),
  })
  if (!form.ok) return showWalk(page, form)
  const { id, walk } = here(page)
  const { revision: seen, reason, ...criteria } = form.value
  const result = await proposeFromWalk(page.context, {
    algorithmId: id,
    walkId: walk,
    revision: seen,
    criteria,
    reason,
  })
  if (result.ok) return page.redirect(classificationPath({ id }), 'aiAct.outcome.done')
  if (result.refusal === 'not-found') return page.notFound()
  const field = result.refusal === 'reason-missing' ? 'reason' : ''
  return mistake(page, t(`aiAct.refusal.${result.refusal}`), form.values, field)
}

/** Walking a tree for an algorithm: one question per page, back and forth, to a proposed class. */
export const walkRoutes: readonly RouteDefinition[] = [
  get(walksPath.pattern, 'algorithm.read', (page) => showWalks(page)),
  post(walksPath.pattern, 'aiAct.walk', begin),
  get(walkPath.pattern, 'algorithm.read', (page) => showWalk(page)),
  post(walkPath.pattern, 'aiAct.walk', answer),
  post(walkBackPath.pattern, 'aiAct.walk', back),
  post(walkAsidePath.pattern, 'aiAct.walk', aside),
  post(walkProposePath.pattern, 'aiAct.walk', propose),
]
