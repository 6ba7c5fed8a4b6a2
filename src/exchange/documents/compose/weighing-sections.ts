import type { Translate } from '#src/i18n/text.ts'
import type { FrozenStory, WeighingContent } from '#src/domain/weighing/content.ts'
import { relationNow } from '#src/domain/weighing/norm-relation.ts'
import { prompts, type SectionKind } from '#src/domain/weighing/section.ts'
import type { Block } from '../document.ts'
import { dayText, filled, heading, paragraph, when, type Composing } from './composing.ts'
import { disputesOf, disputeTexts } from './effect-points.ts'

/** The words of stories that were not withdrawn. They stand in one place only, so that a person can take them away. */
export type StoryTexts = ReadonlyMap<string, string>

/** One section as answered questions, such as Legitimiteit; empty questions that nobody answered are left out. */
export function sectionBlocks(composing: Composing, weighing: WeighingContent, section: SectionKind): readonly Block[] {
  const { t, promptText } = composing
  const answered = prompts[section].flatMap((prompt) => {
    const answer = weighing.answers.find((one) => one.section === section && one.prompt === prompt)
    return answer === undefined ? [] : [{ term: promptText(prompt), detail: answer.text }]
  })
  return [
    heading(2, t(`document.section.${section}`)),
    ...(section === 'humanControl' && weighing.humanDeviation === 'hardlyEver'
      ? [
          {
            kind: 'notice',
            label: t('document.weighing.deviation.label'),
            text: t('document.weighing.deviation.hardlyEver'),
          } as const,
        ]
      : []),
    answered.length === 0 ? paragraph(t('document.notFilled')) : { kind: 'definitions', items: answered },
  ]
}

/** What residents go through, in their own words. */
export function storyBlocks(composing: Composing, weighing: WeighingContent, texts: StoryTexts): readonly Block[] {
  return weighing.stories.flatMap((story) => [
    heading(3, composing.t('document.weighing.story')),
    storyBlock(composing, story, texts.get(story.id)),
  ])
}

function storyBlock({ t, language, functionOf }: Composing, story: FrozenStory, text: string | undefined): Block {
  if (text === undefined) return paragraph(t('document.weighing.storyGone'))
  const { about } = story
  const by = functionOf(story.writtenDownBy)
  const date = dayText(story.writtenDownOn, language)
  return {
    kind: 'quote',
    text,
    by:
      story.kind === 'scenario'
        ? t('document.weighing.storyScenario', { about })
        : t('document.weighing.storyBy', { about, by, date }),
  }
}

/** As an organisation, and as a society. */
export function viewpointBlocks({ t }: Composing, weighing: WeighingContent): readonly Block[] {
  return [
    heading(2, t('document.weighing.viewpoints')),
    ...when(weighing.viewpoints.length === 0, paragraph(t('document.notFilled'))),
    ...weighing.viewpoints.flatMap((viewpoint) => [
      heading(3, t(`document.weighing.perspective.${viewpoint.perspective}`)),
      { kind: 'voice', text: viewpoint.text, by: t('document.weighing.wordsOf', { by: viewpoint.wordsOf }) } as const,
      ...(viewpoint.outsideInput === null
        ? []
        : [paragraph(t('document.weighing.outside', { text: viewpoint.outsideInput }))]),
      ...(viewpoint.notConsultedBecause === null
        ? []
        : [paragraph(t('document.weighing.notConsulted', { text: viewpoint.notConsultedBecause }))]),
    ]),
  ]
}

/** What nobody knows, who finds it out and by when; with the answer when it came. */
export function uncertaintyBlocks({ t, language, functionOf }: Composing, weighing: WeighingContent): readonly Block[] {
  const items = weighing.uncertainties.map((open) => {
    const who = open.whoFindsOut
    const answer = open.answer === null ? [] : [`${functionOf(open.answer.by)}: ${open.answer.text}`]
    const dated =
      open.dueOn === null
        ? t('document.weighing.findsOut', { who })
        : t('document.weighing.findsOutBy', { who, date: dayText(open.dueOn, language) })
    return {
      term: open.question,
      detail: [open.explanation, dated, ...answer].filter((text) => text !== '').join('\n'),
    }
  })
  return [
    heading(2, t('document.weighing.uncertainties')),
    items.length === 0 ? paragraph(t('document.weighing.noUncertainties')) : { kind: 'definitions', items },
  ]
}

