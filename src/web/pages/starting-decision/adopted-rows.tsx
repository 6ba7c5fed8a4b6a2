import { instrumentsOf, letGoOf, reservedOf } from '#src/domain/starting-decision/adopt-starting-decision.ts'
import type { AdoptedRow, StartingDecision } from '#src/domain/starting-decision/starting-decision.ts'
import { startingSections } from '#src/domain/starting-decision/starting-row.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { Frame } from '../../components/frame.ts'
import { capital } from '../../components/words.ts'
import { Items, Label, Section, SourceLine, Voice, When } from '../../components/text.tsx'

function titleOf(t: Translate, lang: Frame['lang'], { row, held, heldBy, heldAs = null }: AdoptedRow): string {
  if (row.role === null) return row.title?.[lang] ?? row.key
  const role = t(`role.${row.role}`)
  if (held !== true) return capital(t('starting.row.role', { role, holder: t('starting.row.role.none') }))
  const job = heldAs === null || heldAs === role ? t('starting.document.held') : heldAs
  const holder = heldBy === null ? job : t('starting.row.role.heldBy', { function: job, other: heldBy })
  return capital(t('starting.row.role', { role, holder }))
}

interface RowProps {
  readonly t: Translate
  readonly frame: Frame
  readonly row: AdoptedRow
}

/** What the body adopted instead of our proposal, in its own words first. */
function Changed({ t, frame, row }: RowProps) {
  const { change } = row
  if (change === null) return null
  const letGo = letGoOf(row)
  return (
    <>
      <Voice>{change.text}</Voice>
      {change.decides !== null && (
        <p>
          {t('starting.change.decides')} {capital(t(`decider.${change.decides}`))}
        </p>
      )}
      {letGo.length > 0 && (
        <p>{t('starting.letGo', { questions: letGo.map(({ title }) => title[frame.lang]).join('; ') })}</p>
      )}
      {change.settings.length > 0 && (
        <ul>
          {change.settings.map((one) => (
            <li key={one}>{t(`rules.setting.${one}`)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Everything that the row holds, each on a line: reserved questions, terms, and what is needed when. */
function linesOf({ t, frame: { lang }, row }: RowProps): readonly string[] {
  return [
    ...reservedOf(row).map(({ title }) => title[lang]),
    ...row.terms.map(
      ({ id, title, unit, value }) =>
        `${title[lang]}: ${t(`rules.term.${unit}`, { count: row.change?.terms[id] ?? value })}`,
    ),
    ...instrumentsOf(row).map((instrument) => t(`instrumentTrigger.name.${instrument}`)),
  ]
}

function Row(props: RowProps) {
  const { t, frame, row } = props
  const { lang, words } = frame
  const lines = linesOf(props)
  return (
    <li id={`rij-${row.key}`}>
      <When>
        <Label>{t(`starting.done.${row.choice}`)}</Label>
      </When>
      <h3>{titleOf(t, lang, row)}</h3>
      {row.row.text !== null && <p>{row.row.text[lang]}</p>}
      <Changed {...props} />
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <SourceLine words={words} kind={row.row.source.kind}>
        {row.row.source.label[lang]}
      </SourceLine>
    </li>
  )
}

interface AdoptedRowsProps {
  readonly t: Translate
  readonly frame: Frame
  readonly decision: Pick<StartingDecision, 'rows'>
}

/** The rows of an adopted startbesluit, part by part, as they were on the day of the decision. */
export const AdoptedRows = ({ t, frame, decision: { rows } }: AdoptedRowsProps) =>
  startingSections
    .filter((section) => rows.some(({ row }) => row.section === section))
    .map((section) => (
      <Section key={section} id={`deel-${section}`} title={t(`starting.section.${section}`)} split>
        <Items small>
          {rows
            .filter(({ row }) => row.section === section)
            .map((row) => (
              <Row key={row.key} t={t} frame={frame} row={row} />
            ))}
        </Items>
      </Section>
    ))
