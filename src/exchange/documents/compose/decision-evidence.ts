import type {
  PublicAdvice,
  PublicCondition,
  PublicDecision,
  PublicEffect,
  PublicPoint,
  PublicResidualRisk,
} from '#src/domain/publication/public-decision.ts'
import type { Side } from '#src/domain/weighing/effect.ts'
import { paragraphsOf, type Block, type Definition, type Point } from '../document.ts'
import { dayText, heading, paragraph, when, type Composing } from './composing.ts'

/** What advisors and groups pointed out, and the answer of the body to each. */
export function pointBlocks({ t }: Composing, points: readonly PublicPoint[]): readonly Block[] {
  return [
    heading(2, t('public.decision.points')),
    paragraph(points.length === 0 ? t('public.decision.noPoints') : t('public.decision.pointsWhy')),
    ...points.flatMap((point): readonly Block[] => [
      heading(3, point.title),
      ...when(point.description !== '', paragraph(point.description)),
      paragraph(
        t('public.decision.markedBy', {
          by: point.markedBy.map((mark) => mark.group ?? t(`role.${mark.role}`)).join(', '),
        }),
      ),
      ...(point.answer === null
        ? [paragraph(t('public.decision.noAnswer'))]
        : [heading(4, t('public.decision.answer')), { kind: 'voice', text: point.answer, by: null } as const]),
    ]),
  ]
}

/** A reason that was given with two questions is printed once. */
const saidOnce = (text: string): string => [...new Set(paragraphsOf(text))].join('\n\n')

/** Every advice with what was done with it, also advice that was not followed, and advice that was not there. */
export function adviceTable(
  { t }: Composing,
  { advices, absentAdvices }: Pick<PublicDecision, 'advices' | 'absentAdvices'>,
): readonly Block[] {
  const given = advices.map((advice) => {
    const done = [t(`public.following.${advice.following ?? 'none'}`), saidOnce(advice.reason ?? '')].filter(
      (text) => text !== '',
    )
    return [advice.by, advice.conclusion, done.join(' ')]
  })
  const absent = absentAdvices.map(({ kind, reason }) => [
    t(`adviceKind.${kind}`),
    t('public.decision.adviceAbsent'),
    `${t('public.decision.adviceAbsentDone')} ${reason}`,
  ])
  const rows = [...given, ...absent]
  const header = [t('public.decision.adviceWho'), t('public.decision.adviceText'), t('public.decision.adviceDone')]
  return [
    heading(2, t('public.decision.advice')),
    ...when(rows.length === 0, paragraph(t('public.decision.noAdvice'))),
    ...when(rows.length > 0, { kind: 'table', caption: t('public.decision.adviceWhy'), header, rows }),
    ...advices.flatMap((advice) => fullText({ t }, advice)),
  ]
}

function fullText({ t }: Pick<Composing, 't'>, advice: PublicAdvice): readonly Block[] {
  const { withheld } = advice
  if (withheld !== null)
    return [
      heading(3, advice.by),
      paragraph(t('public.decision.adviceWithheld', { article: withheld.article, motivation: withheld.motivation })),
    ]
  return advice.fullText === null
    ? []
    : [heading(3, advice.by), { kind: 'voice', text: advice.fullText, by: advice.by }]
}

/** How a condition stands, with the day that says it. */
export function conditionStanding({ t, language }: Composing, condition: PublicCondition): string {
  const state = condition.late ? 'late' : condition.state
  const on = condition.stateOn !== null && condition.state === 'fulfilled' ? condition.stateOn : condition.dueOn
  return state === 'lapsed'
    ? t('public.condition.lapsed')
    : `${t(`public.condition.${state}`)} ${dayText(on, language)}`
}

/** Each condition with its state, owner and verifier by function. */
export const conditionItems = (composing: Composing, all: readonly PublicCondition[]): readonly Definition[] =>
  all.map((condition) => {
    const { t } = composing
    const months = condition.everyMonths
    const lines = [
      conditionStanding(composing, condition),
      t('public.condition.owner', { owner: condition.owner, verifier: condition.verifier }),
      condition.changedBy === null ? '' : t('public.condition.changedBy', { number: condition.changedBy }),
      months === null ? t('public.condition.once') : t('public.condition.every', { count: months }),
      condition.kind === 'hard' ? t('public.condition.hard') : '',
      condition.beforeStart ? t('public.condition.beforeStart') : '',
      condition.criterion === '' ? '' : t('public.condition.criterion', { criterion: condition.criterion }),
    ]
    return { term: condition.text, detail: lines.filter((line) => line !== '').join('\n') }
  })

export const riskItems = ({ t }: Composing, risks: readonly PublicResidualRisk[]): readonly Definition[] =>
  risks.map((risk) => ({
    term: risk.text,
    detail: [risk.verdict === null ? t('document.notFilled') : t(`public.risk.${risk.verdict}`), risk.reason]
      .filter((text) => text !== '')
      .join(' '),
  }))

/** What was weighed, both sides, with how sure it was. */
export function effectBlocks(composing: Composing, effects: readonly PublicEffect[]): readonly Block[] {
  const { t } = composing
  const side = (...sides: readonly Side[]) =>
    effects.filter((effect) => sides.includes(effect.side)).map((effect) => effectPoint(composing, effect))
  const other = side('mixed', 'uncertain')
  const empty = t('document.weighing.empty')
  return when(
    effects.length > 0,
    heading(2, t('public.decision.effects')),
    { kind: 'sides', pros: side('advantage'), cons: side('disadvantage'), empty: { pros: empty, cons: empty } },
    ...when(other.length > 0, heading(3, t('public.decision.otherEffects')), {
      kind: 'definitions',
      items: other.map((point) => ({ term: point.title, detail: point.text })),
    }),
  )
}

const effectPoint = ({ t }: Composing, effect: PublicEffect): Point => ({
  title: effect.title,
  text:
    effect.groups.length === 0
      ? effect.description
      : `${effect.description}\n${t('public.decision.for', { groups: effect.groups.join(', ') })}`,
  evidence: effect.evidence,
  facts: [
    {
      term: t('document.effect.evidence'),
      detail: [t(`document.evidence.${effect.evidence}`), effect.source].filter((text) => text !== '').join(': '),
    },
  ],
  remarks: effect.contested.map((reason) => t('public.decision.contested', { reason })),
})
