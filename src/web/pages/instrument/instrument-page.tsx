import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import type { InstrumentDetails, PublishedInstrument } from '#src/workflows/instrument/read-instruments.ts'

import { Button, ButtonGroup } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { RichText } from '../../components/rich-text.tsx'
import { Details, Facts, Label, Notice, Section, type Fact } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { compareInstrumentsPath, instrumentPath, instrumentsPath, instrumentUsePath } from '../../paths/instrument.ts'
import { InstrumentContent } from './instrument-content.tsx'
import { InstrumentRemarks } from './instrument-remarks.tsx'
import { InstrumentRules } from './instrument-rules.tsx'

interface InstrumentProps {
  readonly page: PageRequest
  readonly details: InstrumentDetails
  readonly form: FormView
}

/** One version of an instrument: what it is, who uses it, which versions there are, and every question. */
export function InstrumentPage({ page, details, form }: InstrumentProps) {
  const { t, frame } = page
  const { published, glossaries } = details
  const { definition } = published
  return (
    <Page
      frame={frame}
      title={definition.title}
      kicker={[...kindWords(page, definition), t('instrument.version', { version: definition.version })].join(' · ')}
      crumbs={[{ href: instrumentsPath(), label: t('instrument.title') }]}
      errors={summaryOf(form)}
      head={definition.textPolicy === 'ownWords' ? <Notice>{t('instrument.policy.note')}</Notice> : undefined}
    >
      <div className="ws-measure">
        <RichText rich={definition.description} />
      </div>
      <UseSection page={page} details={details} />
      <Section id="over" title={t('instrument.facts')} split>
        <Facts items={factsOf(page, published)} />
      </Section>
      <VersionsSection page={page} details={details} />
      <InstrumentRules t={t} definition={definition} />
      {definition.format !== 'own' && (
        <Section id="verslag" title={t('instrument.remarks')} split why={t('instrument.remarks.why')}>
          <InstrumentRemarks t={t} remarks={published.remarks} />
        </Section>
      )}
      <Section id="vragen" title={t('instrument.content')} split why={t('instrument.content.why')}>
        <InstrumentContent t={t} definition={definition} />
      </Section>
      {glossaries.map(({ urn, title, terms }) => (
        <Section key={urn} id="begrippen" title={t('instrument.glossary')} split>
          <Details summary={`${title}: ${t('instrument.preview.terms', { count: terms.length })}`}>
            <dl className="ws-qa">
              {terms.map(({ term, definition: meaning }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>
                    <RichText rich={meaning} />
                  </dd>
                </div>
              ))}
            </dl>
          </Details>
        </Section>
      ))}
    </Page>
  )
}

const kindWords = ({ t }: PageRequest, { kind }: InstrumentDefinition): readonly string[] =>
  kind === null ? [] : [t(`instrument.kind.${kind}`)]

function UseSection({ page, details }: Omit<InstrumentProps, 'form'>) {
  const { t } = page
  const { id } = details.published
  return (
    <Section id="gebruik" title={t('instrument.use')} split>
      <p>{t(details.enabled ? 'instrument.use.yes' : 'instrument.use.no')}</p>
      {page.may('instrument.enable') ? (
        <form method="post" action={instrumentUsePath({ id })} className="ws-form">
          {details.enabled && <p className="ws-subtle">{t('instrument.disable.why')}</p>}
          <input type="hidden" name="enabled" value={details.enabled ? 'no' : 'yes'} />
          <ButtonGroup>
            <Button>{t(details.enabled ? 'instrument.disable' : 'instrument.enable')}</Button>
          </ButtonGroup>
        </form>
      ) : (
        <p className="ws-subtle">{t('instrument.use.who')}</p>
      )}
    </Section>
  )
}

function VersionsSection({ page, details }: Omit<InstrumentProps, 'form'>) {
  const { t } = page
  const { id } = details.published
  return (
    <Section id="versies" title={t('instrument.versions')} split>
      <ul>
        {details.versions.map((line) => (
          <li key={line.id}>
            {line.id === id ? (
              <>
                {t('instrument.version', { version: line.version })} <Label>{t('instrument.versions.this')}</Label>
              </>
            ) : (
              <>
                <a href={instrumentPath({ id: line.id })}>{t('instrument.version', { version: line.version })}</a>{' '}
                <a href={compareInstrumentsPath({ id, older: line.id })}>
                  {t('instrument.compare', { version: line.version })}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function factsOf({ t, frame }: PageRequest, published: PublishedInstrument): readonly Fact[] {
  const { definition, questions, nodes, file, sha256, importedAt } = published
  const { sourceName, sourceUrl, licence } = definition
  const source = sourceName ?? sourceUrl ?? t(`instrument.format.${definition.format}`)
  return [
    { label: t('instrument.source'), value: sourceUrl === null ? source : <a href={sourceUrl}>{source}</a> },
    { label: t('instrument.words'), value: t(`instrument.policy.${definition.textPolicy}`) },
    { label: t('instrument.licence'), value: licence ?? t('instrument.licence.unknown') },
    { label: t('instrument.size'), value: t('instrument.size.value', { questions, nodes }) },
    { label: t('instrument.urn'), value: <code>{definition.urn}</code> },
    { label: t('instrument.language'), value: definition.language },
    { label: t('instrument.file'), value: `${file}, ${t(`instrument.format.${definition.format}`)}` },
    { label: t('instrument.published'), value: <DayText day={importedAt.slice(0, 10)} lang={frame.lang} /> },
    {
      label: t('instrument.sha256'),
      value: (
        <>
          <code className="ws-break">{sha256}</code>
          <br />
          <span className="ws-subtle">{t('instrument.sha256.why')}</span>
        </>
      ),
    },
  ]
}
