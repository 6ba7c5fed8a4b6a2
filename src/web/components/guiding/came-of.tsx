import type { FrozenPart } from '#src/domain/guiding-text/part.ts'
import type { Translate } from '#src/i18n/text.ts'

interface CameOfProps {
  readonly t: Translate
  readonly href: string
  /** The part it is about, for who hears the link without the text around it. */
  readonly title: string
}

/** From a part of a text to what rests on it: norms, weighings, decisions and their conditions. */
export const CameOf = ({ t, href, title }: CameOfProps) => (
  <p className="ws-small ws-noprint">
    <a href={href}>
      {t('sight.cameOf')}
      <span className="ws-visually-hidden">: {title}</span>
    </a>
  </p>
)

const onTheLine: readonly FrozenPart['type'][] = ['paragraph', 'principle', 'norm', 'goal']

/** Whether anything can rest on a part of this type. */
export const isOnTheLine = ({ type }: Pick<FrozenPart, 'type'>): boolean => onTheLine.includes(type)
