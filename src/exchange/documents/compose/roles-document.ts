import { cellsOf, raciClasses, raciMarks, type Activity } from '#src/domain/raci/activity.ts'
import type { Role } from '#src/domain/person/role.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Block, Document } from '../document.ts'
import {
  capital,
  colophonOf,
  heading,
  paragraph,
  standingFacts,
  wordsOf,
  type Composing,
  type DocumentStamp,
} from './composing.ts'

/** What the document of roles and responsibilities is made of. */
export interface RolesDocument {
  readonly title: string
  readonly number: number
  readonly inForceFrom: Day
  readonly reviewBy: Day
  readonly activities: readonly Activity[]
  readonly unheld: readonly Role[]
  readonly stamp: DocumentStamp
}

/** Who does what and who answers for it, activity by activity: a page wide enough for paper holds no whole matrix. */
export function rolesDocument(composing: Composing, content: RolesDocument): Document {
  const { t, language } = composing
  return {
    title: content.title,
    language,
    author: composing.organisation,
    kicker: t('raci.title'),
    lead: t('raci.lead'),
    metadata: standingFacts(composing, content),
    blocks: [
      ...letterBlocks(composing),
      heading(2, t('raci.activities')),
      ...content.activities.flatMap((activity) => activityBlocks(composing, activity)),
      heading(2, t('raci.unheld')),
      content.unheld.length === 0
        ? paragraph(t('raci.unheld.none'))
        : { kind: 'list', ordered: false, items: content.unheld.map((role) => capital(t(`role.${role}`))) },
    ],
    sources: [],
    colophon: colophonOf(composing, content.stamp),
    words: wordsOf(composing, content.stamp.date),
  }
}

/** What the letters in the tables mean. */
export const letterBlocks = ({ t }: Composing): readonly Block[] => [
  heading(2, t('raci.letters')),
  { kind: 'definitions', items: raciMarks.map((mark) => ({ term: mark, detail: t(`raci.mark.${mark}`) })) },
]

/** One table per activity: roles under each other, classes beside each other. */
export function activityBlocks({ t }: Composing, activity: Activity): readonly Block[] {
  const roles = [...new Set(activity.cells.map(({ role }) => role))]
  return [
    heading(3, activity.title),
    ...(activity.about === '' ? [] : [paragraph(activity.about)]),
    {
      kind: 'table',
      caption: null,
      header: [t('responsibility.column.role'), ...raciClasses.map((riskClass) => t('raci.class', { riskClass }))],
      rows: roles.map((role) => [
        capital(t(`role.${role}`)),
        ...raciClasses.map((riskClass) => cellsOf(activity, riskClass).find((cell) => cell.role === role)?.mark ?? '–'),
      ]),
    },
  ]
}