/** Every norm with what it means here and how the algorithm relates to it, and who contests that. */
export function normBlocks(composing: Composing, weighing: WeighingContent): readonly Block[] {
  const { t, language, functionOf } = composing
  const none = weighing.noneKnown.find((statement) => statement.about === 'norm')
  const rows = weighing.normRelations.map((relation) => {
    const disputes = disputesOf(weighing.disputes, relation.id)
    const says = t('document.weighing.normSays', {
      relation: t(`document.relation.${relationNow(relation, weighing.disputes)}`),
      by: functionOf(relation.by),
    })
    const source = relation.source === '' ? relation.norm : `${relation.norm}\n${relation.source}`
    const remarks = disputes.flatMap((dispute) => disputeTexts(composing, dispute))
    return [source, relation.meaning, [says, relation.explanation, ...remarks].filter((text) => text !== '').join('\n')]
  })
  const header = [t('document.weighing.norm'), t('document.weighing.normMeaning'), t('document.weighing.normRelation')]
  return [
    heading(2, t('document.weighing.norms')),
    ...(none === undefined
      ? []
      : [
          paragraph(
            t('document.weighing.noneKnown', {
              by: functionOf(none.by),
              date: dayText(none.on, language),
              reason: none.reason,
            }),
          ),
        ]),
    rows.length === 0 ? paragraph(t('document.weighing.noNorms')) : { kind: 'table', caption: null, header, rows },
  ]
}

/** Every goal of the plan with what it means here and how the algorithm relates to it; nothing when it was not kept. */
export function goalBlocks({ t, language }: Composing, { goalRelations }: WeighingContent): readonly Block[] {
  if (goalRelations === undefined) return []
  const rows = goalRelations.map((goal) => {
    const by = t('plan.relations.by', { who: goal.relatedByFunction, day: dayText(goal.relatedOn, language) })
    return [goal.goalTitle, goal.explanation, `${t(`plan.relation.${goal.relation}`)} (${by})`]
  })
  const header = [t('plan.relations.goal'), t('plan.relations.explanation'), t('plan.relations.relation')]
  return [
    heading(2, t('plan.relations.section')),
    rows.length === 0 ? paragraph(t('plan.relations.none')) : { kind: 'table', caption: null, header, rows },
  ]
}

/** What the body can choose, the zero options among them. Nothing says which is better. */
export function optionBlocks(composing: Composing, weighing: WeighingContent): readonly Block[] {
  const { t, language, functionOf } = composing
  return [
    heading(2, t('document.weighing.options')),
    paragraph(weighing.options.length === 0 ? t('document.briefing.noOptions') : t('document.weighing.optionsIntro')),
    ...weighing.options.flatMap((option) => [
      heading(3, optionTitle(t, option)),
      ...when(option.description !== '', paragraph(option.description)),
      {
        kind: 'definitions',
        items: filled([
          [t('document.option.consequences'), option.consequences],
          [t('document.option.forWhom'), option.forWhom],
          [t('document.option.costs'), option.costs],
          [t('document.option.reversible'), option.reversibleUntil],
          [t('document.option.conditions'), option.requiredConditions],
          [t('document.option.legal'), legalText(composing, option.legal)],
          [
            t('document.option.broughtIn'),
            option.broughtInBy === null
              ? t('document.option.always')
              : `${functionOf(option.broughtInBy)}, ${dayText(option.broughtInOn, language)}`,
          ],
          [
            t('document.option.advocates'),
            option.advocates.length === 0
              ? t('document.option.nobody')
              : option.advocates.map((advocate) => functionOf(advocate.by)).join(', '),
          ],
        ]),
      } as const,
    ]),
  ]
}

/** What an option is called. A zero option says that it is one, once. */
export function optionTitle(
  t: Translate,
  { kind, title }: Pick<WeighingContent['options'][number], 'kind' | 'title'>,
): string {
  if (kind === 'proposed') return title
  const zero = t(`document.option.${kind}`)
  return title === zero ? title : `${zero}: ${title}`
}

type Legal = WeighingContent['options'][number]['legal']

/** What the jurist says about an option, with the source. */
export function legalText({ t, language, functionOf }: Composing, legal: Legal): string {
  if (legal === null) return t('document.option.legal.none')
  const source = { source: legal.source, by: functionOf(legal.by), date: dayText(legal.on, language) }
  return [t(`document.option.legal.${legal.answer}`), legal.explanation, t('document.option.legalSource', source)]
    .filter((text) => text !== '')
    .join(' ')
}

/** What the body, or a part of it, finds. Written by or for the body only. */
export function appreciationBlocks(
  { t, language, functionOf }: Composing,
  weighing: WeighingContent,
): readonly Block[] {
  return [
    heading(2, t('document.weighing.appreciation')),
    paragraph(t('document.weighing.appreciationIntro')),
    ...when(weighing.appreciations.length === 0, paragraph(t('document.weighing.noAppreciation'))),
    ...weighing.appreciations.map((opinion): Block => ({
      kind: 'voice',
      text: [opinion.text, opinion.prevailingValues ?? ''].join('\n\n'),
      by: `${opinion.of} (${functionOf(opinion.recordedBy)}, ${dayText(opinion.on, language)})`,
    })),
  ]
}
