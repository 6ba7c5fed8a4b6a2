import type { ChangedText, TextDifference } from '#src/domain/guiding-text/difference.ts'
import { cycleDocuments } from '#src/domain/plan/goal.ts'
import { roles } from '#src/domain/person/role.ts'
import { raciMarks } from '#src/domain/raci/activity.ts'
import { guidingFieldName } from '#src/i18n/field-names.ts'
import { loosely, type TextKey, type Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../day-text.tsx'
import type { PageLanguage } from '../frame.ts'
import { euros } from '../mandate-words.ts'
import { capital } from '../words.ts'

/** What a changed field is called, and how it read before and reads now. */
export interface ChangeInWords {
  readonly label: string
  readonly before: string
  readonly after: string
}

interface Place {
  readonly t: Translate
  readonly lang: PageLanguage
}

type Say = (place: Place, value: string) => string

/** A field of a part: what its form calls it, and how its codes read. */
interface Field {
  readonly label: TextKey
  readonly say?: Say
}

const inList = (list: readonly string[], value: string, say: (one: string) => string): string =>
  list.includes(value) ? say(value) : value

const roleName: Say = ({ t }, value) => inList(roles, value, (role) => capital(loosely(t)(`role.${role}`)))
const coded =
  (prefix: string): Say =>
  ({ t }, value) =>
    value === '' ? '' : loosely(t)(`${prefix}.${value}`)

const fields: Readonly<Partial<Record<NonNullable<TextDifference['type']>, Readonly<Record<string, Field>>>>> = {
  activity: { about: { label: 'raci.about' } },
  goal: {
    statement: { label: 'plan.statement' },
    indicator: { label: 'plan.indicator' },
    baseline: { label: 'plan.baseline' },
    target: { label: 'plan.target' },
    ownerRole: { label: 'plan.owner', say: roleName },
    portfolio: { label: 'plan.portfolio' },
    paragraphs: { label: 'plan.paragraphs' },
  },
  adviceTask: {
    kind: { label: 'control.advice.kind', say: coded('adviceKind') },
    heldBy: { label: 'control.advice.by', say: roleName },
    about: { label: 'control.advice.about' },
    gates: { label: 'control.advice.gates' },
    workingDays: { label: 'control.field.workingDays' },
    independence: { label: 'control.advice.independence', say: coded('control.independence') },
    safeguard: { label: 'control.field.safeguard' },
  },
  control: {
    why: { label: 'control.why' },
    line: { label: 'control.line', say: coded('control.line') },
    frequency: { label: 'control.frequency', say: coded('control.frequency') },
    ownerRole: { label: 'control.owner', say: roleName },
    procedure: { label: 'control.procedure' },
    codes: { label: 'finding.codes' },
  },
}

/** One cell of the matrix: `Projectleider, klasse A`, with what the letter means. */
function cellInWords({ t }: Place, name: string, change: ChangedText): ChangeInWords {
  const [role = '', riskClass = ''] = name.split(' ')
  const say = (value: string) =>
    inList(raciMarks, value, (mark) => loosely(t)('raci.mark.option', { mark, what: loosely(t)(`raci.mark.${mark}`) }))
  const label = capital(t('raci.cell', { role: loosely(t)(`role.${role}`), riskClass }))
  return { label, before: say(change.before), after: say(change.after) }
}

/** Money or people of a year. */
function budgetInWords({ t, lang }: Place, name: string, change: ChangedText): ChangeInWords {
  const say = (value: string) => {
    if (value === '') return ''
    if (change.field.endsWith('.euros')) return euros(Number(value) * 100, lang)
    return t('plan.fte', { fte: Number(value).toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB') })
  }
  return { label: `${t('plan.budget')}, ${name}`, before: say(change.before), after: say(change.after) }
}

/** Where it stands in the planning and control cycle. */
function cycleInWords({ t }: Place, name: string, { before, after }: ChangedText): ChangeInWords {
  const [year = '', document = ''] = name.split(' ')
  const known = inList(cycleDocuments, document, (one) => loosely(t)(`plan.cycle.${one}`, { year }))
  return { label: known, before, after }
}

/** A milestone, by its title: its name or its day. */
function milestoneInWords({ t, lang }: Place, change: ChangedText): ChangeInWords {
  const { before, after, row } = change
  if (change.field.endsWith('.title')) return { label: t('plan.column.milestone'), before, after }
  const say = (day: string) => (day === '' ? '' : dayInWords(day, lang))
  return {
    label: `${row ?? t('plan.column.milestone')}, ${t('plan.column.due').toLowerCase()}`,
    before: say(before),
    after: say(after),
  }
}

/** What only says which row it is about. */
const namesItsRow = /^(cells\..*\.(role|riskClass)|budget\..*\.year|cycle\..*\.(year|document)|milestones\..*\.key)$/

function rowInWords(place: Place, change: ChangedText): ChangeInWords | undefined {
  const [list, name = ''] = change.field.split('.')
  switch (list) {
    case 'cells':
      return cellInWords(place, name, change)
    case 'milestones':
      return milestoneInWords(place, change)
    case 'budget':
      return budgetInWords(place, name, change)
    case 'cycle':
      return cycleInWords(place, name, change)
    default:
      return undefined
  }
}

/** A change as a person reads it; nothing for what only names the row of another change. */
export function changeInWords(place: Place, type: TextDifference['type'], change: ChangedText): ChangeInWords | null {
  if (type === null) return { ...change, label: guidingFieldName(place.t, change.field) }
  if ((type === 'activity' || type === 'goal') && namesItsRow.test(change.field)) return null
  const row = type === 'activity' || type === 'goal' ? rowInWords(place, change) : undefined
  if (row !== undefined) return row
  const field = fields[type]?.[change.field]
  if (field === undefined) return { ...change, label: guidingFieldName(place.t, change.field) }
  const say = (value: string) => field.say?.(place, value) ?? value
  return { label: place.t(field.label as 'plan.owner'), before: say(change.before), after: say(change.after) }
}
