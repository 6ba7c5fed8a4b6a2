import { answerSetOf } from '#src/domain/instrument-run/instrument-run.ts'
import { standing } from '#src/domain/instrument-run/actions.ts'
import type { ActionPoint, InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import { answerKey, isAnswered } from '#src/domain/instrument/answers.ts'
import { shownAnswers, sightOf } from '#src/domain/instrument/visible-questions.ts'
import { placedNodes } from '#src/domain/instrument/walk.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { Button } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { DayBox, HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import { formView, summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Items, Label, Late, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { actionPath, actionsPath } from '../../paths/instrument-run.ts'
import { answerPath, questionTitle } from './answer-place.ts'
import { runFrame } from './run-frame.ts'

interface Props {
  readonly page: PageRequest
  readonly reading: RunReading
  readonly added: FormView
  readonly changed: { readonly id: string; readonly form: FormView } | null
}

/** Action points that were written among the answers and have no owner yet. */
function unassigned(
  run: InstrumentRun,
): readonly { readonly questionId: string; readonly instance: readonly string[]; readonly text: string }[] {
  const { definition } = run
  if (definition === null) return []
  const collected = new Set(
    placedNodes(definition).flatMap(({ node, around }) =>
      around.some((outer) => outer.kind === 'group' && outer.actionPoints === 'collects') ? [node.id] : [],
    ),
  )
  const set = answerSetOf(run)
  const taken = new Set(run.actions.map((one) => answerKey(one.questionId ?? '', one.instance ?? [])))
  return shownAnswers(sightOf(definition, set), set)
    .filter((one) => collected.has(one.questionId) && isAnswered(one.value) && typeof one.value === 'string')
    .filter((one) => !taken.has(answerKey(one.questionId, one.instance)))
    .map(({ questionId, instance, value }) => ({ questionId, instance, text: String(value) }))
}

function ActionItem({
  page,
  reading,
  action,
  form,
}: {
  page: PageRequest
  reading: RunReading
  action: ActionPoint
  form: FormView
}) {
  const { t, lang } = page
  const { run } = reading
  const stands = standing(action, page.context.today)
  return (
    <li id={`actie-${action.id}`}>
      <p>
        {stands === 'late' ? <Late>{t('run.action.late')}</Late> : <Label>{t(`run.action.${stands}`)}</Label>}{' '}
        {action.dueOn !== null && (
          <>
            {t('run.action.by')} <DayText day={action.dueOn} lang={lang} />
          </>
        )}
      </p>
      <p className="ws-prose">{action.text}</p>
      {action.questionId !== null && run.definition !== null && (
        <p className="ws-small">
          {t('weighing.effect.origin')}{' '}
          <a href={answerPath(run, { questionId: action.questionId, instance: action.instance ?? [] })}>
            {questionTitle(run.definition, action.questionId)}
          </a>
        </p>
      )}
      <p className="ws-subtle">
        {action.ownerFunction === '' ? t('run.action.nobody') : action.ownerFunction}
        {action.doneOn !== null && (
          <>
            . {t('run.action.doneOn')} <DayText day={action.doneOn} lang={lang} />. {action.doneNote}
          </>
        )}
      </p>
      {page.may('instrument.write', { algorithm: run.algorithmId }) && (
        <Details summary={t('run.action.change')} open={form.errors.length > 0}>
          <form
            method="post"
            action={actionPath({ id: run.algorithmId, run: run.id, action: action.id })}
            className="ws-form"
          >
            <HiddenField name="revision" value={action.revision} />
            <ActionFields page={page} form={form} />
            <DayBox form={form} name="doneOn" label={t('run.action.done')} optional />
            <TextArea form={form} name="doneNote" label={t('run.action.doneNote')} rows={2} optional />
            <Button primary={false}>{t('run.action.submit')}</Button>
          </form>
        </Details>
      )}
    </li>
  )
}

function ActionFields({ page, form }: { page: PageRequest; form: FormView }) {
  const { t } = page
  return (
    <>
      <TextArea form={form} name="text" label={t('run.action.text')} rows={2} />
      <TextBox form={form} name="ownerFunction" label={t('run.action.owner')} hint={t('run.action.owner.hint')} />
      <DayBox form={form} name="dueOn" label={t('run.action.due')} optional />
    </>
  )
}

/** What must still be done, by whom and by when; it goes on after the instrument is adopted. */
export function ActionsPage({ page, reading, added, changed }: Props) {
  const { t, frame } = page
  const { run } = reading
  const mayWrite = page.may('instrument.write', { algorithm: run.algorithmId })
  const loose = unassigned(run)
  const parts = { id: run.algorithmId, run: run.id }
  return (
    <Page
      frame={frame}
      title={t('run.actions.title')}
      kicker={run.title}
      lead={t('run.actions.lead')}
      {...runFrame(t, reading, 'actions')}
      errors={summaryOf(added, ...(changed === null ? [] : [changed.form]))}
    >
      <Section id="acties" title={t('run.actions.list')} split>
        {run.actions.length === 0 ? (
          <Empty>{t('run.actions.none')}</Empty>
        ) : (
          <Items>
            {run.actions.map((action) => (
              <ActionItem
                key={action.id}
                page={page}
                reading={reading}
                action={action}
                form={
                  changed?.id === action.id
                    ? changed.form
                    : formView(
                        frame,
                        { ...action, doneOn: action.doneOn ?? '', dueOn: action.dueOn ?? '' },
                        [],
                        `actie-${action.id}-`,
                      )
                }
              />
            ))}
          </Items>
        )}
      </Section>
      {loose.length > 0 && (
        <Section id="los" title={t('run.actions.loose')} why={t('run.actions.loose.why')} split>
          <Items>
            {loose.map((one, index) => {
              const form = formView(frame, { text: one.text }, [], `los-${index}-`)
              return (
                <li key={answerKey(one.questionId, one.instance)}>
                  <p className="ws-prose">{one.text}</p>
                  {mayWrite && (
                    <Details summary={t('run.actions.assign')}>
                      <form method="post" action={actionsPath(parts)} className="ws-form">
                        <HiddenField name="questionId" value={one.questionId} />
                        <HiddenField name="instance" value={one.instance.join('~')} />
                        <ActionFields page={page} form={form} />
                        <Button primary={false}>{t('run.action.add')}</Button>
                      </form>
                    </Details>
                  )}
                </li>
              )
            })}
          </Items>
        </Section>
      )}
      {mayWrite && (
        <Details summary={t('run.actions.new')} open={added.errors.length > 0}>
          <form method="post" action={actionsPath(parts)} className="ws-form">
            <ActionFields page={page} form={added} />
            <Button>{t('run.action.add')}</Button>
          </form>
        </Details>
      )}
    </Page>
  )
}
