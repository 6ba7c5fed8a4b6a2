import { partsOf } from '#src/domain/guiding-text/part.ts'
import {
  cellsOf,
  raciClasses,
  raciMarks,
  type Activity,
  type RaciClass,
  type RaciMark,
} from '#src/domain/raci/activity.ts'
import type { Translate } from '#src/i18n/text.ts'
import { capital } from '../words.ts'
import { DataTable } from '../table.tsx'
import { Empty, Facts, Item, Items, Section } from '../text.tsx'
import { AddPart } from './add-part.tsx'
import type { TextProps } from './reader.ts'

interface PlacedActivity {
  readonly key: string
  readonly content: Activity
}

/** Who does what, who answers for it, who is asked and who hears of it: one matrix per class. */
export function RolesView({ text, reader }: TextProps) {
  const { t, under } = reader
  const activities = partsOf(text.parts, 'activity')
  return (
    <>
      {activities.length === 0 ? <Empty>{t('raci.none')}</Empty> : <RolesMatrices t={t} activities={activities} />}
      {under !== undefined && activities.length > 0 && (
        <Section id="activiteiten" title={t('raci.activities')} split>
          <Items small>
            {activities.map((part) => (
              <Item key={part.key} title={part.content.title}>
                {part.content.about !== '' && <p>{part.content.about}</p>}
                {under(part)}
              </Item>
            ))}
          </Items>
        </Section>
      )}
      <AddPart reader={reader} types={['activity']} />
    </>
  )
}

/** What the letters mean, and one matrix per class. */
export function RolesMatrices({ t, activities }: { t: Translate; activities: readonly PlacedActivity[] }) {
  return (
    <>
      <Section id="letters" title={t('raci.letters')} split>
        <Facts items={raciMarks.map((mark) => ({ label: mark, value: t(`raci.mark.${mark}`) }))} />
      </Section>
      {raciClasses.map((riskClass) => (
        <Section key={riskClass} id={`klasse-${riskClass}`} title={t('raci.class', { riskClass })}>
          <RaciMatrix t={t} activities={activities} riskClass={riskClass} />
        </Section>
      ))}
    </>
  )
}

/** The columns: who answers, who does it, who helps, who is asked, who hears of it. */
const columns = [
  { name: 'A', marks: ['A', 'AR'] },
  { name: 'R', marks: ['R', 'AR'] },
  { name: 'S', marks: ['S'] },
  { name: 'C', marks: ['C'] },
  { name: 'I', marks: ['I'] },
] as const satisfies readonly { name: RaciMark; marks: readonly RaciMark[] }[]

/** One class: an activity per row and a letter per column, so that it fits paper and becomes a list on a phone. */
function RaciMatrix({
  t,
  activities,
  riskClass,
}: {
  t: Translate
  activities: readonly PlacedActivity[]
  riskClass: RaciClass
}) {
  const namesOf = (content: Activity, marks: readonly RaciMark[]): string =>
    cellsOf(content, riskClass)
      .filter(({ mark }) => marks.includes(mark))
      .map(({ role }) => t(`role.${role}`))
      .join(', ')
  return (
    <DataTable
      caption={t('raci.class', { riskClass })}
      columns={[
        t('raci.activity'),
        ...columns.map(({ name }) => t('raci.column', { mark: name, what: t(`raci.mark.${name}`) })),
      ]}
      rows={activities.map(({ key, content }) => ({
        id: key,
        cells: [content.title, ...columns.map(({ marks }) => capital(namesOf(content, marks)) || '–')],
      }))}
      empty={t('raci.none')}
    />
  )
}
