import type { TextDifference } from '#src/domain/guiding-text/difference.ts'
import { wordDifference } from '#src/domain/shared/word-difference.ts'
import type { Translate } from '#src/i18n/text.ts'
import { guidingFieldName, isCodeField } from '#src/i18n/field-names.ts'
import type { PageLanguage } from '../frame.ts'
import { changeInWords, type ChangeInWords } from './change-words.ts'
import { Empty, Item, Items, Label } from '../text.tsx'

const Words = ({ t, field }: { t: Translate; field: ChangeInWords }) => (
  <p className="ws-prose">
    <strong>{labelled(field.label)}</strong>{' '}
    {wordDifference(field.before, field.after).map((run, index) => {
      if (run.what === 'same') return run.text
      const Run = run.what === 'gone' ? 'del' : 'ins'
      return (
        <Run key={index}>
          <span className="ws-visually-hidden">
            {t(run.what === 'gone' ? 'guiding.difference.inDel' : 'guiding.difference.inIns')}{' '}
          </span>
          {run.text}
        </Run>
      )
    })}
  </p>
)

/** Parts of which every field has its words, also those that are codes. */
const inItsOwnWords = (type: TextDifference['type']): boolean =>
  type === 'activity' || type === 'goal' || type === 'adviceTask' || type === 'control'

/** A name before what it names: a question keeps its own mark. */
const labelled = (name: string): string => (/[?!:.]$/.test(name) ? name : `${name}:`)

/** What differs between two versions, part by part and word by word. */
export function DifferenceView({
  t,
  lang,
  differences,
  level = 2,
}: {
  t: Translate
  lang: PageLanguage
  differences: readonly TextDifference[]
  level?: 2 | 3
}) {
  if (differences.length === 0) return <Empty>{t('guiding.difference.none')}</Empty>
  return (
    <Items small>
      {differences.map((one) => (
        <Item
          key={one.key ?? 'general'}
          when={<Label>{t(`guiding.difference.${one.what}`)}</Label>}
          title={
            one.type === null
              ? t('guiding.difference.general')
              : `${t(`guiding.part.${one.type}`)} ${one.type === 'alternative' || one.type === 'input' ? '' : one.code} ${one.title}`
          }
          level={level}
        >
          {one.fields
            .filter(({ field }) => inItsOwnWords(one.type) || !isCodeField(field))
            .map((field) => {
              const said = changeInWords({ t, lang }, one.type, field)
              return said === null ? null : <Words key={field.field} t={t} field={said} />
            })}
          {one.what === 'changed' &&
            !inItsOwnWords(one.type) &&
            one.fields
              .filter(({ field }) => isCodeField(field))
              .map(({ field }) => (
                <p key={field} className="ws-small ws-subtle">
                  {`${t('guiding.difference.changed')}: ${guidingFieldName(t, field)}`}
                </p>
              ))}
        </Item>
      ))}
    </Items>
  )
}
