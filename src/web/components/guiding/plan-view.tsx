import type { Goal } from '#src/domain/plan/goal.ts'
import { sameWords } from '#src/domain/shared/same-words.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import { dayInWords } from '../day-text.tsx'
import { capital } from '../words.ts'
import { euros } from '../mandate-words.ts'
import { listed } from '../listed.ts'
import { Empty, Facts, Late, Section, type Fact } from '../text.tsx'
import { AddPart } from './add-part.tsx'
import type { TextProps, TextReader } from './reader.ts'
import { VisionParagraph, type ParagraphReader } from './vision-paragraph.tsx'

/** The goals of the plan: what, how one sees it, by when, by whom and with what. */
export function PlanView({ text, reader }: TextProps) {
  const { t, under } = reader
  const goals = partsOf(text.parts, 'goal')
  return (
    <>
      {goals.length === 0 && <Empty>{t('plan.none')}</Empty>}
      {goals.map((part) => (
        <Section key={part.key} id={`doel-${part.code}`} title={part.content.title} split why={part.content.statement}>
          <Facts items={goalFacts(reader, part.content)} />
          <h3>{t('plan.milestones')}</h3>
          <ul>
            {part.content.milestones.map((milestone) => (
              <li key={milestone.key}>
                {milestone.title}, {t('plan.by', { day: dayInWords(milestone.dueOn, reader.frame.lang) })}
              </li>
            ))}
          </ul>
          {under?.(part)}
        </Section>
      ))}
      <AddPart reader={reader} types={['goal']} />
    </>
  )
}

type GoalReader = ParagraphReader &
  Pick<TextReader, 'frame'> & {
    /** Who holds which portfolio today, where that is told. */
    readonly portfolios?: readonly { readonly portfolio: string; readonly function: string }[]
  }

/** A portfolio with the function of who holds it today, or that nobody does. */
function portfolioFact({ t, portfolios }: GoalReader, portfolio: string): Fact['value'] {
  if (portfolios === undefined) return portfolio
  const holders = portfolios.filter((one) => sameWords(one.portfolio, portfolio)).map((one) => one.function)
  if (holders.length > 0) return t('plan.portfolio.held', { portfolio, holder: listed(t, holders) })
  return (
    <>
      {portfolio} <Late>{t('plan.portfolio.nobody')}</Late>
    </>
  )
}

/** What stands around a goal: its sign, its owner, its money, and where it comes from. */
export function goalFacts(reader: GoalReader, goal: Goal): readonly Fact[] {
  const { t, frame } = reader
  const { lang } = frame
  const budget = goal.budget.map(({ year, euros: amount, fte }) =>
    [
      `${year}:`,
      [
        ...(amount === null ? [] : [euros(amount * 100, lang)]),
        ...(fte === null ? [] : [t('plan.fte', { fte: fte.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB') })]),
      ].join(', '),
    ].join(' '),
  )
  const cycle = goal.cycle.map(({ document, year, reference, address }) => (
    <li key={`${document}-${year}`}>
      {address === '' ? null : <a href={address}>{t(`plan.cycle.${document}`, { year })}</a>}
      {address === '' ? t(`plan.cycle.${document}`, { year }) : null}
      {reference === '' ? '' : `, ${reference}`}
    </li>
  ))
  return [
    { label: t('plan.indicator'), value: goal.indicator },
    ...(goal.baseline === '' ? [] : [{ label: t('plan.baseline'), value: goal.baseline }]),
    ...(goal.target === '' ? [] : [{ label: t('plan.target'), value: goal.target }]),
    { label: t('plan.owner'), value: capital(t(`role.${goal.ownerRole}`)) },
    ...(goal.portfolio === '' ? [] : [{ label: t('plan.portfolio'), value: portfolioFact(reader, goal.portfolio) }]),
    {
      label: t('plan.paragraphs'),
      value:
        goal.paragraphs.length === 0
          ? t('plan.paragraphs.none')
          : goal.paragraphs.map((code, index) => (
              <span key={code}>
                {index === 0 ? '' : '; '}
                <VisionParagraph reader={reader} code={code} />
              </span>
            )),
    },
    ...(budget.length === 0 ? [] : [{ label: t('plan.budget'), value: budget.join('; ') }]),
    ...(cycle.length === 0 ? [] : [{ label: t('plan.cycle'), value: <ul className="ws-plain">{cycle}</ul> }]),
  ]
}
