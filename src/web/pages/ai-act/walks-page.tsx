import type { KeptWalk } from '#src/domain/ai-act/kept-walk.ts'
import type { TreeVersion } from '#src/domain/ai-act/decision-tree.ts'
import type { WalksPage as Walks } from '#src/workflows/ai-act/read-walks.ts'
import { shortFormVersion } from '#src/workflows/ai-act/start-walk.ts'
import { ButtonForm } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Item, Items, Label, Section } from '../../components/text.tsx'
import { TreeWords } from '../../components/tree-words.tsx'
import type { PageRequest } from '../../http/route.ts'
import { decisionTreesPath, walkPath, walksPath } from '../../paths/ai-act.ts'

interface Props {
  readonly page: PageRequest
  readonly walks: Walks
}

/** One version to begin with. Nothing is chosen beforehand: each has its own button. */
function Begin({ page, tree, id }: { page: PageRequest; tree: TreeVersion; id: string }) {
  const { t } = page
  return (
    <div className="ws-stack--tight">
      <ButtonForm action={walksPath({ id })} fields={{ tree: tree.sha256 }}>
        {t('aiAct.begin.with', { name: tree.name })}
      </ButtonForm>
      <TreeWords t={t} tree={tree} />
      {tree.origin === 'ours' && <p>{t('beslishulp.ours.text')}</p>}
    </div>
  )
}

function Beginnings({ page, walks }: Props) {
  const { t } = page
  const { id } = walks.algorithm
  const used = walks.trees.filter((one) => one.used)
  if (!page.may('aiAct.walk', { algorithm: id })) return <Empty>{t('aiAct.begin.none')}</Empty>
  if (used.length === 0)
    return (
      <div className="ws-stack">
        <Begin page={page} tree={shortFormVersion} id={id} />
        <p>
          {t('aiAct.begin.noOfficial')} <a href={decisionTreesPath()}>{t('aiAct.begin.read')}</a>.
        </p>
      </div>
    )
  return (
    <div className="ws-stack">
      {used.map((tree) => (
        <Begin key={tree.sha256} page={page} tree={tree} id={id} />
      ))}
      <Details summary={t('aiAct.begin.short')}>
        <Begin page={page} tree={shortFormVersion} id={id} />
      </Details>
      <p>
        <a href={decisionTreesPath()}>{t('beslishulp.title')}</a>
      </p>
    </div>
  )
}

function Round({ page, walks, walk }: Props & { readonly walk: KeptWalk }) {
  const { t, lang } = page
  const key = walk.state === 'open' && page.may('aiAct.walk', { algorithm: walk.algorithmId }) ? 'continue' : 'look'
  return (
    <Item
      href={walkPath({ id: walk.algorithmId, walk: walk.id })}
      title={t(`aiAct.${key}`, { number: walk.number })}
      when={
        <>
          {t('aiAct.started', { who: walks.names.get(walk.startedBy)?.jobTitle ?? '' })}{' '}
          <DayText day={walk.startedOn} lang={lang} />
        </>
      }
    >
      <p>
        <Label>{t(`aiAct.state.${walk.state}`)}</Label> {t('aiAct.open.text', { count: walk.told.length })}
      </p>
      <p className="ws-small ws-subtle">
        {t('beslishulp.words', { name: walk.tree.name, version: walk.tree.version })}
      </p>
    </Item>
  )
}

/** The walks of an algorithm: begin, go on, or look back. */
export function WalksPage({ page, walks, form }: Props & { readonly form: FormView }) {
  const { t, frame } = page
  const { id, facts } = walks.algorithm
  const open = walks.walks.filter((one) => one.state === 'open')
  const earlier = walks.walks.filter((one) => one.state !== 'open')
  return (
    <Page
      frame={frame}
      title={t('aiAct.title')}
      kicker={facts.name}
      lead={t('aiAct.lead')}
      errors={form.errors}
      {...dossierFrame(t, { id, name: facts.name }, 'aiAct')}
    >
      <Section id="onderweg" title={t('aiAct.open')} split>
        {open.length === 0 ? (
          <Empty>{t('aiAct.open.none')}</Empty>
        ) : (
          <Items>
            {open.map((walk) => (
              <Round key={walk.id} page={page} walks={walks} walk={walk} />
            ))}
          </Items>
        )}
      </Section>
      <Section id="begin" title={t('aiAct.begin')} why={t('aiAct.begin.why')} split>
        <Beginnings page={page} walks={walks} />
      </Section>
      <Section id="eerder" title={t('aiAct.earlier')} split>
        {earlier.length === 0 ? (
          <Empty>{t('aiAct.earlier.none')}</Empty>
        ) : (
          <Items>
            {earlier.map((walk) => (
              <Round key={walk.id} page={page} walks={walks} walk={walk} />
            ))}
          </Items>
        )}
      </Section>
    </Page>
  )
}
