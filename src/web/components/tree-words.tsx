import type { TreeSource, TreeVersion } from '#src/domain/ai-act/decision-tree.ts'
import type { ToldStep } from '#src/domain/ai-act/outcome.ts'
import type { RichText as Rich } from '#src/domain/instrument/rich-text.ts'
import type { Translate } from '#src/i18n/text.ts'
import { RichText } from './rich-text.tsx'
import { Label } from './text.tsx'

interface Props {
  readonly t: Translate
}

/** Whose words these are: the tree, its version and its fingerprint; ours says that it is no legal advice. */
export function TreeWords({ t, tree }: Props & { readonly tree: TreeVersion }) {
  return (
    <p className="ws-source">
      {t('beslishulp.words', { name: tree.name, version: tree.version })},{' '}
      {t('beslishulp.fingerprint', { sha256: tree.sha256.slice(0, 12) })}
      {'. '}
      {tree.origin === 'ours' && <Label kind="open">{t('beslishulp.ours.label')}</Label>}
    </p>
  )
}

/** The path in words. */
export function PathWords({ t, path }: Props & { readonly path: readonly ToldStep[] }) {
  return (
    <ol className="ws-items ws-items--small">
      {path.map((step, index) => (
        <li key={index}>
          <p lang="nl">{step.question}</p>
          <p>
            <strong lang="nl">{step.answer}</strong>
          </p>
          {step.remark !== '' && (
            <p className="ws-small">
              {t('aiAct.remark')}: {step.remark}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The sources that the tree names, as it names them. */
export function TreeSources({ sources }: { readonly sources: readonly TreeSource[] }) {
  if (sources.length === 0) return null
  return (
    <ul className="ws-small" lang="nl">
      {sources.map((one, index) => (
        <li key={index}>{one.url === null ? one.title : <a href={one.url}>{one.title}</a>}</li>
      ))}
    </ul>
  )
}

/** Words of a tree, with their paragraphs and lists. The words of a tree are Dutch, whatever the language of the page. */
export const TreeText = ({ text }: { readonly text: Rich }) => (
  <div className="ws-stack--tight" lang="nl">
    <RichText rich={text} />
  </div>
)
