import { kindRules } from '#src/domain/guiding-text/guiding-text.ts'
import type { GuidingOverview, GuidingTexts } from '#src/workflows/guiding-text/read-guiding-texts.ts'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { standingInWords } from '../../components/guiding/kind-lines.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Empty, Label, Section } from '../../components/text.tsx'
import { governanceNav } from '../../http/governance.ts'
import type { PageRequest } from '../../http/route.ts'
import { writesKind } from '../../http/writes-kind.ts'
import { guidingTextPath, newGuidingTextPath, normQuestionsPath } from '../../paths/guiding-text.ts'
import { publicTextPath } from '../../paths/public-texts.ts'

interface OverviewProps {
  readonly page: PageRequest
  readonly view: GuidingTexts
}

/** Every kind of text that a body adopts: what is in force, what is being written, what is due. */
export function OverviewPage({ page, view }: OverviewProps) {
  const { t } = page
  return (
    <Page
      frame={page.frame}
      title={t('guiding.overview.title')}
      lead={t('guiding.overview.lead')}
      subnav={governanceNav(page, 'texts')}
    >
      <p>
        <a href={normQuestionsPath()}>{t('norms.questions.title')}</a>
      </p>
      {view.kinds.map((overview) => (
        <KindSection key={overview.kind} page={page} overview={overview} view={view} />
      ))}
    </Page>
  )
}

function KindSection({ page, overview, view }: OverviewProps & { readonly overview: GuidingOverview }) {
  const { t, lang, context } = page
  const { kind, inForce, open } = overview
  const lines = standingInWords({ t, lang, today: context.today }, overview)
  const name = t(`guiding.kind.${kind}`)
  const lacking = kindRules[kind].question === 'framework' ? 'framework' : 'other'
  return (
    <Section id={`soort-${kind}`} title={name} split>
      {inForce === null && (
        <Empty>
          <p>
            <strong>{t('guiding.overview.none')}</strong> {t(`guiding.overview.none.why.${lacking}`)}
          </p>
        </Empty>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {overview.inRevision && <li>{t('guiding.overview.inRevision')}</li>}
        </ul>
      )}
      {inForce !== null && (
        <p>
          <a href={publicTextPath(kind)()}>
            {t('guiding.overview.public')}: {name}
          </a>
        </p>
      )}
      <Versions page={page} overview={overview} view={view} />
      {open === null && writesKind(page, kind) && (
        <ButtonGroup>
          <ButtonLink href={newGuidingTextPath({ kind })}>
            {t(inForce === null ? 'guiding.overview.start' : 'guiding.overview.next', { kind: name })}
          </ButtonLink>
        </ButtonGroup>
      )}
    </Section>
  )
}

function Versions({ page: { t }, overview, view }: OverviewProps & { overview: GuidingOverview }) {
  const lines = view.lines.filter(({ kind }) => kind === overview.kind)
  if (lines.length === 0) return null
  const stateOf = (id: string, status: (typeof lines)[number]['status']) => {
    const standing = overview.adopted.find(({ version }) => version.versionId === id)?.standing
    if (standing !== undefined) return <Label>{t(`guiding.standing.${standing}`)}</Label>
    return <Label kind="open">{t(`guiding.status.${status}`)}</Label>
  }
  return (
    <DataTable
      caption={t('guiding.overview.all')}
      columns={[t('guiding.overview.number'), t('guiding.overview.name'), t('guiding.overview.state')]}
      empty={t('guiding.overview.noVersions')}
      rows={lines.map(({ id, number, title, status }) => ({
        id,
        cells: [
          t('guiding.version', { number }),
          <a key="a" href={guidingTextPath({ id })}>
            {title}
          </a>,
          stateOf(id, status),
        ],
      }))}
    />
  )
}
