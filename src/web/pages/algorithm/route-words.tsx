import type { ReactNode } from 'react'
import type { GatePassage, Route, RouteStep } from '#src/domain/route/route.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { PageLanguage } from '../../components/frame.ts'
import { sentence } from '../../components/words.ts'
import { gateWord, roleWord } from './words.ts'

/** How a gate was passed, in a sentence. */
export function passageText(t: Translate, lang: PageLanguage, passage: GatePassage): string {
  if (passage.kind === 'administrative')
    return passage.on === null
      ? t('route.passage.complete')
      : t('route.passage.administrative', { day: dayInWords(passage.on, lang) })
  const day = dayInWords(passage.on, lang)
  if (passage.kind === 'direction') return t('route.passage.direction', { day })
  return t(`route.passage.${passage.kind}`, { day, number: passage.decisionNumber })
}

/** Who is to move at a gate. */
export const moverText = (t: Translate, step: RouteStep, body: string | null): string =>
  step.mover.kind === 'body' ? (body ?? t('dossier.theBody')) : roleWord(t, step.mover.role)

function plannedText(t: Translate, lang: PageLanguage, step: RouteStep): string | null {
  if (step.plannedOn === null) return null
  const day = dayInWords(step.plannedOn, lang)
  return t(step.gate === 'G6' && step.proposalId === null ? 'route.review' : 'route.planned', { day })
}

/** Everything about one gate, in sentences. */
export function stepSentences(t: Translate, lang: PageLanguage, step: RouteStep): readonly string[] {
  const active = step.state === 'here' || step.state === 'next' || (step.gate === 'G0' && step.state === 'skipped')
  const bundled = step.bundledWith.map((gate) => gateWord(t, gate)).join(', ')
  return [
    ...(step.state === 'done' || (step.gate === 'G0' && step.state === 'skipped')
      ? []
      : [`${t(`route.state.${step.state}`)}.`]),
    ...(step.passage === null ? [] : [passageText(t, lang, step.passage)]),
    ...(step.state === 'notApplicable' ? [] : [t(`route.by.${step.by}`)]),
    ...(step.inform ? [t('route.by.inform')] : []),
    ...(bundled === '' ? [] : [sentence(t('route.bundled', { gates: bundled }))]),
    ...(plannedText(t, lang, step) === null ? [] : [plannedText(t, lang, step) ?? '']),
    ...(active && step.missing.length > 0
      ? [t('route.missing', { inputs: step.missing.map((input) => t(`route.input.${input}`)).join(', ') })]
      : []),
  ]
}

interface Props {
  readonly t: Translate
  readonly lang: PageLanguage
  readonly route: Route
  readonly more?: (step: RouteStep) => ReactNode
}

/** The same route as the picture, in words. */
export const RouteWords = ({ t, lang, route, more }: Props) => (
  <ol className="ws-stack--tight">
    {route.steps.map((step) => (
      <li key={step.gate}>
        <strong>{sentence(gateWord(t, step.gate))}</strong> {stepSentences(t, lang, step).join(' ')}
        {more?.(step)}
      </li>
    ))}
  </ol>
)
