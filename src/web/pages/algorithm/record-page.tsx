import type { FactKey } from '#src/domain/algorithm/facts.ts'
import { whoAdds } from '#src/domain/algorithm/gaps.ts'
import { duties, type Duty, holderOf } from '#src/domain/algorithm/algorithm.ts'
import { isDay } from '#src/domain/shared/dates.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Page } from '../../components/page.tsx'
import {
  Details,
  Facts,
  Item,
  Items,
  Label,
  Late,
  Prose,
  Section,
  SourceLine,
  Timeline,
} from '../../components/text.tsx'
import {
  checkFactsPath,
  dossierPath,
  otherUsePath,
  recordHistoryPath,
  recordPartPath,
  supplierLetterPath,
} from '../../paths/algorithm.ts'
import { registerEntryPath } from '../../paths/import.ts'
import { recordParts, type RecordPart } from './record-parts.ts'
import { factText, roleWords } from './words.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
}

function Value({ page, dossier, fact }: Props & { readonly fact: FactKey }) {
  const { t, lang } = page
  const { facts, unchecked } = dossier.rows.algorithm
  const text = factText(t, facts, fact)
  if (text === null) return <Late>{t('algorithm.unknown')}</Late>
  return (
    <>
      <FactWords lang={lang} dossier={dossier} fact={fact} text={text} />
      {unchecked.includes(fact) && (
        <p>
          <Label kind="open">{t('algorithm.unchecked')}</Label>
        </p>
      )}
    </>
  )
}

interface WordsProps {
  readonly lang: PageRequest['lang']
  readonly dossier: Dossier
  readonly fact: FactKey
  readonly text: string
}

function FactWords({ lang, dossier, fact, text }: WordsProps) {
  if (isDay(text)) return <DayText day={text} lang={lang} />
  if (fact === 'officialRecordUrl') return <a href={text}>{text}</a>
  if (fact !== 'legalBases') return <Prose text={text} />
  return (
    <ul>
      {dossier.rows.algorithm.facts.legalBases.map((law) => (
        <li key={law.title}>{law.url === null ? law.title : <a href={law.url}>{law.title}</a>}</li>
      ))}
    </ul>
  )
}

function Part({ page, dossier, part }: Props & { readonly part: RecordPart }) {
  const { t } = page
  const { id, facts } = dossier.rows.algorithm
  const section = t(`record.section.${part.key}`)
  return (
    <Section id={part.slug} title={section} why={t(`record.section.${part.key}.why`)} split>
      <Facts
        items={part.facts.map((fact) => ({
          label: t(`algorithm.fact.${fact}`),
          value: <Value page={page} dossier={dossier} fact={fact} />,
        }))}
      />
      {page.may('algorithm.change', { algorithm: id }) && (
        <p>
          <a href={recordPartPath({ id, part: part.slug })}>{t('record.changeWhat', { section })}</a>
        </p>
      )}
      {part.key === 'technique' && facts.sourcing !== 'own' && (
        <p>
          <a href={supplierLetterPath({ id })}>{t('supplierLetter.link')}</a>
        </p>
      )}
    </Section>
  )
}

/** Nobody holds the duty, and who can name somebody. Work without a leader may be finished: that is no gap. */
function NotAssigned({ page, duty }: Pick<Props, 'page'> & { readonly duty: Duty }) {
  const { t } = page
  if (duty === 'projectLead') return <>{t('record.projectLead.none')}</>
  return (
    <>
      <Late>{t('algorithm.unassigned')}</Late> {t('algorithm.unassigned.by', { roles: roleWords(t, whoAdds(duty)) })}
    </>
  )
}

