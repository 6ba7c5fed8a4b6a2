import {
  reasonParts,
  type PublicDecision,
  type PublicQuestion,
  type PublicReason,
} from '#src/domain/publication/public-decision.ts'
import type { Block, Definition } from '../document.ts'
import { filled, heading, paragraph, when, type Composing } from './composing.ts'

/** Each question with what was chosen, and what else could have been. */
export const questionItems = ({ t }: Composing, questions: readonly PublicQuestion[]): readonly Definition[] =>
  questions.map((question) => {
    const others = question.options.filter((option) => !option.chosen).map((option) => option.title)
    const lines = [
      `${t(`approvalLabel.${question.label}`)}. ${question.outcome}`,
      others.length === 0 ? '' : `${t('public.decision.options')} ${others.join('; ')}`,
    ]
    return { term: question.text, detail: lines.filter((line) => line !== '').join('\n') }
  })

/** The motivation in its parts, in the order in which a resident reads them, with whose words they are. */
export function reasonBlocks({ t }: Composing, { reasons }: PublicDecision): readonly Block[] {
  return when(reasons.length > 0, heading(2, t('public.decision.why'))).concat(
    reasonParts.flatMap((part) => {
      const said = saidOnce(reasons.filter((reason) => reason.part === part && reason.text.trim() !== ''))
      if (said.length === 0) return []
      return [
        heading(3, t(`public.reason.${part}`)),
        ...said.flatMap((reason): readonly Block[] => [
          ...reason.questions.map(paragraph),
          { kind: 'voice', text: reason.text, by: t(`public.wording.${reason.wording ?? 'unknown'}`) },
        ]),
      ]
    }),
  )
}

/** The same words for two questions are printed once, under both questions. */
function saidOnce(reasons: readonly PublicReason[]) {
  const texts = [...new Set(reasons.map((reason) => reason.text))]
  return texts.map((text) => {
    const same = reasons.filter((reason) => reason.text === text)
    return {
      text,
      wording: same[0]?.wording ?? null,
      questions: same.flatMap((reason) => (reason.question === null ? [] : [reason.question])),
    }
  })
}

/** How the meeting went. */
export function treatmentItems({ t }: Composing, { treatment, legalNature }: PublicDecision): readonly Definition[] {
  const nobody = t('public.treatment.nobody')
  return filled([
    [t('public.treatment.handling'), treatment.handling === null ? null : t(`public.treatment.${treatment.handling}`)],
    [t('public.treatment.present'), treatment.present.join(', ')],
    [t('public.treatment.abstentions'), treatment.abstentions === '' ? nobody : treatment.abstentions],
    [t('public.treatment.notes'), treatment.notes],
    [t('public.treatment.dissent'), treatment.dissent],
    [t('public.treatment.nature'), legalNature === null ? null : t(`public.nature.${legalNature}`)],
  ])
}
