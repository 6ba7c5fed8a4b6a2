import type { ClassOrigin } from '#src/domain/ai-act/outcome.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Details } from '../../components/text.tsx'
import { PathWords, TreeSources, TreeText, TreeWords } from '../../components/tree-words.tsx'
import { walkPath } from '../../paths/ai-act.ts'

/** The tree, the version and the path that a class comes from, with what the tree concluded: its words, not ours. */
export function ClassOriginWords({ t, id, origin }: { t: Translate; id: string; origin: ClassOrigin }) {
  return (
    <Details summary={t('aiAct.origin')}>
      <div className="ws-stack">
        <p>{t('aiAct.origin.text', { name: origin.tree.name, version: origin.tree.version })}</p>
        <TreeText text={origin.conclusion.text} />
        <TreeText text={origin.conclusion.obligation} />
        <TreeSources sources={origin.sources} />
        <TreeWords t={t} tree={origin.tree} />
        <PathWords t={t} path={origin.path} />
        <p>
          <a href={walkPath({ id, walk: origin.walkId })}>{t('aiAct.origin.walk')}</a>
        </p>
      </div>
    </Details>
  )
}
