import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import { isDeviationChosen, type Norm } from '#src/domain/framework/norm.ts'
import { partsOf, type FrozenPart } from '#src/domain/guiding-text/part.ts'
import type { ChainHead } from '#src/domain/audit/chain.ts'
import type { ConsultedSociety } from '#src/domain/consultation/consulted-society.ts'
import type { TextDifference } from '#src/domain/guiding-text/difference.ts'
import type { ShownStage } from '#src/domain/guiding-text/shown-stage.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'
import { askedBlocks, changedAfterBlocks, decisionOnTextBlocks, type DecisionOnText } from './text-decision-blocks.ts'
import { arrangementBlocks, planBlocks, rolesBlocks } from './text-part-blocks.ts'
import type { Block, Document, Source } from '../document.ts'
import {
  colophonOf,
  dayText,
  filled,
  fromTrialCase,
  heading,
  paragraph,
  when,
  wordsOf,
  type Composing,
} from './composing.ts'

/** A text that a body adopted, or that is open for comments, with what makes the copy checkable. */
export interface TextDocument {
  readonly content: GuidingContent
  readonly sha256: string
  /** Nothing while the body has not decided. */
  readonly adopted: {
    readonly body: string
    readonly decidedOn: Day
    readonly decision: string
    readonly inForceFrom: Day
    readonly reviewBy: Day
    /** When a later body stood behind it. */
    readonly reaffirmedOn: Day | null
    readonly documentReference: string
  } | null
  /** Where it stands on its way to a body; nothing once it is adopted. */
  readonly stage: ShownStage | null
  /** What the body said and changed; nothing while it has not decided. */
  readonly decision: DecisionOnText | null
  /** What people were asked about it. */
  readonly consultations: readonly ConsultedSociety[]
  /** What the writers changed after people could react. */
  readonly changedAfter: readonly TextDifference[]
  readonly chainHead: ChainHead | null
  readonly today: Day
  /** Titles of the paragraphs of the vision in force, by code, at which goals point. */
  readonly paragraphTitles: ReadonlyMap<string, string>
}

/** A vision, strategy, plan or norm framework as a document. */
export function textDocument(composing: Composing, text: TextDocument): Document {
  const { content, sha256, adopted, today, paragraphTitles, chainHead } = text
  const { t, language } = composing
  const date = adopted?.decidedOn ?? today
  return {
    title: content.title,
    language,
    author: composing.organisation,
    kicker: t('guiding.titled', { kind: t(`guiding.kind.${content.kind}`), number: content.number }),
    lead: adopted === null ? t(`publicText.shown.${text.stage ?? 'open'}`) : null,
    metadata: metadataOf(composing, adopted),
    blocks: [
      ...aboutBlocks(composing, content),
      ...partBlocks(composing, content, paragraphTitles),
      ...consideredBlocks(composing, content),
      ...askedBlocks(composing, text.consultations),
      ...changedAfterBlocks(composing, text.changedAfter),
      ...(text.decision === null ? [] : decisionOnTextBlocks(composing, text.decision)),
    ],
    sources: sourcesOf(composing, content),
    colophon: colophonOf(composing, { number: content.number, fingerprint: sha256, chainHead, date }),
    words: wordsOf(composing, date),
  }
}

function metadataOf({ t, language }: Composing, adopted: TextDocument['adopted']) {
  if (adopted === null) return []
  return filled([
    [t('publicText.adoptedBy'), adopted.body],
    [t('public.decision.date'), dayText(adopted.decidedOn, language)],
    [t('public.decision.number'), adopted.decision],
    [t('guiding.decide.effectiveOn'), dayText(adopted.inForceFrom, language)],
    [t('publicText.reaffirmed'), adopted.reaffirmedOn === null ? null : dayText(adopted.reaffirmedOn, language)],
    [t('publicText.review'), dayText(adopted.reviewBy, language)],
    [t('publicText.decision.document'), adopted.documentReference],
  ])
}

function aboutBlocks({ t, language }: Composing, { about }: GuidingContent): readonly Block[] {
  const { periodFrom, periodTo } = about
  const period =
    periodFrom === null || periodTo === null
      ? null
      : t('guiding.text.periodValue', { from: dayText(periodFrom, language), to: dayText(periodTo, language) })
  const items = filled([
    [t('guiding.text.period'), period],
    [t('guiding.text.legalNature'), about.legalNature],
    [t('guiding.text.precedence'), about.precedence],
    [t('guiding.text.changes'), about.changes],
  ])
  return [
    heading(2, t('guiding.text.about')),
    paragraph(about.introduction),
    ...when(items.length > 0, { kind: 'definitions', items }),
  ]
}

/** What each kind of text is made of. */
function partBlocks(
  composing: Composing,
  content: GuidingContent,
  paragraphTitles: TextDocument['paragraphTitles'],
): readonly Block[] {
  switch (content.kind) {
    case 'framework':
      return normBlocks(composing, content)
    case 'plan':
      return planBlocks(composing, content, paragraphTitles)
    case 'roles':
      return rolesBlocks(composing, content)
    case 'control':
      return arrangementBlocks(composing, content)
    default:
      return paragraphBlocks(composing, content)
  }
}

