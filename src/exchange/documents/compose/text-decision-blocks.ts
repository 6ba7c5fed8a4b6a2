import type { ConsultedSociety } from '#src/domain/consultation/consulted-society.ts'
import type { GuidingDecision } from '#src/domain/guiding-text/adoption.ts'
import type { Amendment } from '#src/domain/guiding-text/amendment.ts'
import type { TextDifference } from '#src/domain/guiding-text/difference.ts'
import { guidingFieldName, isCodeField } from '#src/i18n/field-names.ts'
import type { Block } from '../document.ts'
import { dayText, heading, paragraph, when, type Composing } from './composing.ts'

/** What the body said when it adopted a text, and what it changed in what it was offered. */
export interface DecisionOnText extends Pick<
  GuidingDecision,
  'outcome' | 'motivation' | 'wording' | 'whyNotAlternatives'
> {
  readonly amendments: readonly Amendment[]
  readonly differences: readonly TextDifference[]
}

/** The decision by which a text was adopted: the words of the body, the amendments, and the difference. */
export function decisionOnTextBlocks(composing: Composing, decision: DecisionOnText): readonly Block[] {
  const { t } = composing
  const { motivation, wording, whyNotAlternatives, amendments, differences } = decision
  const whose = wording === null ? null : `${t('publicText.decision.whose')} ${t(`public.wording.${wording}`)}`
  return [
    ...when(
      motivation !== '',
      heading(2, t('publicText.decision.motivation')),
      paragraph(`${t(`guiding.outcome.${decision.outcome}`)}.`),
      { kind: 'voice', text: motivation, by: whose },
    ),
    ...when(whyNotAlternatives !== '', heading(2, t('publicText.decision.whyNot')), {
      kind: 'voice',
      text: whyNotAlternatives,
      by: null,
    }),
    ...when(amendments.length > 0, heading(2, t('publicText.decision.amendments'))),
    ...amendments.flatMap((one) => amendmentBlocks(composing, one)),
    ...when(differences.length > 0, heading(2, t('publicText.decision.differences'))),
    ...differences.flatMap((one) => differenceBlocks(composing, one)),
  ]
}

const amendmentBlocks = ({ t }: Composing, one: Amendment): readonly Block[] => [
  heading(3, one.title),
  paragraph(`${t(`guiding.amendment.result.${one.result}`)}. ${t('guiding.amendment.by', { by: one.submittedBy })}.`),
  { kind: 'quote', text: one.text, by: null },
]

/** One part that reads differently: what stood there, and what stands there now. */
function differenceBlocks({ t }: Composing, one: TextDifference): readonly Block[] {
  const part = one.type === null ? t('guiding.difference.general') : `${t(`guiding.part.${one.type}`)} ${one.title}`
  const items = one.fields
    .filter(({ field }) => !isCodeField(field))
    .flatMap(({ field, before, after }) => {
      const name = guidingFieldName(t, field)
      return [
        ...(before === '' ? [] : [{ term: t('document.text.before', { name }), detail: before }]),
        ...(after === '' ? [] : [{ term: t('document.text.after', { name }), detail: after }]),
      ]
    })
  return [
    heading(3, `${t(`guiding.difference.${one.what}`)}: ${part}`),
    ...when(items.length > 0, { kind: 'definitions', items }),
  ]
}

/** What the writers changed after people could react. */
export const changedAfterBlocks = (composing: Composing, differences: readonly TextDifference[]): readonly Block[] =>
  when(
    differences.length > 0,
    heading(2, composing.t('publicText.changedAfter')),
    ...differences.flatMap((one) => differenceBlocks(composing, one)),
  )

/** What people were asked about the text, and where it stands what was done with it. */
export function askedBlocks({ t, language }: Composing, consultations: readonly ConsultedSociety[]): readonly Block[] {
  const items = consultations.map(({ title, opensOn, closesOn, accountedOn, contributions }) =>
    [
      title,
      t('weighing.views.askedWhen', { from: dayText(opensOn, language), to: dayText(closesOn, language) }),
      t('weighing.views.contributions', { count: contributions }),
      accountedOn === null
        ? t('weighing.views.noAccount')
        : t('document.text.account', { day: dayText(accountedOn, language) }),
    ].join(' '),
  )
  return when(items.length > 0, heading(2, t('publicText.asked')), { kind: 'list', ordered: false, items })
}
