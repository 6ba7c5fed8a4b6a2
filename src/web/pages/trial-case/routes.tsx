import { lessonUses, usePlaces, type LessonUseKind } from '#src/domain/trial-case/lesson.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { endTrialCase } from '#src/workflows/trial-case/end-trial-case.ts'
import { keepLesson } from '#src/workflows/trial-case/keep-lesson.ts'
import { readTrialCase, readTrialCases } from '#src/workflows/trial-case/read-trial-cases.ts'
import { turnLesson } from '#src/workflows/trial-case/turn-lesson.ts'
import { withdrawLesson } from '#src/workflows/trial-case/withdraw-lesson.ts'
import { startTrialCase } from '#src/workflows/trial-case/start-trial-case.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { guidingTextPath } from '../../paths/guiding-text.ts'
import { writesKind } from '../../http/writes-kind.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  breakOffPath,
  endTrialCasePath,
  goalOfLessonPath,
  newLessonPath,
  newTrialCasePath,
  trialCasePath,
  trialCasesPath,
  turnLessonPath,
  withdrawLessonPath,
} from '../../paths/trial-case.ts'
import { endForm, lessonForm, startForm, trialLabels, turnForm, withdrawForm } from './forms.ts'
import { showGoalOfLesson, submitGoalOfLesson } from './goal-page.tsx'
import { TrialCasesPage } from './list-page.tsx'
import { StartTrialPage } from './start-page.tsx'
import { TrialCasePage } from './trial-page.tsx'

async function showList(page: PageRequest): Promise<Response> {
  const cases = await readTrialCases(page.context)
  const mayWrite = page.may('trial.write')
  return page.show(<TrialCasesPage t={page.t} frame={page.frame} cases={cases} mayWrite={mayWrite} />)
}

async function showStart(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const { candidates } = await readTrialCases(page.context)
  const chosen = candidates.find(({ id }) => id === page.param('algorithm'))
  if (chosen === undefined) return page.notFound()
  const form = formView(page.frame, values, errors)
  const shown = <StartTrialPage t={page.t} frame={page.frame} form={form} algorithmName={chosen.name} />
  return page.show(shown, errors.length === 0 ? 200 : 422)
}

async function start(page: PageRequest): Promise<Response> {
  const algorithmId = page.param('algorithm')
  if (!isId(algorithmId)) return page.notFound()
  const form = await page.submit(startForm, trialLabels(page.t))
  if (!form.ok) return showStart(page, form.values, form.errors)
  const result = await startTrialCase(page.context, { ...form.value, algorithmId })
  if (result.ok) return page.redirect(trialCasePath({ id: result.value.id }), 'trial.started')
  if (result.refusal === 'not-found') return page.notFound()
  return showStart(page, form.values, [{ field: '', message: page.t(`trial.refusal.${result.refusal}`) }])
}

