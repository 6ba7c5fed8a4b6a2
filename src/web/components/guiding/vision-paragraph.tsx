import { visionPath } from '../../paths/public-texts.ts'
import type { TextReader } from './reader.ts'

/** What it takes to name a paragraph of the vision. */
export type ParagraphReader = Pick<TextReader, 't' | 'paragraphTitles' | 'unadoptedParagraphs'>

/** A paragraph of the vision by its title; a link only where everybody can read it. */
export function VisionParagraph({ reader, code }: { reader: ParagraphReader; code: string }) {
  const { t, paragraphTitles, unadoptedParagraphs } = reader
  const title = paragraphTitles?.get(code)
  if (title === undefined || unadoptedParagraphs?.has(code) === true)
    return <>{t('plan.paragraphs.gone', { code: title ?? code })}</>
  return <a href={`${visionPath()}#${code}`}>{title}</a>
}
