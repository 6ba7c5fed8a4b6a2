import { visionThemes, type VisionTheme } from '../vision/paragraph.ts'
import { daysBetween, type Day } from '../shared/dates.ts'
import { isDeviationChosen, type Norm, type TextSource } from '../framework/norm.ts'
import type { GuidingKind, GuidingText } from './guiding-text.ts'
import { partsOf, type GuidingPart } from './part.ts'

/** One thing that is still missing from a text, precise enough to say where it can be added. */
export type MissingInText =
  | { readonly what: 'introduction' | 'period' | 'legalNature' | 'precedence' | 'principle' | 'norm' | 'alternative' }
  | { readonly what: 'goal' | 'activity' | 'adviceTask' | 'control' }
  | { readonly what: 'theme'; readonly theme: VisionTheme }
  | { readonly what: 'term'; readonly until: Day }
  | { readonly what: 'answer'; readonly contribution: string }
  | { readonly what: 'account'; readonly consultation: string }
  | { readonly what: 'normQuestion'; readonly question: string }
  | {
      readonly what: 'source' | 'sentence' | 'question' | 'deviation' | 'starter' | 'reaction' | 'milestone'
      readonly key: string
    }

const isFilled = (text: string): boolean => text.trim() !== ''

function missingOfVision({ about, parts }: GuidingText): readonly MissingInText[] {
  const paragraphs = partsOf(parts, 'paragraph')
  const themes = visionThemes.filter((theme) => !paragraphs.some(({ content }) => content.theme === theme))
  return [
    ...(about.periodFrom === null || about.periodTo === null ? [{ what: 'period' } as const] : []),
    ...themes.map((theme) => ({ what: 'theme', theme }) as const),
  ]
}

const hasSource = ({ source }: { readonly source: TextSource }): boolean => isFilled(source.label)

function missingOfNorm({ key, content }: { readonly key: string; readonly content: Norm }): readonly MissingInText[] {
  const lacks = [
    ['sentence', !isFilled(content.statement)],
    ['source', !hasSource(content)],
    ['question', !isFilled(content.question)],
    ['deviation', !isDeviationChosen(content)],
  ] as const
  return lacks.filter(([, stands]) => stands).map(([what]) => ({ what, key }))
}

function missingOfFramework({ about, parts }: GuidingText): readonly MissingInText[] {
  const principles = partsOf(parts, 'principle')
  const norms = partsOf(parts, 'norm')
  return [
    ...(isFilled(about.legalNature) ? [] : [{ what: 'legalNature' } as const]),
    ...(isFilled(about.precedence) ? [] : [{ what: 'precedence' } as const]),
    ...(principles.length === 0 ? [{ what: 'principle' } as const] : []),
    ...principles.filter((one) => !hasSource(one.content)).map(({ key }) => ({ what: 'source', key }) as const),
    ...(norms.length === 0 ? [{ what: 'norm' } as const] : []),
    ...norms.flatMap(missingOfNorm),
  ]
}

/** VP3 is a remark on the page; what stops a plan is a goal without a milestone. */
const missingOfPlan = ({ about, parts }: GuidingText): readonly MissingInText[] => [
  ...(about.periodFrom === null || about.periodTo === null ? [{ what: 'period' } as const] : []),
  ...(partsOf(parts, 'goal').length === 0 ? [{ what: 'goal' } as const] : []),
  ...partsOf(parts, 'goal')
    .filter(({ content }) => content.milestones.length === 0)
    .map(({ key }) => ({ what: 'milestone', key }) as const),
]

const missingParts =
  (...types: readonly ('activity' | 'adviceTask' | 'control')[]) =>
  ({ parts }: GuidingText): readonly MissingInText[] =>
    types.filter((type) => !parts.some((part) => part.type === type)).map((what) => ({ what }))

const missingPerKind: Readonly<Record<GuidingKind, (text: GuidingText) => readonly MissingInText[]>> = {
  vision: missingOfVision,
  strategy: missingOfVision,
  policyPlan: missingOfVision,
  framework: missingOfFramework,
  plan: missingOfPlan,
  roles: missingParts('activity'),
  control: missingParts('adviceTask', 'control'),
}

/** Words of ours that nobody read and kept: they cannot be put to anybody as words of the organisation. */
const untouched = (parts: readonly GuidingPart[]): readonly MissingInText[] =>
  parts.filter(({ ownWords }) => !ownWords).map(({ key }) => ({ what: 'starter', key }))

/** What is missing before a text can be put to others. */
export function missingInText(text: GuidingText): readonly MissingInText[] {
  const ofKind = missingPerKind[text.kind]
  return [
    ...(isFilled(text.about.introduction) ? [] : [{ what: 'introduction' } as const]),
    ...ofKind(text),
    ...(partsOf(text.parts, 'alternative').length === 0 ? [{ what: 'alternative' } as const] : []),
    ...untouched(text.parts),
  ]
}

/** Something that was brought in and needs a reaction before the text is offered. */
export interface Contribution {
  readonly key: string
  readonly reaction: string
}

/** Everything brought in while writing; what a consultation brings in is added by whoever keeps it. */
export const contributionsOf = ({ parts }: GuidingText): readonly Contribution[] =>
  partsOf(parts, 'input').map(({ key, content }) => ({ key, reaction: content.reaction }))

/** People were told until when they can react: the text stays with them until that day is over. */
export const missingTerm = ({ status, consultation }: GuidingText, today: Day): readonly MissingInText[] =>
  status === 'consultation' && consultation !== null && today <= consultation.to
    ? [{ what: 'term', until: consultation.to }]
    : []

/** What somebody said in a consultation about the text, or the account of such a consultation, and whether it is done. */
export interface ConsultedContribution {
  readonly what: 'answer' | 'account'
  /** How people call it, such as `bijdrage 3`; of an account the title of the consultation. */
  readonly name: string
  readonly answered: boolean
}

/** Contributions that nobody answered yet, and consultations that are still open or of which no account was given. */
export const missingAnswers = (consulted: readonly ConsultedContribution[]): readonly MissingInText[] =>
  consulted
    .filter(({ answered }) => !answered)
    .map(({ what, name }) => (what === 'answer' ? { what, contribution: name } : { what, consultation: name }))

/** Questions of teams that this version owes an answer, and that do not stand in it yet. */
export const missingQuestions = (questions: readonly { readonly text: string }[]): readonly MissingInText[] =>
  questions.map(({ text }) => ({ what: 'normQuestion', question: text }))

/** Contributions to which nobody reacted yet. */
export const missingReactions = (contributions: readonly Contribution[]): readonly MissingInText[] =>
  contributions.filter(({ reaction }) => !isFilled(reaction)).map(({ key }) => ({ what: 'reaction', key }))

const twoYears = 2 * 365

/** VP1: a vision is for years; a shorter period is remarked upon, and stops nothing. */
export function periodIsShort({ kind, about }: Pick<GuidingText, 'kind' | 'about'>): boolean {
  const { periodFrom, periodTo } = about
  if (kind === 'framework' || periodFrom === null || periodTo === null) return false
  return daysBetween(periodFrom, periodTo) < twoYears - 1
}
