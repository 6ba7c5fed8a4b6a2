import type { RuleSource, Standing } from '#src/domain/routing/routing-rule.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'
import type { Frame } from './frame.ts'
import { ProvisionalLabel, SourceLine, When, Label } from './text.tsx'

interface RuleSourceProps {
  readonly t: Translate
  readonly frame: Frame
  readonly source: RuleSource
  readonly standing: Standing
}

const isAdopted = (standing: Standing) => standing.kind === 'adopted'

/** `startbesluit van 17 november 2026`, or that sentence with "aangepast". */
function adoptionInWords(t: Translate, lang: Frame['lang'], standing: Standing): string {
  if (standing.kind === 'provisional') return ''
  const day = dayInWords(standing.on, lang)
  return t(standing.changed ? 'rules.standing.changed' : 'rules.standing.adopted', { day })
}

/** Where a rule comes from: its own source, or the startbesluit that adopted it. Law from memory says so. */
export function RuleSourceLine({ t, frame, source, standing }: RuleSourceProps) {
  const { lang, words } = frame
  const label = source.kind === 'law' ? `${source.label[lang]} (${t('rules.unverified')})` : source.label[lang]
  if (!isAdopted(standing))
    return (
      <SourceLine words={words} kind={source.kind}>
        {label}
      </SourceLine>
    )
  return (
    <SourceLine words={words} kind="ownRule">
      {t('rules.source.after', { standing: adoptionInWords(t, lang, standing), source: label })}
    </SourceLine>
  )
}

/** Adopted by the organisation, or a provisional rule of ours. */
export const StandingLabel = ({ t, frame, standing }: Omit<RuleSourceProps, 'source'>) =>
  isAdopted(standing) ? (
    <Label>{`${frame.words.sourceKinds.ownRule}, ${adoptionInWords(t, frame.lang, standing)}`}</Label>
  ) : (
    <ProvisionalLabel words={frame.words} />
  )

/** Says above a rule whether the organisation adopted it. */
export const StandingLine = ({ t, frame, standing }: Omit<RuleSourceProps, 'source'>) => (
  <When>
    <StandingLabel t={t} frame={frame} standing={standing} />
  </When>
)
