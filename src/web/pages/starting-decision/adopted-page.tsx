import { instrumentsOf } from '#src/domain/starting-decision/adopt-starting-decision.ts'
import type { AdoptedRow } from '#src/domain/starting-decision/starting-decision.ts'
import { startingSections } from '#src/domain/starting-decision/starting-row.ts'
import type { AdoptedStartingDecision } from '#src/workflows/starting-decision/read-adopted-starting-decision.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { capital } from '../../components/words.ts'
import { Byline, Items, Section, SourceLine, Voice, When, Label } from '../../components/text.tsx'
import { startingDecisionPath, startingFilePath } from '../../paths/routing.ts'
import { adoptedStem, FileLinks } from './file-links.tsx'

interface AdoptedProps {
  readonly t: Translate
  readonly frame: Frame
  readonly adopted: AdoptedStartingDecision
}

function titleOf(t: Translate, lang: Frame['lang'], { row, held, heldBy }: AdoptedRow): string {
  if (row.role === null) return row.title?.[lang] ?? row.key
  const role = t(`role.${row.role}`)
  if (held !== true) return capital(t('starting.row.role', { role, holder: t('starting.row.role.none') }))
  return capital(heldBy === null ? role : t('starting.row.role', { role, holder: heldBy }))
}

function Row({ t, frame, row }: { t: Translate; frame: Frame; row: AdoptedRow }) {
  const { lang, words } = frame
  const { change } = row
  const instruments = instrumentsOf(row)
  return (
    <li>
      <When>
        <Label>{t(`starting.done.${row.choice}`)}</Label>
      </When>
      <h3>{titleOf(t, lang, row)}</h3>
      {row.row.text !== null && <p>{row.row.text[lang]}</p>}
      {change !== null && <Voice>{change.text}</Voice>}
      {change !== null && change.decides !== null && (
        <p>
          {t('starting.change.decides')} {capital(t(`decider.${change.decides}`))}
        </p>
      )}
      {row.terms.length > 0 && (
        <ul>
          {row.terms.map(({ id, title, unit, value }) => (
            <li key={id}>
              {title[lang]}: {t(`rules.term.${unit}`, { count: change?.terms[id] ?? value })}
            </li>
          ))}
        </ul>
      )}
      {instruments.length > 0 && (
        <ul>
          {instruments.map((instrument) => (
            <li key={instrument}>{t(`instrumentTrigger.name.${instrument}`)}</li>
          ))}
        </ul>
      )}
      <SourceLine words={words} kind={row.row.source.kind}>
        {row.row.source.label[lang]}
      </SourceLine>
    </li>
  )
}

/** A startbesluit as the executive adopted it; nothing of it changes any more. */
export function AdoptedPage({ t, frame, adopted }: AdoptedProps) {
  const { decision, body, sha256 } = adopted
  const { lang } = frame
  return (
    <Page
      frame={frame}
      title={t('starting.adopted.title', { number: decision.number })}
      lead={t('starting.adopted.lead', { day: dayInWords(decision.adoptedOn, lang) })}
      crumbs={[{ href: startingDecisionPath(), label: t('rules.menu.starting') }]}
      head={
        <Byline
          items={[
            { label: t('starting.who'), value: capital(body?.name ?? '') },
            { label: t('starting.adopted.from'), value: dayInWords(decision.inForceFrom, lang) },
            { label: t('starting.adopted.review'), value: dayInWords(decision.reviewBy, lang) },
            { label: t('starting.adopted.document'), value: decision.documentReference },
            { label: t('starting.adopted.fingerprint'), value: <code className="ws-code">{sha256}</code> },
          ]}
        />
      }
    >
      {startingSections.map((section) => (
        <Section key={section} id={`deel-${section}`} title={t(`starting.section.${section}`)} split>
          <Items small>
            {decision.rows
              .filter(({ row }) => row.section === section)
              .map((row) => (
                <Row key={row.key} t={t} frame={frame} row={row} />
              ))}
          </Items>
        </Section>
      ))}
      <FileLinks
        t={t}
        stem={adoptedStem}
        name={t('starting.adopted.title', { number: decision.number })}
        href={(file) => startingFilePath({ number: decision.number, file })}
      />
    </Page>
  )
}
