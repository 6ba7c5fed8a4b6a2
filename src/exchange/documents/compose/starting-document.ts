import type { Day } from '#src/domain/shared/dates.ts'
import { instrumentsOf } from '#src/domain/starting-decision/adopt-starting-decision.ts'
import type { AdoptedRow } from '#src/domain/starting-decision/starting-decision.ts'
import { startingSections, type StartingRow, type StartingSection } from '#src/domain/starting-decision/starting-row.ts'
import type { Block, Document } from '../document.ts'
import {
  capital,
  colophonOf,
  dayText,
  facts,
  heading,
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

/** The startbesluit, row by row with what the body did with it and where the row comes from: two pages. */
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
    compact: true,
    words: wordsOf(composing, content.stamp.date),
  }
}

/** One table per part, so that a body reads it on two pages. */
function sectionBlocks(
  composing: Composing,
  section: StartingSection,
  { rows, open }: Pick<StartingDocument, 'rows' | 'open'>,
): readonly Block[] {
  const { t, language } = composing
  const here = rows.filter(({ row }) => row.section === section)
  const waiting = open.filter((row) => row.section === section)
  if (here.length === 0 && waiting.length === 0) return []
  return [
    heading(2, t(`starting.section.${section}`)),
    {
      kind: 'table',
      caption: null,
      shares: [10, 3, 4],
      header: [t('starting.document.row'), t('starting.document.choice'), t('starting.document.source')],
      rows: [
        ...here.map((row) => [whatOf(composing, row), answerOf(composing, row), row.row.source.label[language]]),
        ...waiting.map((row) => [
          titleOf(composing, row, null),
          capital(t('starting.choice.open')),
          row.source.label[language],
        ]),
      ],
    },
  ]
}

function titleOf({ t, language }: Composing, row: StartingRow, holder: string | null): string {
  if (row.role === null) return row.title?.[language] ?? row.key
  const role = capital(t(`role.${row.role}`))
  return t('starting.row.role', { role, holder: holder ?? t('starting.row.role.none') })
}

/** What a row is about: its title, its sentence, and the terms and instruments that it holds. */
function whatOf(composing: Composing, adopted: AdoptedRow): string {
  const { t, language } = composing
  const { row, change, held, heldBy, terms } = adopted
  const holder = held === true ? (heldBy ?? t('starting.document.held')) : null
  const counted = terms.map(({ id, title, unit, value }) => {
    const count = change?.terms[id] ?? value
    return `${title[language]}: ${t(`rules.term.${unit}`, { count })}`
  })
  const named = instrumentsOf(adopted).map((instrument) => t(`instrumentTrigger.name.${instrument}`))
  const sentences = [row.text?.[language] ?? '', counted.join('; '), named.join('; ')]
  return [titleOf(composing, row, holder), ...sentences.filter((one) => one !== '')].join('\n')
}

/** What the body does with a row, in its own words where it wrote any. */
function answerOf({ t }: Composing, { choice, change }: AdoptedRow): string {
  const decides = change?.decides ?? null
  return [
    t(`starting.done.${choice}`),
    ...(change === null || change.text === '' ? [] : [change.text]),
    ...(decides === null ? [] : [`${t('starting.change.decides')} ${capital(t(`decider.${decides}`))}.`]),
  ].join('\n')
}
