import { unansweredNorms, type NormToAnswer } from '../framework/norm-answers.ts'
import { unansweredGoals, type GoalToAnswer } from '../plan/goal-answers.ts'
import type { NeededInstrument } from '../instrument-trigger/instrument-trigger.ts'
import { coverage, mustBeCovered } from './coverage.ts'
import type { Directness, Term, WeighedSide } from './effect.ts'
import { zeroOptionKinds, type Option } from './option.ts'
import { requiredPrompts, sectionKinds, type PromptCode, type SectionKind } from './section.ts'
import { signedOff } from './statement.ts'
import { depthOf, type Weighing } from './weighing.ts'

/** One thing that is still missing, precise enough to say who can add it and where. */
export type Missing =
  | { readonly what: 'summary' }
  | { readonly what: 'stakeholders' }
  | { readonly what: WeighedSide }
  | { readonly what: 'otherThanYield' }
  | { readonly what: 'cell'; readonly term: Term; readonly directness: Directness }
  | { readonly what: 'groupWithoutEffects'; readonly subjectId: string }
  | { readonly what: 'effectWithoutGroup'; readonly subjectId: string }
  | { readonly what: 'recheck'; readonly subjectId: string }
  | { readonly what: 'prompt'; readonly section: SectionKind; readonly prompt: PromptCode }
  | { readonly what: 'section'; readonly section: SectionKind }
  | { readonly what: 'story' }
  | { readonly what: 'organisation' | 'society' }
  | { readonly what: (typeof zeroOptionKinds)[number] }
  | { readonly what: 'norm' }
  | { readonly what: 'normAnswer' | 'goalAnswer'; readonly name: string }
  | { readonly what: 'instrument'; readonly needed: NeededInstrument }
  | { readonly what: 'advice'; readonly name: string }
  | { readonly what: 'disputeAnswer'; readonly subjectId: string }
  | { readonly what: 'legalCheck'; readonly subjectId: string }
  | { readonly what: 'decisionQuestion' }

const isFilled = (text: string): boolean => text.trim() !== ''

function missingSides(weighing: Weighing): readonly Missing[] {
  const has = (side: WeighedSide) =>
    weighing.effects.some((effect) => effect.side === side) || signedOff(weighing, side)
  return (['advantage', 'disadvantage'] as const).filter((side) => !has(side)).map((what) => ({ what }))
}

/** A zero option is there by definition; it is complete when somebody wrote down what it means. */
const isDescribed = (option: Option): boolean => isFilled(option.description) && isFilled(option.consequences)

function missingZeroOptions(weighing: Weighing): readonly Missing[] {
  return zeroOptionKinds
    .filter((kind) => !weighing.options.some((option) => option.kind === kind && isDescribed(option)))
    .map((what) => ({ what }))
}

function missingGroups(weighing: Weighing): readonly Missing[] {
  const named = (id: string) =>
    weighing.effects.some((effect) => effect.burdenGroupIds.includes(id) || effect.benefitGroupIds.includes(id)) ||
    weighing.noneKnown.some((statement) => statement.stakeholderId === id)
  const groupless = weighing.effects.filter(
    (effect) => effect.burdenGroupIds.length === 0 && effect.benefitGroupIds.length === 0,
  )
  return [
    ...weighing.stakeholders
      .filter(({ id }) => !named(id))
      .map(({ id }) => ({ what: 'groupWithoutEffects' as const, subjectId: id })),
    ...groupless.map(({ id }) => ({ what: 'effectWithoutGroup' as const, subjectId: id })),
  ]
}

function missingOverTime(weighing: Weighing): readonly Missing[] {
  const cells = coverage(weighing)
    .filter((cell) => mustBeCovered(cell) && cell.word === 'empty')
    .map(({ term, directness }) => ({ what: 'cell' as const, term, directness }))
  const unchecked = weighing.effects
    .filter((effect) => mustBeCovered(effect) && effect.recheckOn === null)
    .map(({ id }) => ({ what: 'recheck' as const, subjectId: id }))
  return [...cells, ...unchecked]
}

