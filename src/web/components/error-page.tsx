import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

/** A link to go on from a failure. */
export interface Way {
  readonly href: string
  readonly label: string
}

interface ErrorProps {
  readonly frame: Frame
  readonly title: string
  readonly text: string
  readonly ways: readonly Way[]
}

/** A page that says what went wrong, in a sentence that helps, and where to go on. */
export function ErrorPage({ frame, title, text, ways }: ErrorProps) {
  return (
    <Page frame={frame} title={title} lead={text}>
      {ways.map(({ href, label }) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
    </Page>
  )
}
