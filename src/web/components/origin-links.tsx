import type { Translate } from '#src/i18n/text.ts'

/** A place in an instrument from which something was taken over. */
export interface OriginLink {
  readonly href: string
  readonly title: string
}

/** The instruments from which it was taken over, each with a way back. */
export const OriginLinks = ({ origins }: { readonly origins: readonly OriginLink[] }) => (
  <>
    {origins.map(({ href, title }) => (
      <span key={href}>
        <a href={href}>{title}</a>{' '}
      </span>
    ))}
  </>
)

/** The same as a line under it; nothing when it was written here. */
export const OriginLine = ({ t, origins }: { readonly t: Translate; readonly origins: readonly OriginLink[] }) =>
  origins.length === 0 ? null : (
    <p className="ws-small">
      {t('weighing.effect.origin')} <OriginLinks origins={origins} />
    </p>
  )
