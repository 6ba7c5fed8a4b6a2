import { partsOf } from '#src/domain/guiding-text/part.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'
import { Empty, Section, Voice } from '../text.tsx'
import { AddPart } from './add-part.tsx'
import type { TextProps } from './reader.ts'

/** The paragraphs by theme; each has an address of its own on the page. */
export function VisionView({ text, reader }: TextProps) {
  const { t, under } = reader
  const paragraphs = partsOf(text.parts, 'paragraph')
  return (
    <>
      {visionThemes.map((theme) => {
        const own = paragraphs.filter(({ content }) => content.theme === theme)
        return (
          <Section key={theme} id={`thema-${theme}`} title={t(`guiding.theme.${theme}`)} split>
            {own.length === 0 && <Empty>{t('guiding.text.theme.empty')}</Empty>}
            {own.map((paragraph) => (
              <article key={paragraph.key} id={paragraph.code} className="ws-stack">
                <h3>
                  <a href={`#${paragraph.code}`}>{paragraph.content.title}</a>
                </h3>
                <Voice>{paragraph.content.text}</Voice>
                {under?.(paragraph)}
              </article>
            ))}
          </Section>
        )
      })}
      <AddPart reader={reader} types={['paragraph']} />
    </>
  )
}