/** Yields are one kind of advantage; they may not be the only kind. */
function onlyYields(weighing: Weighing): boolean {
  const advantages = weighing.effects.filter((effect) => effect.side === 'advantage')
  return advantages.length > 0 && advantages.every(({ kind }) => kind === 'yield' || kind === 'financial')
}

function missingAnswers(weighing: Weighing, section: SectionKind): readonly Missing[] {
  const answers = weighing.answers.filter((answer) => answer.section === section && isFilled(answer.text))
  const required = requiredPrompts[section]
  if (required.length === 0) return answers.length === 0 ? [{ what: 'section', section }] : []
  return required
    .filter((prompt) => !answers.some((answer) => answer.prompt === prompt))
    .map((prompt) => ({ what: 'prompt', section, prompt }))
}

function missingVoices(weighing: Weighing): readonly Missing[] {
  const missing: Missing[] = []
  if (!weighing.stories.some((story) => story.withdrawnOn === null && story.agreed)) missing.push({ what: 'story' })
  for (const what of ['organisation', 'society'] as const)
    if (!weighing.viewpoints.some((view) => view.perspective === what && isFilled(view.text))) missing.push({ what })
  return missing
}

const missingNorms = (weighing: Weighing): readonly Missing[] =>
  weighing.normRelations.length > 0 || weighing.noneKnown.some((statement) => statement.about === 'norm')
    ? []
    : [{ what: 'norm' }]

function missingBasics(weighing: Weighing): readonly Missing[] {
  const missing: Missing[] = []
  if (!isFilled(weighing.summary)) missing.push({ what: 'summary' })
  if (weighing.stakeholders.length === 0) missing.push({ what: 'stakeholders' })
  return [...missing, ...missingSides(weighing), ...missingZeroOptions(weighing)]
}

/** What the framework and the plan in force ask of a weighing. */
interface AskedInForce {
  readonly norms: readonly NormToAnswer[]
  readonly goals: readonly GoalToAnswer[]
}

/** What the weighing itself does not hold and complete facts need. */
export interface FactsAround {
  /** Compulsory instruments that are not adopted yet. */
  readonly instrumentsMissing: readonly NeededInstrument[]
  readonly inForce: AskedInForce
}

const missingInForce = (weighing: Weighing, { norms, goals }: AskedInForce): readonly Missing[] => [
  ...unansweredNorms(norms, weighing.normRelations).map(({ code }) => ({ what: 'normAnswer' as const, name: code })),
  ...unansweredGoals(
    goals,
    weighing.goalRelations.map(({ id, goalTitle }) => ({ goalKey: id, goalTitle })),
  ).map(({ title }) => ({ what: 'goalAnswer' as const, name: title })),
]

/** What is missing before the facts can be called complete. Class C needs the basics only. */
export function missingFacts(weighing: Weighing, { instrumentsMissing, inForce }: FactsAround): readonly Missing[] {
  const basics = [
    ...missingBasics(weighing),
    ...instrumentsMissing.map((needed) => ({ what: 'instrument' as const, needed })),
    ...missingInForce(weighing, inForce),
  ]
  if (depthOf(weighing.riskClass) === 'short') return basics
  return [
    ...basics,
    ...(onlyYields(weighing) ? [{ what: 'otherThanYield' as const }] : []),
    ...missingGroups(weighing),
    ...missingOverTime(weighing),
    ...sectionKinds.flatMap((section) => missingAnswers(weighing, section)),
    ...missingVoices(weighing),
    ...missingNorms(weighing),
  ]
}

/** What is missing, next to complete facts, before a proposal can be made of it. */
export function missingForProposal(weighing: Weighing, advicesMissing: readonly string[]): readonly Missing[] {
  const unanswered = weighing.disputes.filter((dispute) => dispute.answer === null)
  const unchecked = weighing.options.filter((option) => option.legal === null)
  return [
    ...unanswered.map(({ id }) => ({ what: 'disputeAnswer' as const, subjectId: id })),
    ...unchecked.map(({ id }) => ({ what: 'legalCheck' as const, subjectId: id })),
    ...advicesMissing.map((name) => ({ what: 'advice' as const, name })),
  ]
}
