import type {
  AdoptedStartingDecision,
  StartingDecisions,
} from '#src/workflows/starting-decision/read-adopted-starting-decision.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Byline, Downloads, Empty, Notice, Section, Timeline } from '../../components/text.tsx'
import { fileNames } from '../../http/file-name.ts'
import type { PageRequest } from '../../http/route.ts'
import { homePath, publicRolesPath, whoMayDecidePath } from '../../paths/public.ts'
import { publicStartHref, publicStartPath } from '../../paths/public-starting-decision.ts'
import { adoptedFacts } from './adopted-facts.tsx'
import { AdoptedRows } from './adopted-rows.tsx'

interface Props {
  readonly page: PageRequest
  readonly found: StartingDecisions
}

/** The startbesluit as everybody may read it, with those that came before and after. */
export function PublicStartPage({ page, found: { shown, adopted } }: Props) {
  const { t, frame, lang } = page
  const title = shown === null ? t('publicStart.none') : t('starting.adopted.title', { number: shown.decision.number })
  return (
    <Page
      frame={frame}
      title={title}
      kicker={t('starting.document.kicker')}
      lead={t('publicStart.lead')}
      description={t('publicStart.lead')}
      crumbs={[{ href: homePath(), label: t('public.home.title') }]}
      head={shown === null ? undefined : <Byline items={adoptedFacts(t, lang, shown)} />}
      alternates={shown === null ? [] : [{ href: jsonHref(shown), type: 'application/json', title }]}
    >
      {shown === null ? (
        <Empty>
          <p>{t('publicStart.none.text')}</p>
          <p>
            <a href={`${publicRolesPath()}#voorbehouden`}>{t('publicStart.none.rules')}</a>
          </p>
        </Empty>
      ) : (
        <Body page={page} shown={shown} />
      )}
      {adopted.length > 0 && <Versions page={page} adopted={adopted} />}
    </Page>
  )
}

const jsonHref = ({ decision }: AdoptedStartingDecision): string => `${publicStartHref(decision.number)}.json`

function Body({ page: { t, frame }, shown }: { page: PageRequest; shown: AdoptedStartingDecision }) {
  const { decision, standing, sha256 } = shown
  const names = fileNames(publicStartHref(decision.number))
  const name = t('starting.adopted.title', { number: decision.number })
  return (
    <>
      {standing === 'replaced' && (
        <Notice warning>
          <p>
            {t('publicStart.old')} <a href={publicStartPath()}>{t('publicText.oldLink')}</a>
          </p>
        </Notice>
      )}
      <p>
        <a className="ws-next-link" href={whoMayDecidePath()}>
          {t('whoMay.title')}
        </a>
      </p>
      <AdoptedRows t={t} frame={frame} decision={decision} />
      <Section id="downloaden" title={t('publicText.downloads')} split>
        <Downloads
          files={[
            ...(['pdf', 'archive', 'docx'] as const).map((format) => ({
              href: names[format],
              label: t(`papers.${format}`, { name }),
            })),
            { href: jsonHref(shown), label: t('publicText.json') },
          ]}
        />
        <p className="ws-small">{t('publicText.fingerprint')}</p>
        <p className="ws-small ws-fingerprint">{sha256}</p>
      </Section>
    </>
  )
}

function Versions({ page: { t, lang }, adopted }: { page: PageRequest } & Pick<StartingDecisions, 'adopted'>) {
  return (
    <Section id="versies" title={t('publicStart.versions')} split>
      <Timeline
        events={adopted.map(({ decision, standing }) => ({
          id: `${decision.number}`,
          when: dayInWords(decision.adoptedOn, lang),
          text: (
            <>
              <a href={publicStartHref(decision.number)}>{t('starting.adopted.title', { number: decision.number })}</a>.{' '}
              {t(`starting.standing.${standing}`)}
            </>
          ),
        }))}
      />
    </Section>
  )
}
