import type { TermInForce } from '#src/domain/routing/term.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { Frame } from './frame.ts'
import { StandingLabel } from './rule-source.tsx'

/** `10 werkdagen`. */
export const termInWords = (t: Translate, { term }: TermInForce): string =>
  t(`rules.term.${term.unit}`, { count: term.value })

interface TermLineProps {
  readonly t: Translate
  readonly frame: Frame
  readonly inForce: TermInForce | undefined
}

/** How long something may take, and whether the organisation adopted that or it is a proposal of ours. */
export function TermLine({ t, frame, inForce }: TermLineProps) {
  if (inForce === undefined) return <p className="ws-small ws-subtle">{t('rules.term.off')}</p>
  return (
    <p className="ws-small ws-subtle">
      {inForce.term.title[frame.lang]}: {termInWords(t, inForce)}.{' '}
      <StandingLabel t={t} frame={frame} standing={inForce.standing} />
    </p>
  )
}
