import type { InstrumentPreview } from '#src/workflows/instrument/instrument-uploads.ts'

import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { ChooseFilePage } from '../../components/choose-file.tsx'
import { Page } from '../../components/page.tsx'
import { Details, Facts, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { importInstrumentPath, instrumentPreviewPath, instrumentsPath } from '../../paths/instrument.ts'
import { InstrumentContent } from './instrument-content.tsx'
import { InstrumentRemarks } from './instrument-remarks.tsx'

/** Chooses a file; nothing changes yet. */
export const ImportPage = ({ page: { t, frame }, form }: { page: PageRequest; form: FormView }) => (
  <ChooseFilePage
    frame={frame}
    form={form}
    title={t('instrument.import')}
    lead={t('instrument.import.lead')}
    crumb={{ href: instrumentsPath(), label: t('instrument.title') }}
    action={importInstrumentPath()}
    file={{
      label: t('instrument.import.file'),
      hint: t('instrument.import.file.help'),
      accept: '.yaml,.yml,.json',
    }}
    submit={t('instrument.import.look')}
    what={{
      title: t('instrument.import.what'),
      items: (['all', 'code', 'use'] as const).map((key) => [key, t(`instrument.import.what.${key}`)]),
    }}
  />
)

interface PreviewProps {
  readonly page: PageRequest
  readonly preview: InstrumentPreview
  readonly form: FormView
}

/** Shows what is in a file, with the report, and waits for a yes. */
export function PreviewPage({ page, preview, form }: PreviewProps) {
  const { t, frame } = page
  const { planned, glossaries } = preview.plan
  return (
    <Page
      frame={frame}
      title={t('instrument.preview.title')}
      lead={t('instrument.preview.lead')}
      kicker={preview.file}
      crumbs={[
        { href: instrumentsPath(), label: t('instrument.title') },
        { href: importInstrumentPath(), label: t('instrument.import') },
      ]}
      errors={summaryOf(form)}
    >
      {planned.map((one) => (
        <PlannedSection key={one.id} page={page} planned={one} />
      ))}
      {glossaries.map(({ glossary }) => (
        <Section key={glossary.urn} id="begrippen" title={t('instrument.preview.glossary', { title: glossary.title })}>
          <p>{t('instrument.preview.terms', { count: glossary.terms.length })}</p>
        </Section>
      ))}
      <form method="post" action={instrumentPreviewPath({ id: preview.id })} className="ws-form">
        <ButtonGroup>
          {planned.every(({ outcome }) => outcome !== 'taken') && <Button>{t('instrument.preview.confirm')}</Button>}
          <ButtonLink href={importInstrumentPath()}>{t('instrument.preview.again')}</ButtonLink>
        </ButtonGroup>
      </form>
    </Page>
  )
}

function PlannedSection({
  page: { t },
  planned,
}: {
  page: PageRequest
  planned: InstrumentPreview['plan']['planned'][number]
}) {
  const { definition, outcome, remarks, questions } = planned
  return (
    <Section
      id="instrument"
      title={definition.title}
      split
      why={outcome === 'taken' ? t('instrument.refused.version-taken') : t(`instrument.preview.${outcome}`)}
    >
      <Facts
        items={[
          { label: t('instrument.urn'), value: <code>{definition.urn}</code> },
          { label: t('instrument.versions'), value: definition.version },
          { label: t('instrument.size'), value: t('instrument.questions', { count: questions }) },
        ]}
      />
      <h3>{t('instrument.remarks')}</h3>
      <InstrumentRemarks t={t} remarks={remarks} />
      <Details summary={t('instrument.content')}>
        <InstrumentContent t={t} definition={definition} />
      </Details>
    </Section>
  )
}
