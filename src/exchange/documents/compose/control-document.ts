import type { FollowedFinding } from '#src/domain/audit-finding/audit-finding.ts'
import { findingDueOn, findingState, responseTo } from '#src/domain/audit-finding/follow-finding.ts'
import type { AdviceTask } from '#src/domain/control/advice-task.ts'
import { lastTest, nextTestOn, type Control, type ControlTest } from '#src/domain/control/control.ts'
import type { ObligatoryAdvice } from '#src/domain/control/obligatory-advice.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Block, Document } from '../document.ts'
import {
  colophonOf,
  dayText,
  facts,
  heading,
  paragraph,
  standingFacts,
  when,
  wordsOf,
  type Composing,
  type DocumentStamp,
} from './composing.ts'

/** What the document about control and advice is made of. */
export interface ControlDocument {
  readonly arrangement: {
    readonly number: number
    readonly introduction: string
    readonly inForceFrom: Day
    readonly reviewBy: Day
    readonly tasks: readonly AdviceTask[]
    readonly controls: readonly (Control & { readonly key: string })[]
  } | null
  readonly obligatory: readonly ObligatoryAdvice[]
  /** The rules behind it are proposals of ours as long as the organisation adopted none. */
  readonly provisional: boolean
  readonly tests: readonly ControlTest[]
  /** Since when each control is in force, by its key. */
  readonly since: ReadonlyMap<string, Day>
  readonly reports: readonly {
    readonly title: string
    readonly conductedBy: string
    readonly reportedOn: Day
    readonly findings: readonly FollowedFinding[]
  }[]
  readonly stamp: DocumentStamp
}

/** Control and advice on paper: the lines, who advises, what is tested and what auditors found. */
export function controlDocument(composing: Composing, content: ControlDocument): Document {
  const { t, language } = composing
  const { arrangement, stamp } = content
  return {
    title: t('control.title'),
    language,
    author: composing.organisation,
    kicker: composing.organisation,
    lead: t('control.lead'),
    metadata: standingFacts(composing, arrangement),
    blocks: [
      heading(2, t('control.lines')),
      {
        kind: 'definitions',
        items: (['first', 'second', 'third'] as const).map((line) => ({
          term: t(`control.line.${line}`),
          detail: t(`control.line.${line}.why`),
        })),
      },
      ...adviceBlocks(composing, content),
      ...controlBlocks(composing, content),
      ...reportBlocks(composing, content),
    ],
    sources: [],
    colophon: colophonOf(composing, stamp),
    words: wordsOf(composing, stamp.date),
  }
}

/** Who gives one kind of advice: about what, when, and how free to say no. */
export const taskBlocks = (composing: Composing, task: AdviceTask): readonly Block[] => {
  const { t } = composing
  return [
    heading(3, t(`adviceKind.${task.kind}`)),
    {
      kind: 'definitions',
      items: facts(composing, [
        [t('control.advice.heldBy'), t(`role.${task.heldBy}`)],
        [t('control.advice.about'), task.about],
        [t('control.advice.gates'), task.gates.map((gate) => t(`proposal.gate.${gate}`)).join(' · ')],
        [t('control.advice.term'), t('rules.term.workingDays', { count: task.workingDays })],
        [t('control.advice.independence'), `${t(`control.independence.${task.independence}`)}. ${task.safeguard}`],
      ]),
    },
  ]
}

/** What is tested, why, by whom, how and how often. */
export const controlFacts = ({ t }: Composing, control: Control) =>
  [
    [t('control.why'), control.why],
    [t('control.line'), t(`control.line.${control.line}`)],
    [t('control.owner'), t(`role.${control.ownerRole}`)],
    [t('control.procedure'), control.procedure],
    [t('control.frequency'), t(`control.frequency.${control.frequency}`)],
    [t('finding.codes'), control.codes.join(', ')],
  ] as const

