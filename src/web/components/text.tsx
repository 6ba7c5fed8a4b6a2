import type { ReactNode } from 'react'
import type { FrameWords, SourceKind } from './frame.ts'

interface SectionProps {
  readonly id: string
  readonly title: ReactNode
  /** Heading and reason in the rail beside the content, on wide screens. */
  readonly split?: boolean
  /** Why this section exists, small, next to its heading. */
  readonly why?: ReactNode
  /** Extra class, such as `ws-section--weighing`. */
  readonly variant?: string
  readonly children: ReactNode
}

/** A part of a page, opened by a heavy rule. */
export function Section({ id, title, split = false, why, variant, children }: SectionProps) {
  const classes = ['ws-section', ...(split ? ['ws-section--split'] : []), ...(variant === undefined ? [] : [variant])]
  return (
    <section className={classes.join(' ')} aria-labelledby={id}>
      <div className="ws-section__head">
        <h2 id={id}>{title}</h2>
        {why !== undefined && <div className="ws-section__why">{typeof why === 'string' ? <p>{why}</p> : why}</div>}
      </div>
      <div className="ws-section__body">{children}</div>
    </section>
  )
}

/** A front page: main column and side column; with three parts the second stands at the side. */
export const PageSplit = ({ three = false, children }: { three?: boolean; children: ReactNode }) => (
  <div className={three ? 'ws-page-split ws-page-split--three' : 'ws-page-split'}>{children}</div>
)

/** Short articles, separated by hairlines. */
export const Items = ({ small = false, children }: { small?: boolean; children: ReactNode }) => (
  <ul className={small ? 'ws-items ws-items--small' : 'ws-items'}>{children}</ul>
)

interface ItemProps {
  readonly when?: ReactNode
  readonly title?: ReactNode
  readonly href?: string | undefined
  readonly why?: ReactNode
  /** 2 directly under the title of a page, 3 inside a section. */
  readonly level?: 2 | 3 | 4
  readonly id?: string
  readonly children?: ReactNode
}

/** One short article: when, headline, text, why you. */
export function Item({ when, title, href, why, level = 3, id, children }: ItemProps) {
  const headline = href === undefined ? title : <a href={href}>{title}</a>
  const Heading = `h${level}` as const
  return (
    <li id={id}>
      {when !== undefined && <When>{when}</When>}
      {title !== undefined && <Heading>{headline}</Heading>}
      {typeof children === 'string' ? <p>{children}</p> : children}
      {why !== undefined && <Why>{why}</Why>}
    </li>
  )
}

/** When something is asked or happened. */
export const When = ({ children }: { children: ReactNode }) => <p className="ws-when">{children}</p>

/** Why this lies with you. */
export const Why = ({ children }: { children: ReactNode }) => <p className="ws-why">{children}</p>

/** Late, missing or unassigned: always with the word. */
export const Late = ({ children }: { children: ReactNode }) => <span className="ws-late">{children}</span>

interface SourceLineProps {
  readonly words: Pick<FrameWords, 'sourceKinds'>
  readonly kind: SourceKind
  readonly children: ReactNode
}

/** The source of a rule and what kind of source it is. */
export const SourceLine = ({ words, kind, children }: SourceLineProps) => (
  <p className="ws-source">
    <b className="ws-source__kind">{words.sourceKinds[kind]}</b>, {children}
  </p>
)

/** Marks a rule of ours that the organisation has not adopted. */
export const ProvisionalLabel = ({ words }: { words: Pick<FrameWords, 'provisionalRule'> }) => (
  <span className="ws-label ws-label--open">{words.provisionalRule}</span>
)

/** A state in words: `ink` only for what blocks, `open` for what is not settled. */
export const Label = ({ kind, children }: { kind?: 'ink' | 'warning' | 'open'; children: ReactNode }) => (
  <span className={kind === undefined ? 'ws-label' : `ws-label ws-label--${kind}`}>{children}</span>
)

/** A visible gap: says what is missing and who can add it. */
export const Empty = ({ children }: { children: ReactNode }) => (
  <div className="ws-empty">{typeof children === 'string' ? <p>{children}</p> : children}</div>
)

interface NoticeProps {
  readonly title?: ReactNode
  readonly warning?: boolean
  readonly children: ReactNode
}

/** A message in the page. */
export const Notice = ({ title, warning = false, children }: NoticeProps) => (
  <div className={warning ? 'ws-notice ws-notice--warning' : 'ws-notice'}>
    {title !== undefined && <h2>{title}</h2>}
    {typeof children === 'string' ? <p>{children}</p> : children}
  </div>
)

/** A name and its value, as in a byline or a list of facts. */
export interface Fact {
  readonly label: string
  readonly value: ReactNode
}

const Pairs = ({ className, items }: { className: string; items: readonly Fact[] }) => (
  <dl className={className}>
    {items.map((item) => (
      <div key={item.label}>
        <dt>{item.label}</dt>
        <dd>{item.value}</dd>
      </div>
    ))}
  </dl>
)

/** Who, when and where, under the heading of a page. */
export const Byline = ({ items }: { items: readonly Fact[] }) => <Pairs className="ws-byline" items={items} />

/** Facts under each other: the name at the left, the value at the right. */
export const Facts = ({ items }: { items: readonly Fact[] }) => <Pairs className="ws-facts" items={items} />

/** Questions with their answers in full, as in Legitimiteit and Bejegening. */
export const Answers = ({ items }: { items: readonly Fact[] }) => <Pairs className="ws-qa" items={items} />

/** One event of a timeline. */
export interface TimelineEvent {
  readonly id: string
  readonly when: ReactNode
  readonly text: ReactNode
}

/** What happened, in order. */
export const Timeline = ({ events }: { events: readonly TimelineEvent[] }) => (
  <ol className="ws-timeline">
    {events.map((event) => (
      <li key={event.id}>
        <span className="ws-timeline__date">{event.when}</span>
        <div>{event.text}</div>
      </li>
    ))}
  </ol>
)

/** More, for who asks. */
export const Details = ({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) => (
  <details className="ws-details" open={open}>
    <summary>{summary}</summary>
    <div className="ws-details__body">{children}</div>
  </details>
)

/** Plain text of a user, with its paragraphs. */
export const Prose = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph, index) => (
        <p key={index} className="ws-prose">
          {paragraph.trim()}
        </p>
      ))}
  </>
)

/** Words somebody stands behind, in the type for that: motivation, advice, appreciation, norm. Never facts. */
export const Voice = ({ children }: { children: ReactNode }) => (
  <div className="ws-voice ws-stack ws-measure">
    {typeof children === 'string' ? <Prose text={children} /> : children}
  </div>
)

/** A file to take away. */
export interface Download {
  readonly href: string
  readonly label: ReactNode
  readonly note?: ReactNode
}

/** Files to take away. */
export const Downloads = ({ files }: { files: readonly Download[] }) => (
  <ul className="ws-downloads">
    {files.map((file) => (
      <li key={file.href}>
        <a href={file.href}>{file.label}</a>
        {file.note !== undefined && <span className="ws-subtle"> {file.note}</span>}
      </li>
    ))}
  </ul>
)
