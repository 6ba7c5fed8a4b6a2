import type { InstrumentFamily, InstrumentLine } from '#src/workflows/instrument/read-instruments.ts'
import type { InstrumentNeeds } from '#src/workflows/instrument/read-instrument-needs.ts'

import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { StandingLabel } from '../../components/rule-source.tsx'
import { Empty, Item, Items, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { importInstrumentPath, instrumentPath } from '../../paths/instrument.ts'
import { trialCasePath } from '../../paths/trial-case.ts'

interface LibraryProps {
  readonly page: PageRequest
  readonly families: readonly InstrumentFamily[]
  readonly needs: InstrumentNeeds
}

/** The library: what the organisation works with, and what else there is. */
export function InstrumentsPage({ page, families, needs }: LibraryProps) {
  const { t, frame } = page
  const lines = families.flatMap(({ versions }) => {
    const used = versions.filter(({ enabled }) => enabled)
    return used.length > 0 ? used : [versions[0]]
  })
  const inUse = lines.filter(({ enabled }) => enabled)
  const others = lines.filter(({ enabled }) => !enabled)
  const mayImport = page.may('instrument.import')
  return (
    <Page frame={frame} title={t('instrument.title')} lead={t('instrument.lead')}>
      <Section id="in-gebruik" title={t('instrument.inUse')} split why={t('instrument.inUse.why')}>
        {inUse.length > 0 ? (
          <Lines page={page} lines={inUse} />
        ) : (
          <Empty>
            <p>{t('instrument.inUse.none')}</p>
            <p>{t('instrument.inUse.none.who')}</p>
          </Empty>
        )}
      </Section>
      <Section id="andere" title={t('instrument.others')} split why={t('instrument.others.why')}>
        {others.length > 0 ? (
          <Lines page={page} lines={others} />
        ) : (
          <p>{t(lines.length === 0 ? 'instrument.none' : 'instrument.others.none')}</p>
        )}
        {lines.length === 0 && <p>{t('instrument.none.who')}</p>}
        {mayImport && (
          <ButtonGroup>
            <ButtonLink href={importInstrumentPath()}>{t('instrument.import')}</ButtonLink>
          </ButtonGroup>
        )}
      </Section>
      <Lessons page={page} needs={needs} />
      <Missing page={page} needs={needs} />
    </Page>
  )
}

/** What trial cases taught about the instruments: for whoever keeps them. */
function Lessons({ page, needs: { lessons } }: Omit<LibraryProps, 'families'>) {
  const { t, lang } = page
  if (lessons.length === 0) return null
  return (
    <Section id="geleerd" title={t('instrument.lessons')} split why={t('instrument.lessons.why')}>
      <Items small>
        {lessons.map(({ id, title, lesson, algorithm, trialCaseId, byFunction, on }) => (
          <Item key={id} title={title} when={t('instrument.lessons.by', { byFunction, day: dayInWords(on, lang) })}>
            <p>{lesson}</p>
            <p>
              <a href={trialCasePath({ id: trialCaseId })}>{t('instrument.lessons.from', { algorithm })}</a>
            </p>
          </Item>
        ))}
      </Items>
    </Section>
  )
}

/** Which dossiers need an instrument and do not have it; each leads to the place that says why. */
function Missing({ page, needs: { missing, standing } }: Omit<LibraryProps, 'families'>) {
  const { t, frame } = page
  return (
    <Section
      id="ontbreekt"
      title={t('instrument.missing')}
      why={
        <>
          <p>{t('instrument.missing.why')}</p>
          {standing !== null && (
            <p>
              <StandingLabel t={t} frame={frame} standing={standing} />
            </p>
          )}
        </>
      }
      split
    >
      {missing.length === 0 && <Empty>{t('instrument.missing.none')}</Empty>}
      {missing.map(({ instrument, dossiers }) => (
        <div key={instrument} className="ws-stack">
          <h3>{t(`instrumentTrigger.name.${instrument}`)}</h3>
          <ul>
            {dossiers.map(({ id, name, obligation, doubt }) => (
              <li key={id}>
                <a href={`${dossierPath({ id })}#instrumenten`}>{name}</a>.{' '}
                <span className="ws-subtle">
                  {t(`instrumentTrigger.obligation.${obligation}`)} {doubt && t('instrumentTrigger.doubt')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

const Lines = ({ page, lines }: { page: PageRequest; lines: readonly InstrumentLine[] }) => (
  <Items small>
    {lines.map((line) => (
      <Item
        key={line.id}
        title={line.title}
        href={instrumentPath({ id: line.id })}
        when={lineWords(page, line)}
        why={page.t(`instrument.policy.${line.textPolicy}`)}
      >
        {line.sourceName ?? undefined}
      </Item>
    ))}
  </Items>
)

function lineWords({ t }: PageRequest, { kind, version, questions }: InstrumentLine): string {
  return [
    ...(kind === null ? [] : [t(`instrument.kind.${kind}`)]),
    t('instrument.version', { version }),
    t('instrument.questions', { count: questions }),
  ].join(' · ')
}
