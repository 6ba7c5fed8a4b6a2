import type { FrozenPart } from '#src/domain/guiding-text/part.ts'
import type { Translate } from '#src/i18n/text.ts'

interface CameOfProps {
  readonly t: Translate
  readonly href: string
  /** The part it is about, for who hears the link without the text around it. */
  readonly title: string
  /** What it asks: of a text what came of it, of a condition what it rests on. */
  readonly words?: 'sight.cameOf' | 'sight.see'
}

/** From a record to its line of sight: norms, weighings, decisions and their conditions. */
export const CameOf = ({ t, href, title, words = 'sight.cameOf' }: CameOfProps) => (
  <p className="ws-small ws-noprint">
    <a href={href}>
      {t(words)}
      <span className="ws-visually-hidden">: {title}</span>
    </a>
  </p>
)

/** Which trial case taught it, where that is known. */
export const FromTrialCase = ({ t, part }: { readonly t: Translate; readonly part: Pick<FrozenPart, 'origin'> }) =>
  part.origin?.kind === 'trialCase' ? (
    <p className="ws-small ws-subtle">{t('guiding.origin.trialCase', { label: part.origin.label })}</p>
  ) : null

const onTheLine: readonly FrozenPart['type'][] = ['paragraph', 'principle', 'norm', 'goal']

/** Whether anything can rest on a part of this type. */
export const isOnTheLine = ({ type }: Pick<FrozenPart, 'type'>): boolean => onTheLine.includes(type)
