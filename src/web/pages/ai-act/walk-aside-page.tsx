import type { WalkPage } from '#src/workflows/ai-act/read-walks.ts'
import { ButtonForm } from '../../components/button.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Page } from '../../components/page.tsx'
import { Section } from '../../components/text.tsx'
import { PathWords, TreeWords } from '../../components/tree-words.tsx'
import type { PageRequest } from '../../http/route.ts'
import { walkAsidePath } from '../../paths/ai-act.ts'

/** A walk that the reader does not answer now: set aside, or of somebody else. The path stays readable. */
export function WalkAsidePage({ page, of: { algorithm, walk } }: { page: PageRequest; of: WalkPage }) {
  const { t, frame } = page
  const { id, facts } = algorithm
  return (
    <Page
      frame={frame}
      title={t('aiAct.look', { number: walk.number })}
      kicker={facts.name}
      lead={t(`aiAct.state.${walk.state}`)}
      {...dossierFrame(t, { id, name: facts.name }, 'aiAct')}
    >
      <Section id="weg" title={t('aiAct.path')} why={<TreeWords t={t} tree={walk.tree} />} split>
        <p>{t('aiAct.open.text', { count: walk.told.length })}</p>
        <PathWords t={t} path={walk.told} />
        {walk.state === 'setAside' && page.may('aiAct.walk', { algorithm: id }) && (
          <ButtonForm
            primary
            action={walkAsidePath({ id, walk: walk.id })}
            fields={{ to: 'open', revision: walk.revision }}
          >
            {t('aiAct.takeUp')}
          </ButtonForm>
        )}
      </Section>
    </Page>
  )
}
