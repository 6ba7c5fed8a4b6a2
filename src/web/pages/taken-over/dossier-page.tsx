import type { TakenOverContent, TakenOverRecord } from '#src/workflows/dossier/read-taken-over.ts'
import { dayInWords, DayText, MomentText } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Byline, Details, Downloads, Empty, Facts, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { takenOverArchivePath, takenOverDocumentPath, takenOverListPath } from '../../paths/documents.ts'

interface DossierProps {
  readonly page: PageRequest
  readonly content: TakenOverContent
}

/** A dossier of another organisation, as it came. Nothing in it is in force here. */
export function TakenOverPage({ page, content }: DossierProps) {
  const { t, frame, lang } = page
  const { dossier } = content
  const { id } = dossier
  return (
    <Page
      frame={frame}
      title={dossier.algorithmName}
      kicker={t('takenOver.kicker')}
      crumbs={[{ href: takenOverListPath(), label: t('takenOver.title') }]}
      head={
        <Byline
          items={[
            { label: t('takenOver.from'), value: dossier.originName },
            { label: t('takenOver.on'), value: <DayText day={dossier.takenOverOn} lang={lang} /> },
            { label: t('takenOver.made'), value: <MomentText moment={dossier.exportedAt} lang={lang} /> },
          ]}
        />
      }
    >
      <Notice title={t('takenOver.marked', { from: dossier.originName, on: dayInWords(dossier.takenOverOn, lang) })}>
        <p>{t('takenOver.readOnly')}</p>
      </Notice>
      <Section id="besluiten" title={t('takenOver.decisions')} why={t('takenOver.decisions.why')} split>
        <Decisions page={page} records={content.records} />
      </Section>
      <Section id="stukken" title={t('takenOver.documents')} split>
        <Downloads
          files={[
            ...content.documents.map((name) => ({
              href: `${takenOverDocumentPath({ id })}?name=${encodeURIComponent(name)}`,
              label: name,
            })),
            ...(content.archiveErased === null
              ? [
                  {
                    href: takenOverArchivePath({ id }),
                    label: t('takenOver.archive'),
                    note: t('takenOver.archive.note'),
                  },
                ]
              : []),
          ]}
        />
        {content.archiveErased !== null && (
          <p>
            {t('takenOver.archive.erased')} {content.archiveErased}
          </p>
        )}
      </Section>
      <Section id="gegevens" title={t('takenOver.records')} why={t('takenOver.records.why')} split>
        <Records page={page} records={content.records} />
      </Section>
      <Section id="logboek" title={t('takenOver.log')} why={t('takenOver.log.why')} split>
        <Facts
          items={[
            { label: t('takenOver.head'), value: <code>{`${dossier.headSequence} ${dossier.headHash}`}</code> },
            { label: t('takenOver.sha256'), value: <code>{dossier.sha256}</code> },
          ]}
        />
      </Section>
    </Page>
  )
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value, null, 1)

function Decisions({ page, records }: { page: PageRequest; records: readonly TakenOverRecord[] }) {
  const { t } = page
  const rows = records
    .filter((record) => record.kind === 'decision')
    .map(({ content }) => ({
      id: textOf(content['id']),
      cells: [textOf(content['number']), textOf(content['title']), textOf(content['decided_on'])],
    }))
  return (
    <DataTable
      caption={t('takenOver.decisions')}
      columns={[t('takenOver.number'), t('takenOver.question'), t('takenOver.decidedOn')]}
      rows={rows}
      empty={t('takenOver.noDecisions')}
    />
  )
}

/** Every record with every field that is filled in, as it was stored where it comes from. */
function Records({ page, records }: { page: PageRequest; records: readonly TakenOverRecord[] }) {
  const kinds = [...new Set(records.map((record) => record.kind))]
  if (kinds.length === 0) return <Empty>{page.t('takenOver.noRecords')}</Empty>
  return kinds.map((kind) => (
    <Details key={kind} summary={<code>{kind}</code>}>
      {records
        .filter((record) => record.kind === kind)
        .map((record) => (
          <Facts
            key={record.sequence}
            items={Object.entries(record.content)
              .filter(([, value]) => value !== null && value !== '')
              .map(([label, value]) => ({ label, value: textOf(value) }))}
          />
        ))}
    </Details>
  ))
}