function Duties({ page, dossier }: Props) {
  const { t, lang } = page
  const { rows, names } = dossier
  const { id, responsibility } = rows.algorithm
  const nameOf = (holder: string | null) =>
    holder === null ? undefined : (names.get(holder)?.name ?? t('record.nobody'))
  const section = t('record.section.duties')
  return (
    <Section id="verantwoordelijk" title={section} why={t('record.section.duties.why')} split>
      <Facts
        items={[
          ...duties.map((duty) => ({
            label: t(`algorithm.duty.${duty}`),
            value: nameOf(holderOf(responsibility, duty)) ?? <NotAssigned page={page} duty={duty} />,
          })),
          {
            label: t('algorithm.duty.basis'),
            value: responsibility.competenceBasis ?? <Late>{t('algorithm.unknown')}</Late>,
          },
        ]}
      />
      {rows.duties.length > 0 && (
        <Details summary={t('record.dutyHistory')}>
          <Timeline
            events={rows.duties.toReversed().map((row) => ({
              id: row.id,
              when: <DayText day={row.from} lang={lang} />,
              text: t('dossier.event.duty', {
                duty: t(`algorithm.duty.${row.duty}`),
                name: nameOf(row.holderId) ?? t('record.nobody'),
              }),
            }))}
          />
        </Details>
      )}
      {page.may('algorithm.assign', { algorithm: id }) && (
        <p>
          <a href={recordPartPath({ id, part: 'verantwoordelijk' })}>{t('record.changeWhat', { section })}</a>
        </p>
      )}
    </Section>
  )
}

/** This use, and the other uses of the same algorithm: each is weighed and decided by itself. */
function OtherUses({ page, dossier }: Props) {
  const { t } = page
  const { algorithm, otherUses } = dossier.rows
  return (
    <Section id="gebruik" title={t('otherUse.section')} why={t('otherUse.section.why')} split>
      <div className="ws-stack">
        {otherUses.length === 0 ? (
          <p>{t('otherUse.none')}</p>
        ) : (
          <Items small>
            {otherUses.map((use) => (
              <Item
                key={use.id}
                title={use.name}
                href={dossierPath({ id: use.id })}
                when={t(`algorithm.status.${use.status}`)}
              >
                {use.purpose ?? t('algorithm.unknown')}
              </Item>
            ))}
          </Items>
        )}
        <p>
          <a href={otherUsePath({ id: algorithm.id })}>{t('otherUse.title')}</a>
        </p>
        <SourceLine words={page.frame.words} kind="proposal">
          {t('otherUse.source')}
        </SourceLine>
      </div>
    </Section>
  )
}

/** The whole record: facts, each with what is not known, and who is responsible since when. */
export function RecordPage({ page, dossier }: Props) {
  const { t, lang } = page
  const { algorithm, versions } = dossier.rows
  const { id, facts, takenOver, unchecked } = algorithm
  return (
    <Page
      frame={page.frame}
      title={t('record.title')}
      kicker={facts.name}
      lead={t('record.lead')}
      {...dossierFrame(t, { id, name: facts.name }, 'record')}
    >
      {takenOver !== null && (
        <p>
          {t('takeOver.origin.from', { from: takenOver.from })} <DayText day={takenOver.on} lang={lang} />.{' '}
          {takenOver.url !== null && <a href={takenOver.url}>{takenOver.url}</a>}{' '}
          {unchecked.length > 0 && <a href={checkFactsPath({ id })}>{t('dossier.takenOver.check')}</a>}
        </p>
      )}
      <p>
        <a href={registerEntryPath({ id })}>{t('registerEntry.link')}</a>
      </p>
      <Duties page={page} dossier={dossier} />
      {recordParts.map((part) => (
        <Part key={part.slug} page={page} dossier={dossier} part={part} />
      ))}
      <OtherUses page={page} dossier={dossier} />
      <Section id="versies" title={t('record.history')} split>
        {versions.length <= 1 ? (
          <p>{t('record.history.none')}</p>
        ) : (
          <p>
            {t('record.history.count', { count: versions.length })}{' '}
            <a href={recordHistoryPath({ id })}>{t('recordHistory.link')}</a>
          </p>
        )}
      </Section>
    </Page>
  )
}
