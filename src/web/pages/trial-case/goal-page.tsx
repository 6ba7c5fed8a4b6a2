import { z } from 'zod'
import { isId } from '#src/domain/shared/ids.ts'
import { roles } from '#src/domain/person/role.ts'
import type { Lesson } from '#src/domain/trial-case/lesson.ts'
import { readTrialCase } from '#src/workflows/trial-case/read-trial-cases.ts'
import { turnLesson } from '#src/workflows/trial-case/turn-lesson.ts'
import { Button } from '../../components/button.tsx'
import { capital } from '../../components/words.ts'
import { DayBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Section, Voice } from '../../components/text.tsx'
import { choice, dayField, textField } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { writesKind } from '../../http/writes-kind.ts'
import { guidingTextPath } from '../../paths/guiding-text.ts'
import { goalOfLessonPath, trialCasePath, trialCasesPath } from '../../paths/trial-case.ts'

const goalForm = z.object({
  title: textField(200),
  ownerRole: choice(roles),
  indicator: textField(2000),
  milestoneTitle: textField(200),
  milestoneDue: dayField(),
})

async function askedLesson(page: PageRequest): Promise<{ readonly lesson: Lesson; readonly name: string } | undefined> {
  const [id, lessonId] = [page.param('id'), page.param('lesson')]
  const shown = isId(id) ? await readTrialCase(page.context, id) : undefined
  const lesson = shown?.lessons.find((one) => one.id === lessonId)
  return shown === undefined || lesson === undefined ? undefined : { lesson, name: shown.algorithm.name }
}

/** A goal needs what a lesson does not say: who owns it, how one sees that it works, and what is done first. */
export async function showGoalOfLesson(
  page: PageRequest,
  values: FormValues = { title: page.query('titel') ?? '' },
  errors: readonly FieldError[] = [],
): Promise<Response> {
  if (!writesKind(page, 'plan')) return page.forbidden()
  const asked = await askedLesson(page)
  if (asked === undefined) return page.notFound()
  const { t, frame } = page
  const { lesson, name } = asked
  const id = lesson.trialCaseId
  const form = formView(frame, values, errors)
  return page.show(
    <Page
      frame={frame}
      title={t('trial.goal.title')}
      kicker={name}
      lead={t('trial.goal.lead')}
      crumbs={[
        { href: trialCasesPath(), label: t('trial.title') },
        { href: trialCasePath({ id }), label: name },
      ]}
      errors={form.errors}
    >
      <Section id="les" title={t('trial.goal.lesson')} split>
        <Voice>{lesson.text}</Voice>
      </Section>
      <form className="ws-form" method="post" action={goalOfLessonPath({ id, lesson: lesson.id })}>
        <TextBox form={form} name="title" label={t('trial.turn.title')} hint={t('trial.turn.hint')} />
        <Select
          form={form}
          name="ownerRole"
          label={t('plan.owner')}
          choices={roles.map((role) => ({ value: role, label: capital(t(`role.${role}`)) }))}
        />
        <TextArea form={form} name="indicator" label={t('plan.indicator')} why={t('plan.indicator.why')} rows={2} />
        <TextBox
          form={form}
          name="milestoneTitle"
          label={t('trial.goal.milestone')}
          why={t('trial.goal.milestone.why')}
        />
        <DayBox form={form} name="milestoneDue" label={t('trial.goal.due')} />
        <Button>{t('trial.turn.submit')}</Button>
      </form>
    </Page>,
    form.errors.length === 0 ? 200 : 422,
  )
}

/** Makes the goal in the draft of the plan, with the lesson as its origin. */
export async function submitGoalOfLesson(page: PageRequest): Promise<Response> {
  const { t } = page
  const [id, lessonId] = [page.param('id'), page.param('lesson')]
  if (!isId(id) || !isId(lessonId)) return page.notFound()
  const form = await page.submit(goalForm, {
    title: t('trial.turn.title'),
    ownerRole: t('plan.owner'),
    indicator: t('plan.indicator'),
    milestoneTitle: t('trial.goal.milestone'),
    milestoneDue: t('trial.goal.due'),
  })
  if (!form.ok) return showGoalOfLesson(page, form.values, form.errors)
  const { title, ownerRole, indicator, milestoneTitle, milestoneDue } = form.value
  const milestones = [{ key: page.context.newId(), title: milestoneTitle, dueOn: milestoneDue }]
  const goal = { ownerRole, indicator, milestones }
  const names = { textTitle: t('trial.turn.newPlan'), sourceWord: t('trial.turn.source') }
  const result = await turnLesson(page.context, { lessonId, kind: 'planGoal', title, ...names, goal })
  if (result.ok) {
    const { textId } = result.value
    return page.redirect(textId === null ? trialCasePath({ id }) : guidingTextPath({ id: textId }), 'trial.turned')
  }
  if (result.refusal === 'not-found') return page.notFound()
  return showGoalOfLesson(page, form.values, [{ field: '', message: t(`trial.refusal.${result.refusal}`) }])
}
