import type { FrameWords } from './frame.ts'

interface PaginationProps {
  readonly words: Pick<FrameWords, 'pages' | 'previousPage' | 'nextPage'>
  /** `Pagina 2 van 14` */
  readonly position: string
  /** Address of the page before this one, if there is one. */
  readonly previous: string | null
  readonly next: string | null
}

/** Earlier and later pages of a list. */
export function Pagination({ words, position, previous, next }: PaginationProps) {
  if (previous === null && next === null) return null
  return (
    <nav className="ws-pagination" aria-label={words.pages}>
      {previous !== null && (
        <a rel="prev" href={previous}>
          {words.previousPage}
        </a>
      )}
      <span>{position}</span>
      {next !== null && (
        <a rel="next" href={next}>
          {words.nextPage}
        </a>
      )}
    </nav>
  )
}
