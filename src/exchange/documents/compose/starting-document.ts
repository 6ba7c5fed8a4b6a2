import type { Day } from '#src/domain/shared/dates.ts'
import { instrumentsOf, letGoOf } from '#src/domain/starting-decision/adopt-starting-decision.ts'
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
  readonly adoptedOn: Day
  readonly inForceFrom: Day
  readonly reviewBy: Day
  readonly documentReference: string
}

/** What the document of a startbesluit is made of. */
export interface StartingDocument {
  /** Nothing for a draft. */
  readonly adoption: StartingAdoption | null
  /** The body that decides. */
  readonly body: string
  readonly rows: readonly AdoptedRow[]
  /** Rows without an answer: a draft shows them, an adopted startbesluit has none. */
  readonly open: readonly StartingRow[]
  readonly stamp: DocumentStamp
}

/** The startbesluit, row by row with what the body did with it and where the row comes from: two pages. */
export function startingDocument(composing: Composing, content: StartingDocument): Document {
  const { t, language } = composing
  const { adoption } = content
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
      [t('starting.who'), capital(content.body)],
      [t('starting.adopted.from'), adoption === null ? null : dayText(adoption.inForceFrom, language)],
      [t('starting.adopted.review'), adoption === null ? null : dayText(adoption.reviewBy, language)],
      [t('starting.adopted.document'), adoption?.documentReference ?? null],
    ]),
    blocks: [
      ...startingSections.flatMap((section) => sectionBlocks(composing, section, content)),
      ...signatureBlocks(composing, content),
    ],
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
  { rows, open, adoption }: StartingDocument,
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
      shares: [12, 3, 4],
      header: [t('starting.document.row'), t('starting.document.choice'), t('starting.document.source')],
      rows: [
        ...here.map((row) => [
          whatOf(composing, row),
          t(`starting.${adoption === null ? 'choice' : 'done'}.${row.choice}`),
          row.row.source.label[language],
        ]),
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

/** Who holds a role: a function, and of which organisation when that is another one. */
function holderOf({ t }: Composing, { row, held, heldBy, heldAs }: AdoptedRow): string | null {
  if (held !== true) return null
  const job = heldAs ?? null
  const named = job === null || row.role === null || job === t(`role.${row.role}`) ? t('starting.document.held') : job
  return heldBy === null ? named : t('starting.row.role.heldBy', { function: named, other: heldBy })
}

/** What a row is about, with the terms and instruments that it holds, and what the body adopts instead of our words. */
function whatOf(composing: Composing, adopted: AdoptedRow): string {
  const { t, language } = composing
  const { row, change, terms } = adopted
  const counted = terms.map(({ id, title, unit, value }) => {
    const count = change?.terms[id] ?? value
    return `${title[language]}: ${t(`rules.term.${unit}`, { count })}`
  })
  const named = instrumentsOf(adopted).map((instrument) => t(`instrumentTrigger.name.${instrument}`))
  const about = [row.text?.[language] ?? '', [...counted, ...named].join('; ')].filter((one) => one !== '').join(' ')
  return [titleOf(composing, row, holderOf(composing, adopted)), about, instead(composing, adopted)]
    .filter((one) => one !== '')
    .join('\n')
}

/** The words of the body, and everything that changes in the rules with them. */
function instead({ t, language }: Composing, adopted: AdoptedRow): string {
  const { change } = adopted
  if (change === null) return ''
  const letGo = letGoOf(adopted).map(({ title }) => title[language])
  const said = [
    change.text,
    ...(change.decides === null ? [] : [`${t('starting.change.decides')} ${capital(t(`decider.${change.decides}`))}.`]),
    ...(letGo.length === 0 ? [] : [t('starting.letGo', { questions: letGo.join('; ') })]),
    ...change.settings.map((one) => `${t(`rules.setting.${one}`)}.`),
  ]
  return t('starting.document.instead', { text: said.filter((one) => one !== '').join(' ') })
}

/** Where the body signs, if it does so on paper. */
function signatureBlocks({ t, language }: Composing, { adoption, body }: StartingDocument): readonly Block[] {
  const on = adoption === null ? '…………………………' : dayText(adoption.adoptedOn, language)
  const line = t('starting.document.signature')
  return [
    heading(2, t('starting.document.signing')),
    {
      kind: 'table',
      caption: t('starting.document.adopted', { body, day: on }),
      shares: [1, 1],
      header: [t('starting.document.secretary'), t('starting.document.chair')],
      rows: [[line, line]],
    },
  ]
}
