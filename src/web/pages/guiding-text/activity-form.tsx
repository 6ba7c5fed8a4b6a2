import { z } from 'zod'
import type { Role } from '#src/domain/person/role.ts'
import {
  accountablesFor,
  activityRefusals,
  problemOf,
  raciClasses,
  raciMarks,
  type Activity,
  type RaciCell,
  type RaciClass,
  type RaciMark,
} from '#src/domain/raci/activity.ts'
import type { Translate } from '#src/i18n/text.ts'
import { boxProps, FieldNotes, NowThere, TextArea, TextBox } from '../../components/form.tsx'
import { valueOf, type FieldError, type FormView } from '../../components/form-view.ts'
import { capital } from '../../components/words.ts'
import { optionalChoice, optionalText, textField } from '../../http/fields.ts'
import { partForm } from './part-form.ts'
import { PlaceFields, placeFields, placeLabels } from './place-fields.tsx'

/** Roles that can have something to do with an algorithm, in the order in which they work on it: all but who runs Weegschaal. */
const matrixRoles = [
  'projectLead',
  'developer',
  'processOwner',
  'endUser',
  'chiefExecutive',
  'executiveMember',
  'bodySecretary',
  'representative',
  'clerk',
  'policyAdvisor',
  'algorithmExpert',
  'legalCounsel',
  'privacyOfficer',
  'fg',
  'ciso',
  'controller',
  'archivist',
  'communication',
  'ethicist',
  'ethicsCommittee',
  'worksCouncil',
  'participationCouncil',
  'architect',
  'procurement',
  'internalAuditor',
  'courtOfAudit',
] as const satisfies readonly Role[]

const nameOf = (role: Role, riskClass: RaciClass): string => `mark-${role}-${riskClass}`
const places = matrixRoles.flatMap((role) => raciClasses.map((riskClass) => ({ role, riskClass })))

const cells = Object.fromEntries(
  places.map(({ role, riskClass }) => [nameOf(role, riskClass), optionalChoice(raciMarks)]),
)

/** The cells that were filled in. */
const cellsOfForm = (value: Readonly<Record<string, unknown>>): readonly RaciCell[] =>
  places.flatMap(({ role, riskClass }) => {
    const mark = raciMarks.find((one) => one === value[nameOf(role, riskClass)])
    return mark === undefined ? [] : [{ role, riskClass, mark }]
  })

/** One cell: a list to choose a letter from; works with the keyboard, without any code in the browser. */
function CellBox({ form, t, role, riskClass }: { form: FormView; t: Translate; role: Role; riskClass: RaciClass }) {
  const name = nameOf(role, riskClass)
  const label = capital(t('raci.cell', { role: t(`role.${role}`), riskClass }))
  return (
    <>
      <select
        {...boxProps({ form, name, label })}
        className="utrecht-select"
        aria-label={label}
        defaultValue={valueOf(form, name)}
      >
        <option value="">–</option>
        {raciMarks.map((mark: RaciMark) => (
          <option key={mark} value={mark}>
            {t('raci.mark.option', { mark, what: t(`raci.mark.${mark}`) })}
          </option>
        ))}
      </select>
      <FieldNotes form={form} name={name} />
      <NowThere form={form} name={name} />
    </>
  )
}

function MatrixFields({ form, t }: { form: FormView; t: Translate }) {
  return (
    <table role="table" className="utrecht-table ws-table--stack ws-table--marks">
      <caption>{t('raci.who')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('responsibility.column.role')}
          </th>
          {raciClasses.map((riskClass) => (
            <th key={riskClass} scope="col" role="columnheader">
              {t('raci.class', { riskClass })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {matrixRoles.map((role) => (
          <tr key={role} role="row">
            <th scope="row" role="rowheader">
              {capital(t(`role.${role}`))}
            </th>
            {raciClasses.map((riskClass) => (
              <td key={riskClass} role="cell" data-label={t('raci.class', { riskClass })}>
                <CellBox form={form} t={t} role={role} riskClass={riskClass} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is wrong in a class, at the cell where it can be put right. */
function mistakeIn(activity: Activity, riskClass: RaciClass, t: Translate): readonly FieldError[] {
  const problem = problemOf(activity, riskClass)
  if (problem === null || problem === 'title-missing') return []
  const answering = matrixRoles.filter((role) => accountablesFor(activity, riskClass).includes(role))
  const at = answering.at(-1) ?? matrixRoles[0]
  const roles = answering.map((role) => t(`role.${role}`)).join(', ')
  return [{ field: nameOf(at, riskClass), message: t(`raci.refusal.${problem}`, { riskClass, roles }) }]
}

const placeOf = ({ field }: FieldError): number =>
  places.findIndex(({ role, riskClass }) => nameOf(role, riskClass) === field)

/** Every class in which the rules of the matrix are broken, in the order of the form. */
const mistakesOf = (refusal: string, activity: Activity, t: Translate): readonly FieldError[] =>
  activityRefusals.some((one) => one === refusal)
    ? raciClasses
        .flatMap((riskClass) => mistakeIn(activity, riskClass, t))
        .toSorted((one, other) => placeOf(one) - placeOf(other))
    : []

export const activityForm = partForm({
  type: 'activity',
  schema: z.object({ title: textField(200), about: optionalText(2000), ...cells, ...placeFields }),
  labels: { ...placeLabels, title: 'raci.activity', about: 'raci.about' },
  Fields: (props) => {
    const { form, t } = props
    return (
      <>
        <TextBox form={form} name="title" label={t('raci.activity')} />
        <TextArea form={form} name="about" label={t('raci.about')} optional rows={2} />
        <p>{t('raci.rule')}</p>
        <MatrixFields form={form} t={t} />
        <PlaceFields {...props} />
      </>
    )
  },
  valuesOf: ({ code, sequence, content }) => ({
    code,
    sequence,
    title: content.title,
    about: content.about,
    ...Object.fromEntries(content.cells.map(({ role, riskClass, mark }) => [nameOf(role, riskClass), mark])),
  }),
  draftOf: ({ code, sequence, title, about, ...rest }) => ({
    code,
    sequence: sequence ?? 0,
    content: { title, about, cells: cellsOfForm(rest) },
  }),
  mistakesOf,
})
