import type { AdviceTask } from '#src/domain/control/advice-task.ts'
import type { ControlArrangement, ControlInForce } from '#src/domain/control/arrangement.ts'
import { lastTest, nextTestOn, type ControlTest } from '#src/domain/control/control.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { ObligatoryAdvice as Obligatory } from '#src/domain/control/obligatory-advice.ts'
import { dayInWords } from './day-text.tsx'
import { gatesInWords } from './gates-in-words.ts'
import { capital } from './words.ts'
import type { PageLanguage } from './frame.ts'
import { advicesInWords } from './routing-words.ts'
import { DataTable } from './table.tsx'
import { Details, Empty, Facts, Item, Items, Label, Late, Prose } from './text.tsx'

interface Words {
  readonly t: Translate
  readonly lang: PageLanguage
}

/** What was agreed about one kind of advice. */
export const TaskFacts = ({ t, task }: Pick<Words, 't'> & { task: AdviceTask }) => (
  <Facts
    items={[
      { label: t('control.advice.by'), value: capital(t(`role.${task.heldBy}`)) },
      { label: t('control.advice.about'), value: task.about },
      { label: t('control.advice.gates'), value: gatesInWords(t, task.gates) },
      { label: t('control.advice.term'), value: t('rules.term.workingDays', { count: task.workingDays }) },
      {
        label: t('control.advice.independence'),
        value: `${t(`control.independence.${task.independence}`)}. ${task.safeguard}`,
      },
    ]}
  />
)

/** Who advises on what, by the arrangement that the body adopted. */
export function AdviceTasks({ t, arrangement }: Pick<Words, 't'> & { arrangement: ControlArrangement }) {
  if (arrangement.tasks.length === 0) return <Empty>{t('control.advice.none')}</Empty>
  return (
    <Items small>
      {arrangement.tasks.map((task) => (
        <Item key={task.title} title={task.title} when={capital(t(`adviceKind.${task.kind}`))}>
          <TaskFacts t={t} task={task} />
        </Item>
      ))}
    </Items>
  )
}

/** Advice that the rules ask first, per question and class: read from the rules, kept nowhere else. */
export function ObligatoryAdvice({ t, obligatory }: Pick<Words, 't'> & { obligatory: readonly Obligatory[] }) {
  const classes = ['A', 'B', 'C'] as const
  const questions = [...new Set(obligatory.map(({ question }) => question))]
  const cell = (question: string, riskClass: string) => {
    const advices = obligatory.find((one) => one.question === question && one.riskClass === riskClass)?.advices ?? []
    return advices.length === 0 ? t('rules.noAdvice') : advicesInWords(t, advices).join('; ')
  }
  return (
    <DataTable
      caption={t('control.obligatory')}
      columns={[t('whoMay.question'), ...classes.map((one) => `${t('routing.class')} ${one}`)]}
      rows={questions.map((question) => ({
        id: question,
        cells: [t(`questionKind.${question}`), ...classes.map((one) => cell(question, one))],
      }))}
      empty={t('rules.noAdvice')}
    />
  )
}

/** What the last test of a control showed, and when the next one is due. */
export function ControlItem({
  t,
  lang,
  today,
  since,
  control,
  tests,
  href,
}: Words & {
  today: Day
  since: Day
  control: ControlInForce
  tests: readonly ControlTest[]
  href: string | null
}) {
  const own = tests.filter(({ controlKey }) => controlKey === control.key)
  const last = lastTest(own)
  const next = nextTestOn(control, own, since)
  return (
    <Item title={control.title} id={`maatregel-${control.key}`} when={t(`control.line.${control.line}`)}>
      <p>{control.why}</p>
      <Facts
        items={[
          { label: t('control.owner'), value: capital(t(`role.${control.ownerRole}`)) },
          { label: t('control.procedure'), value: control.procedure },
          { label: t('control.frequency'), value: t(`control.frequency.${control.frequency}`) },
          { label: t('control.last'), value: <LastTest t={t} lang={lang} last={last} /> },
          {
            label: t('control.next'),
            value:
              next === null ? (
                t('control.next.atChange')
              ) : next < today ? (
                <Late>{t('control.next.late', { day: dayInWords(next, lang) })}</Late>
              ) : (
                dayInWords(next, lang)
              ),
          },
          ...(control.codes.length === 0 ? [] : [{ label: t('finding.codes'), value: control.codes.join(', ') }]),
        ]}
      />
      {own.length > 1 && (
        <Details summary={t('control.earlier', { count: own.length - 1 })}>
          <Items small>
            {own
              .filter((test) => test !== last)
              .toSorted((one, other) => other.testedOn.localeCompare(one.testedOn))
              .map((test) => (
                <li key={test.id}>
                  <LastTest t={t} lang={lang} last={test} />
                </li>
              ))}
          </Items>
        </Details>
      )}
      {href !== null && (
        <p>
          <a href={href}>
            {t('control.test.new')}
            <span className="ws-visually-hidden">: {control.title}</span>
          </a>
        </p>
      )}
    </Item>
  )
}

function LastTest({ t, lang, last }: Words & { last: ControlTest | null }) {
  if (last === null) return t('control.last.none')
  return (
    <>
      <Label>{t(`control.result.${last.result}`)}</Label>{' '}
      {t('control.last.by', { day: dayInWords(last.testedOn, lang), tester: last.testerFunction })}
      <Prose text={last.observed} />
    </>
  )
}

/** The three lines, in words. */
export const Lines = ({ t }: Pick<Words, 't'>) => (
  <Facts
    items={(['first', 'second', 'third'] as const).map((line) => ({
      label: t(`control.line.${line}`),
      value: t(`control.line.${line}.why`),
    }))}
  />
)