function adviceBlocks(
  composing: Composing,
  { arrangement, obligatory, provisional }: ControlDocument,
): readonly Block[] {
  const { t } = composing
  const kinds = (one: ObligatoryAdvice): string =>
    one.advices
      .map(({ oneOf, when: flag }) => {
        const advice = oneOf.map((kind) => t(`adviceKind.${kind}`)).join(` ${t('rules.or')} `)
        return flag === null ? advice : t('rules.adviceIf', { advice, flag: t(`flag.${flag}`) })
      })
      .join('; ') || t('rules.noAdvice')
  const questions = [...new Set(obligatory.map(({ question }) => question))]
  const tasks: readonly Block[] =
    arrangement === null || arrangement.tasks.length === 0
      ? [paragraph(t('control.advice.none'))]
      : arrangement.tasks.flatMap((task) => taskBlocks(composing, task))
  return [
    heading(2, t('control.advice')),
    ...tasks,
    heading(2, t('control.obligatory')),
    paragraph(t('control.obligatory.why')),
    ...when(provisional, paragraph(t('control.obligatory.provisional'))),
    {
      kind: 'table',
      caption: null,
      header: [t('whoMay.question'), ...(['A', 'B', 'C'] as const).map((one) => `${t('routing.class')} ${one}`)],
      rows: questions.map((question) => [
        t(`questionKind.${question}`),
        ...obligatory.filter((one) => one.question === question).map(kinds),
      ]),
    },
  ]
}

/** When it is tested next, or that it should have been. */
function nextInWords({ t, language }: Composing, next: Day | null, today: Day): string {
  if (next === null) return t('control.next.atChange')
  const day = dayText(next, language)
  return next < today ? t('control.next.late', { day }) : day
}

function controlBlocks(
  composing: Composing,
  { arrangement, tests, since, stamp: { date: today } }: ControlDocument,
): readonly Block[] {
  const { t, language } = composing
  if (arrangement === null || arrangement.controls.length === 0)
    return [heading(2, t('control.controls')), paragraph(t('control.controls.none'))]
  return [
    heading(2, t('control.controls')),
    ...arrangement.controls.flatMap((control): readonly Block[] => {
      const own = tests.filter(({ controlKey }) => controlKey === control.key)
      const last = lastTest(own)
      const next = nextTestOn(control, own, since.get(control.key) ?? arrangement.inForceFrom)
      return [
        heading(3, control.title),
        {
          kind: 'definitions',
          items: facts(composing, [
            ...controlFacts(composing, control),
            [
              t('control.last'),
              last === null
                ? t('control.last.none')
                : `${t(`control.result.${last.result}`)}, ${dayText(last.testedOn, language)}. ${last.observed}`,
            ],
            [t('control.next'), nextInWords(composing, next, today)],
          ]),
        },
      ]
    }),
  ]
}

/** By when the next step is due, or that it is late. */
const dueInWords = ({ t, language }: Composing, due: Day, today: Day): string =>
  due < today ? t('finding.late', { day: dayText(due, language) }) : dayText(due, language)

function reportBlocks(composing: Composing, { reports, stamp: { date: today } }: ControlDocument): readonly Block[] {
  const { t, language } = composing
  if (reports.length === 0) return [heading(2, t('audit.audits')), paragraph(t('audit.none'))]
  return [
    heading(2, t('audit.audits')),
    ...reports.flatMap((report): readonly Block[] => [
      heading(3, report.title),
      paragraph(`${report.conductedBy}, ${dayText(report.reportedOn, language)}`),
      ...report.findings.flatMap((followed): readonly Block[] => {
        const response = responseTo(followed)
        const due = findingDueOn(followed)
        return [
          heading(4, t('finding.number', { number: followed.finding.sequence })),
          paragraph(followed.finding.text),
          {
            kind: 'definitions',
            items: facts(composing, [
              [t('finding.recommendation'), followed.finding.recommendation],
              [
                t('finding.answer'),
                response?.answer == null
                  ? t('finding.state.open')
                  : `${t(`finding.answer.${response.answer}`)}. ${response.text}`,
              ],
              ...(due === null || response === null
                ? []
                : [[t('finding.due'), dueInWords(composing, due, today)] as const]),
              [t('finding.document.state'), t(`finding.state.${findingState(followed)}`)],
            ]),
          },
        ]
      }),
    ]),
  ]
}