function paragraphBlocks({ t }: Composing, { parts }: GuidingContent): readonly Block[] {
  return visionThemes.flatMap((theme) => {
    const own = partsOf(parts, 'paragraph').filter(({ content }) => content.theme === theme)
    const said = own.flatMap((one): readonly Block[] => [
      heading(3, one.content.title),
      { kind: 'voice', text: one.content.text, by: null },
      ...fromTrialCase({ t }, one),
    ])
    return when(own.length > 0, heading(2, t(`guiding.theme.${theme}`)), ...said)
  })
}

/** Each principle with the norms that follow from it; norms without one come last. */
function normBlocks(composing: Composing, { parts }: GuidingContent): readonly Block[] {
  const { t } = composing
  const principles = partsOf(parts, 'principle')
  const norms = partsOf(parts, 'norm')
  const under = (key: string) => norms.filter(({ content }) => content.principleKeys[0] === key)
  const loose = norms.filter(({ content }) => !principles.some(({ key }) => key === content.principleKeys[0]))
  return [
    ...principles.flatMap((principle): readonly Block[] => [
      heading(2, `${principle.code}. ${principle.content.title}`),
      paragraph(principle.content.statement),
      ...when(principle.content.explanation !== '', paragraph(principle.content.explanation)),
      ...under(principle.key).flatMap((norm) => oneNorm(composing, norm)),
    ]),
    ...when(loose.length > 0, heading(2, t('guiding.text.looseNorms'))),
    ...loose.flatMap((norm) => oneNorm(composing, norm)),
  ]
}

/** For what a norm holds; nothing named means everything. */
function scopeText({ t }: Composing, { scope }: Norm): string {
  const parts = [
    scope.activities.map((one) => t(`guiding.activity.${one}`)),
    scope.phases.map((one) => t(`algorithm.phase.${one}`)),
    scope.riskClasses.map((one) => t('guiding.text.holds.classes', { classes: one })),
    scope.domains.map((one) => t(`algorithm.domain.${one}`)),
  ].filter((words) => words.length > 0)
  return parts.length === 0 ? t('guiding.text.holds.always') : parts.map((words) => words.join(', ')).join('; ')
}

function oneNorm(composing: Composing, norm: FrozenPart<'norm'>): readonly Block[] {
  const { t } = composing
  const { code, content } = norm
  const { deviation } = content
  return [
    heading(3, t('publicText.norm.title', { code, title: content.title })),
    { kind: 'voice', text: content.statement, by: null },
    ...when(content.explanation !== '', paragraph(content.explanation)),
    {
      kind: 'definitions',
      items: filled([
        [t('guiding.text.question'), content.question],
        [t('guiding.text.holds'), scopeText(composing, content)],
        [
          t('guiding.field.modality'),
          t(isDeviationChosen(content) ? `guiding.modality.${content.modality}` : 'guiding.text.notChosen'),
        ],
        [
          t('guiding.text.deviation'),
          isDeviationChosen(content)
            ? `${t(`guiding.deviation.${deviation.body}`)} ${deviation.how}`
            : t('guiding.text.notChosen'),
        ],
        [t('guiding.text.evidence'), content.evidenceExpected],
        [t('guiding.text.normPrecedence'), content.precedence],
        [t('guiding.text.references'), content.references.join(', ')],
        [t('starting.document.source'), content.source.label],
      ]),
    },
    ...fromTrialCase(composing, norm),
  ]
}

function consideredBlocks({ t }: Composing, { parts }: GuidingContent): readonly Block[] {
  const alternatives = partsOf(parts, 'alternative')
  const inputs = partsOf(parts, 'input')
  const one = ({ content }: FrozenPart<'alternative'>): readonly Block[] => [
    heading(3, content.title),
    paragraph(content.text),
    {
      kind: 'definitions',
      items: filled([
        [t('guiding.field.advantages'), content.advantages],
        [t('guiding.field.disadvantages'), content.disadvantages],
        [t('guiding.field.whyNot'), content.whyNot],
      ]),
    },
  ]
  const input = ({ content }: FrozenPart<'input'>): readonly Block[] => [
    heading(3, `${content.title} (${t(`guiding.input.${content.kind}`)}, ${content.from})`),
    paragraph(content.summary),
    ...when(
      content.reaction !== '',
      paragraph(`${t(content.parked ? 'guiding.text.parked' : 'guiding.text.reaction')} ${content.reaction}`),
    ),
  ]
  return [
    ...when(alternatives.length > 0, heading(2, t('guiding.text.alternatives')), ...alternatives.flatMap(one)),
    ...when(inputs.length > 0, heading(2, t('guiding.text.inputs')), ...inputs.flatMap(input)),
  ]
}

/** Where principles and norms come from, each once, with what kind of source it is. */
function sourcesOf({ t }: Composing, { parts }: GuidingContent): readonly Source[] {
  const found = [...partsOf(parts, 'principle'), ...partsOf(parts, 'norm')].map(({ content }) => content.source)
  return found
    .filter(({ label }, index) => found.findIndex((other) => other.label === label) === index)
    .map(({ kind, label }) => ({ kind: t(`shell.source.${kind}`), text: label }))
}
