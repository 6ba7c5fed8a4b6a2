import { isDeviationChosen } from '#src/domain/framework/norm.ts'
import type { FrozenPart } from '#src/domain/guiding-text/part.ts'
import { Facts, SourceLine, type Fact } from '../text.tsx'
import { deviationInWords, scopeInWords } from './norm-words.ts'
import type { TextReader } from './reader.ts'

/** One norm: the sentence that leads first, then what it means, its source, its question, and who may deviate. */
export function NormArticle({ norm, reader }: { readonly norm: FrozenPart<'norm'>; readonly reader: TextReader }) {
  const { t, frame, normHref, under } = reader
  const { content, code } = norm
  const name = t('guiding.text.norm', { code })
  return (
    <article className="ws-norm" id={`norm-${code}`}>
      <p className="ws-norm__id">{normHref === undefined ? name : <a href={normHref(code)}>{name}</a>}</p>
      <h3 className="ws-norm__text">{content.statement}</h3>
      <p>
        <strong>{content.title}.</strong> {content.explanation}
      </p>
      <SourceLine words={frame.words} kind={content.source.kind}>
        {content.source.url === null ? content.source.label : <a href={content.source.url}>{content.source.label}</a>}
      </SourceLine>
      <NormFacts norm={norm} reader={reader} />
      {under?.(norm)}
    </article>
  )
}

/** How strict it is and who may deviate, or that nobody chose that yet. */
const deviationFacts = (t: TextReader['t'], norm: FrozenPart<'norm'>['content']): readonly Fact[] =>
  isDeviationChosen(norm)
    ? [
        { label: t('guiding.field.modality'), value: t(`guiding.modality.${norm.modality}`) },
        { label: t('guiding.text.deviation'), value: deviationInWords(t, norm) },
      ]
    : [
        { label: t('guiding.field.modality'), value: t('guiding.text.notChosen') },
        { label: t('guiding.text.deviation'), value: t('guiding.text.notChosen') },
      ]

/** What a norm asks, where it holds, and who may deviate. */
export function NormFacts({ norm: { content }, reader: { t } }: { norm: FrozenPart<'norm'>; reader: TextReader }) {
  const { question } = content
  const optional = [
    [t('guiding.text.evidence'), content.evidenceExpected],
    [t('guiding.text.normPrecedence'), content.precedence],
    [t('guiding.text.references'), content.references.join(', ')],
  ] as const
  return (
    <Facts
      items={[
        { label: t('guiding.text.question'), value: question === '' ? t('guiding.text.question.none') : question },
        { label: t('guiding.text.holds'), value: scopeInWords(t, content.scope) },
        ...deviationFacts(t, content),
        ...optional.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
      ]}
    />
  )
}
