import type { ReactNode } from 'react'
import { ErrorSummary } from './error-summary.tsx'
import type { FieldError } from './form-view.ts'
import type { Frame } from './frame.ts'
import { NavList, Subnav, type SubnavProps } from './nav.tsx'
import { accountPath } from '../paths/people.ts'
import { accessibilityPath, helpPath, homePath, organisationsPath } from '../paths/public.ts'
import { languagePath, signInPath, signOutPath, startPath } from '../paths/session.ts'

/** One step of the trail above a page. */
export interface Crumb {
  readonly href: string
  readonly label: string
}

/** Another form of the same page: a feed, JSON, or the other language. */
export interface Alternate {
  readonly href: string
  readonly type: string
  readonly title: string
}

interface PageProps {
  readonly frame: Frame
  /** What the page is called in the browser, and its heading unless `heading` says it differently. */
  readonly title: string
  readonly heading?: ReactNode
  /** The kernvraag is the only heading in the largest type. */
  readonly kernvraag?: boolean
  readonly kicker?: ReactNode
  readonly lead?: ReactNode
  /** Extra lines under the lead: labels, a byline. */
  readonly head?: ReactNode
  /** One question per page: the form holds its own heading, so the page has none. */
  readonly headless?: boolean
  readonly description?: string
  readonly crumbs?: readonly Crumb[]
  /** Menu of the parts of one thing, such as a dossier. */
  readonly subnav?: SubnavProps
  readonly errors?: readonly FieldError[]
  readonly alternates?: readonly Alternate[]
  readonly children: ReactNode
}

/** A whole page: shell, trail, heading and content. */
export function Page(props: PageProps) {
  const { frame, title, errors = [] } = props
  const name = `${title} – ${frame.organisationName}`
  return (
    <html lang={frame.lang} className={`${frame.theme}-theme`}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{errors.length === 0 ? name : `${frame.words.errorPrefix} ${name}`}</title>
        {props.description !== undefined && <meta name="description" content={props.description} />}
        <meta name="color-scheme" content="light dark" />
        {frame.assets.fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {frame.assets.icon !== undefined && <link rel="icon" type="image/svg+xml" href={frame.assets.icon} />}
        <link rel="stylesheet" href={frame.assets.css} />
        {(props.alternates ?? []).map((other) => (
          <link key={other.href} rel="alternate" href={other.href} type={other.type} title={other.title} />
        ))}
        {frame.assets.scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <a className="utrecht-skip-link" href="#inhoud">
          {frame.words.skipLink}
        </a>
        <PageHeader frame={frame} />
        <div className="ws-wrap">
          <Crumbs frame={frame} crumbs={props.crumbs ?? []} />
          <main id="inhoud" tabIndex={-1}>
            {frame.flash !== null && (
              <div className="ws-notice ws-flash" role="status">
                <p>{frame.flash}</p>
              </div>
            )}
            <ErrorSummary title={frame.words.errorTitle} errors={errors} />
            {props.headless !== true && <Head {...props} />}
            {props.subnav !== undefined && props.subnav.items.length > 1 && <Subnav {...props.subnav} />}
            {props.children}
          </main>
        </div>
        <PageFooter frame={frame} />
      </body>
    </html>
  )
}

function Head({ title, heading, kernvraag = false, kicker, lead, head }: PageProps) {
  return (
    <header className="ws-head">
      {kicker !== undefined && <p className="ws-kicker">{kicker}</p>}
      <h1 className={kernvraag ? 'ws-kernvraag' : undefined}>{heading ?? title}</h1>
      {lead !== undefined && <p className="ws-lead">{lead}</p>}
      {head}
    </header>
  )
}

/** The scales, always level: the mark of the product. */
function ProductMark() {
  return (
    <svg viewBox="0 0 28 14" aria-hidden="true" focusable="false">
      <path d="M1 2h26M5 2v5M23 2v5M2 7h6M20 7h6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M14 2l5 11H9z" fill="currentColor" />
    </svg>
  )
}

function PageHeader({ frame }: { frame: Frame }) {
  const { words } = frame
  return (
    <header className="utrecht-page-header">
      {frame.demo && (
        <div className="ws-demo">
          <p className="ws-wrap">
            {words.demoBanner} <a href={signInPath()}>{words.demoSwitch}</a>
          </p>
        </div>
      )}
      <div className="ws-wrap">
        <div className="ws-masthead">
          <a className="ws-masthead__name" href={frame.user === null ? homePath() : startPath()}>
            {frame.organisationName}
          </a>
          <span className="ws-masthead__product">
            <ProductMark /> {words.productName}
          </span>
          <div className="ws-masthead__user">
            <User frame={frame} />
            <form method="post" action={languagePath()}>
              <input type="hidden" name="lang" value={frame.lang === 'nl' ? 'en' : 'nl'} />
              <input type="hidden" name="path" value={frame.path} />
              <button className="ws-link-button" type="submit" lang={frame.lang === 'nl' ? 'en' : 'nl'}>
                {words.otherLanguage}
              </button>
            </form>
          </div>
        </div>
      </div>
      {frame.nav.length > 0 && (
        <nav className="ws-nav" aria-label={words.menu}>
          <div className="ws-wrap">
            <NavList items={frame.nav} path={frame.path} />
          </div>
        </nav>
      )}
    </header>
  )
}

function User({ frame }: { frame: Frame }) {
  const { user, words } = frame
  if (user === null) return <a href={signInPath()}>{words.signIn}</a>
  return (
    <>
      <span>{user.description === '' ? user.name : `${user.name}, ${user.description}`}</span>
      <a href={accountPath()}>{words.account}</a>
      <form method="post" action={signOutPath()}>
        <button className="ws-link-button" type="submit">
          {words.signOut}
        </button>
      </form>
    </>
  )
}

function Crumbs({ frame, crumbs }: { frame: Frame; crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label={frame.words.crumbs}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function PageFooter({ frame }: { frame: Frame }) {
  const { words } = frame
  return (
    <footer className="utrecht-page-footer">
      <div className="utrecht-page-footer__content">
        <p>{words.footerLine}</p>
        <nav aria-label={words.footerMenu}>
          <ul>
            <li>
              <a href={accessibilityPath()}>{words.accessibility}</a>
            </li>
            <li>
              <a href={helpPath()}>{words.help}</a>
            </li>
            <li>
              <a href={homePath()}>{words.publicPortal}</a>
            </li>
            {frame.shared && (
              <li>
                <a href={organisationsPath()}>{words.organisations}</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
