import { partsOf, type FrozenPart } from '#src/domain/guiding-text/part.ts'
import { Empty, Section, SourceLine } from '../text.tsx'
import { NormArticle } from './norm-article.tsx'
import { AddPart } from './add-part.tsx'
import { VisionParagraph } from './vision-paragraph.tsx'
import type { TextProps, TextReader } from './reader.ts'

/** The principles, each with the norms that follow from it. */
export function FrameworkView({ text, reader }: TextProps) {
  const principles = partsOf(text.parts, 'principle')
  const norms = partsOf(text.parts, 'norm')
  const loose = norms.filter(({ content }) => !principles.some(({ key }) => content.principleKeys[0] === key))
  return (
    <>
      {principles.map((principle) => (
        <PrincipleSection
          key={principle.key}
          principle={principle}
          norms={norms.filter(({ content }) => content.principleKeys[0] === principle.key)}
          reader={reader}
        />
      ))}
      {loose.length > 0 && (
        <Section id="andere-normen" title={reader.t('guiding.text.looseNorms')}>
          {loose.map((norm) => (
            <NormArticle key={norm.key} norm={norm} reader={reader} />
          ))}
        </Section>
      )}
      {norms.length === 0 && <Empty>{reader.t('guiding.text.norms.empty')}</Empty>}
      <AddPart reader={reader} types={['principle', 'norm']} />
    </>
  )
}

interface PrincipleProps {
  readonly principle: FrozenPart<'principle'>
  readonly norms: readonly FrozenPart<'norm'>[]
  readonly reader: TextReader
}

function PrincipleSection({ principle, norms, reader }: PrincipleProps) {
  const { t, frame, under } = reader
  const { content, code } = principle
  return (
    <Section
      id={`uitgangspunt-${code}`}
      title={`${code}. ${content.title}`}
      why={
        <>
          <p className="ws-measure">{content.statement}</p>
          {content.explanation !== '' && <p className="ws-measure">{content.explanation}</p>}
          {content.visionAnchor !== '' && (
            <p>
              {t('guiding.text.restsOn')} <VisionParagraph reader={reader} code={content.visionAnchor} />
            </p>
          )}
          <SourceLine words={frame.words} kind={content.source.kind}>
            {content.source.label}
          </SourceLine>
          {under?.(principle)}
        </>
      }
    >
      {norms.map((norm) => (
        <NormArticle key={norm.key} norm={norm} reader={reader} />
      ))}
    </Section>
  )
}
