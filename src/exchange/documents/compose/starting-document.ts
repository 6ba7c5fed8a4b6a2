import type { Day } from '#src/domain/shared/dates.ts'
import { instrumentsOf } from '#src/domain/starting-decision/adopt-starting-decision.ts'
import type { AdoptedRow } from '#src/domain/starting-decision/starting-decision.ts'
import { startingSections, type StartingRow, type StartingSection } from '#src/domain/starting-decision/starting-row.ts'
import type { Block, Document } from '../document.ts'
import {
  colophonOf,
  dayText,
  facts,
  heading,
  paragraph,
  wordsOf,
  type Composing,
  type DocumentStamp,
} from './composing.ts'

/** By whom and when it was adopted. */
export interface StartingAdoption {
  readonly number: number
  readonly body: string
  readonly adoptedOn: Day
  readonly inForceFrom: Day
  readonly reviewBy: Day
  readonly documentReference: string
}

/** What the document of a startbesluit is made of. */
export interface StartingDocument {
  /** Nothing for a draft. */
  readonly adoption: StartingAdoption | null
  readonly rows: readonly AdoptedRow[]
  /** Rows without an answer: a draft shows them, an adopted startbesluit has none. */
  readonly open: readonly StartingRow[]
  readonly stamp: DocumentStamp
}

/** The startbesluit, row by row with what the body did with it and where the row comes from. */
export function startingDocument(composing: Composing, content: StartingDocument): Document {
  const { t, language } = composing
  const { adoption, rows, open } = content
  return {
    title: adoption === null ? t('starting.title') : t('starting.adopted.title', { number: adoption.number }),
    language,
    author: composing.organisation,
    kicker: t(adoption === null ? 'starting.kicker.draft' : 'starting.document.kicker'),
    lead:
      adoption === null
        ? t('starting.lead')
        : t('starting.adopted.lead', { day: dayText(adoption.adoptedOn, language) }),
    metadata: facts(composing, [
      [t('starting.who'), adoption?.body ?? null],
      [t('starting.adopted.from'), adoption === null ? null : dayText(adoption.inForceFrom, language)],
      [t('starting.adopted.review'), adoption === null ? null : dayText(adoption.reviewBy, language)],
      [t('starting.adopted.document'), adoption?.documentReference ?? null],
    ]),
    blocks: startingSections.flatMap((section) => sectionBlocks(composing, section, { rows, open })),
    sources: [],
    colophon: colophonOf(composing, content.stamp),
    words: wordsOf(composing, content.stamp.date),
  }
}

function sectionBlocks(
  composing: Composing,
  section: StartingSection,
  { rows, open }: Pick<StartingDocument, 'rows' | 'open'>,
): readonly Block[] {
  const { t } = composing
  const here = rows.filter(({ row }) => row.section === section)
  const waiting = open.filter((row) => row.section === section)
  if (here.length === 0 && waiting.length === 0) return []
  return [
    heading(2, t(`starting.section.${section}`)),
    ...here.flatMap((row) => rowBlocks(composing, row)),
    ...waiting.flatMap((row) => [
      heading(3, titleOf(composing, row, null)),
      paragraph(`${t('starting.document.choice')} ${t('starting.choice.open')}.`),
    ]),
  ]
}

function titleOf({ t, language }: Composing, row: StartingRow, holder: string | null): string {
  if (row.role === null) return row.title?.[language] ?? row.key
  return t('starting.row.role', { role: t(`role.${row.role}`), holder: holder ?? t('starting.row.role.none') })
}

/** Which instruments the body asks for, by name. */
function instrumentBlocks({ t }: Composing, row: AdoptedRow): readonly Block[] {
  const names = instrumentsOf(row).map((instrument) => t(`instrumentTrigger.name.${instrument}`))
  return names.length === 0 ? [] : [paragraph(`${names.join(', ')}.`)]
}

function rowBlocks(composing: Composing, adopted: AdoptedRow): readonly Block[] {
  const { t, language } = composing
  const { row, change, choice, held, heldBy, terms } = adopted
  const holder = held === true ? (heldBy ?? t('starting.document.held')) : null
  const decides = change?.decides ?? null
  return [
    heading(3, titleOf(composing, row, holder)),
    paragraph(`${t('starting.document.choice')} ${t(`starting.done.${choice}`)}.`),
    ...(row.text === null ? [] : [paragraph(row.text[language])]),
    ...(change === null || change.text === '' ? [] : [{ kind: 'voice', text: change.text, by: null } as const]),
    ...(decides === null ? [] : [paragraph(`${t('starting.change.decides')} ${t(`decider.${decides}`)}.`)]),
    ...(terms.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            ordered: false,
            items: terms.map(({ id, title, unit, value }) => {
              const count = change?.terms[id] ?? value
              return `${title[language]}: ${t(`rules.term.${unit}`, { count })}`
            }),
          },
        ]),
    ...instrumentBlocks(composing, adopted),
    paragraph(`${t('starting.document.source')} ${row.source.label[language]}`),
  ]
}
