import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

/** A page that says what went wrong, in a sentence that helps, and where to go on. */
export function ErrorPage({ frame, title, text, home }: { frame: Frame; title: string; text: string; home: string }) {
  return (
    <Page frame={frame} title={title} lead={text}>
      <p>
        <a href="/">{home}</a>
      </p>
    </Page>
  )
}