interface Mistake {
  /** The form by name, or by the id of the lesson under which it stands. */
  readonly form: string
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

async function showOne(page: PageRequest, mistake?: Mistake): Promise<Response> {
  const id = page.param('id')
  const shown = isId(id) ? await readTrialCase(page.context, id) : undefined
  if (shown === undefined) return page.notFound()
  const formOf = (name: string) =>
    mistake?.form === name
      ? formView(page.frame, mistake.values, mistake.errors, `${name}-`)
      : formView(page.frame, {}, [], `${name}-`)
  return page.show(
    <TrialCasePage
      t={page.t}
      frame={page.frame}
      shown={shown}
      lesson={formOf('lesson')}
      end={formOf('end')}
      breakOff={formOf('breakOff')}
      formOf={formOf}
      usesOf={lessonUses.filter((kind) => page.may('guiding.write') && mayMake(page, kind))}
      mayLearn={page.may('trial.learn')}
      mayWrite={page.may('trial.write')}
    />,
    mistake === undefined ? 200 : 422,
  )
}

/** Who writes no such text is not offered to make one. */
const mayMake = (page: PageRequest, kind: LessonUseKind): boolean =>
  kind === 'instrument' || writesKind(page, usePlaces[kind].text)

async function learn(page: PageRequest): Promise<Response> {
  const trialCaseId = page.param('id')
  if (!isId(trialCaseId)) return page.notFound()
  const form = await page.submit(lessonForm, trialLabels(page.t))
  if (!form.ok) return showOne(page, { form: 'lesson', values: form.values, errors: form.errors })
  const result = await keepLesson(page.context, { ...form.value, trialCaseId })
  if (result.ok) return page.redirect(trialCasePath({ id: trialCaseId }), 'trial.lesson.saved')
  if (result.refusal === 'not-found') return page.notFound()
  const message = page.t(`trial.refusal.${result.refusal}`)
  return showOne(page, { form: 'lesson', values: form.values, errors: [{ field: 'text', message }] })
}

async function turn(page: PageRequest): Promise<Response> {
  const [id, lessonId] = [page.param('id'), page.param('lesson')]
  if (!isId(id) || !isId(lessonId)) return page.notFound()
  const form = await page.submit(turnForm, trialLabels(page.t))
  if (!form.ok) return showOne(page, { form: lessonId, values: form.values, errors: form.errors })
  // A goal needs more than a name: its own form asks for that, with the name filled in.
  if (form.value.kind === 'planGoal')
    return page.redirect(`${goalOfLessonPath({ id, lesson: lessonId })}?titel=${encodeURIComponent(form.value.title)}`)
  const textTitle = page.t(form.value.kind === 'norm' ? 'trial.turn.newFramework' : 'trial.turn.newVision')
  const { kind, title, theme } = form.value
  const names = { textTitle, sourceWord: page.t('trial.turn.source') }
  const result = await turnLesson(page.context, { kind, title, theme: theme ?? undefined, lessonId, ...names })
  if (result.ok) {
    const { textId } = result.value
    if (textId === null) return page.redirect(trialCasePath({ id }), 'trial.turned.instrument')
    return page.redirect(guidingTextPath({ id: textId }), 'trial.turned')
  }
  if (result.refusal === 'not-found') return page.notFound()
  const message = page.t(`trial.refusal.${result.refusal}`)
  const field = result.refusal === 'theme-missing' ? 'theme' : 'kind'
  return showOne(page, { form: lessonId, values: form.values, errors: [{ field, message }] })
}

async function withdraw(page: PageRequest): Promise<Response> {
  const [id, lessonId] = [page.param('id'), page.param('lesson')]
  if (!isId(id) || !isId(lessonId)) return page.notFound()
  const form = await page.submit(withdrawForm, trialLabels(page.t))
  const again = (errors: readonly FieldError[]) =>
    showOne(page, { form: `withdraw-${lessonId}`, values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const result = await withdrawLesson(page.context, { ...form.value, lessonId })
  if (result.ok) return page.redirect(trialCasePath({ id }), 'trial.withdrawn.done')
  if (result.refusal === 'not-found') return page.notFound()
  return again([{ field: 'reason', message: page.t(`trial.refusal.${result.refusal}`) }])
}

/** Looks back and ends, or breaks off: both say why in words. */
const ending =
  (brokenOff: boolean) =>
  async (page: PageRequest): Promise<Response> => {
    const id = page.param('id')
    if (!isId(id)) return page.notFound()
    const form = await page.submit(endForm, trialLabels(page.t))
    const name = brokenOff ? 'breakOff' : 'end'
    if (!form.ok) return showOne(page, { form: name, values: form.values, errors: form.errors })
    const { revision, conclusion } = form.value
    const result = await endTrialCase(page.context, { id, conclusion, brokenOff, revision: revision ?? 0 })
    if (result.ok) return page.redirect(trialCasePath({ id }), brokenOff ? 'trial.brokenOff.done' : 'trial.ended')
    if (result.refusal === 'not-found') return page.notFound()
    const message = page.t(`trial.refusal.${result.refusal}`)
    return showOne(page, { form: name, values: form.values, errors: [{ field: 'conclusion', message }] })
  }

/** Trial cases: choosing one, going the way, learning from it. */
export const trialCaseRoutes: readonly RouteDefinition[] = [
  get(trialCasesPath.pattern, 'trial.read', showList),
  get(newTrialCasePath.pattern, 'trial.write', (page) => showStart(page)),
  post(newTrialCasePath.pattern, 'trial.write', start),
  get(trialCasePath.pattern, 'trial.read', (page) => showOne(page)),
  post(newLessonPath.pattern, 'trial.learn', learn),
  post(withdrawLessonPath.pattern, 'trial.write', withdraw),
  post(breakOffPath.pattern, 'trial.write', ending(true)),
  post(turnLessonPath.pattern, 'guiding.write', turn),
  get(goalOfLessonPath.pattern, 'guiding.write', (page) => showGoalOfLesson(page)),
  post(goalOfLessonPath.pattern, 'guiding.write', submitGoalOfLesson),
  post(endTrialCasePath.pattern, 'trial.write', ending(false)),
]
