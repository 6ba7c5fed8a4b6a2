import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { Page } from '../../components/page.tsx'
import { Downloads, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { runFilePath } from '../../paths/instrument-run.ts'
import { runFrame } from './run-frame.ts'

/** The instrument on paper, for article 27, and as data to take along. */
export function FilesPage({ page, reading }: { page: PageRequest; reading: RunReading }) {
  const { t, frame } = page
  const { run } = reading
  const file = (name: string) => runFilePath({ id: run.algorithmId, run: run.id, file: name })
  const papers = (stem: string) => [
    { href: file(`${stem}.pdf`), label: t('runFiles.pdf') },
    { href: file(`${stem}.docx`), label: t('runFiles.docx') },
    { href: file(`${stem}-archief.pdf`), label: t('runFiles.archive') },
  ]
  return (
    <Page
      frame={frame}
      title={t('runFiles.title')}
      kicker={run.title}
      lead={t('runFiles.lead')}
      {...runFrame(t, reading, 'files')}
    >
      <Section id="verslag" title={t('runFiles.report')} why={t('runFiles.report.why')} split>
        <Downloads files={papers('verslag')} />
      </Section>
      <Section id="artikel-27" title={t('runFiles.fria')} why={t('runFiles.fria.why')} split>
        <Downloads files={papers('artikel-27')} />
      </Section>
      <Section id="gegevens" title={t('runFiles.data')} why={t('runFiles.data.why')} split>
        <Downloads
          files={[
            ...(reading.readsConfidential
              ? [{ href: file('instrument.json'), label: t('runFiles.own'), note: t('runFiles.own.note') }]
              : []),
            { href: file('antwoorden.json'), label: t('runFiles.exchange'), note: t('runFiles.exchange.note') },
          ]}
        />
      </Section>
    </Page>
  )
}
