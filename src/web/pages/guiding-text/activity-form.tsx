import { z } from 'zod'
import type { Role } from '#src/domain/person/role.ts'
import { raciClasses, raciMarks, type RaciCell, type RaciClass, type RaciMark } from '#src/domain/raci/activity.ts'
import type { Translate } from '#src/i18n/text.ts'
import { TextArea, TextBox } from '../../components/form.tsx'
import { fieldId, valueOf, type FormView } from '../../components/form-view.ts'
import { capital } from '../../components/words.ts'
import { optionalChoice, optionalText, textField } from '../../http/fields.ts'
import { partForm } from './part-form.ts'
import { PlaceFields, placeFields, placeLabels } from './place-fields.tsx'

/** Roles that can have something to do with an algorithm, in the order in which they work on it. */
const matrixRoles = [
  'projectLead',
  'developer',
  'processOwner',
  'endUser',
  'chiefExecutive',
  'executiveMember',
  'bodySecretary',
  'policyAdvisor',
  'algorithmExpert',
  'legalCounsel',
  'fg',
  'ciso',
  'controller',
  'archivist',
  'communication',
  'ethicsCommittee',
  'architect',
  'procurement',
  'internalAuditor',
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
  return (
    <select
      id={fieldId(form, name)}
      name={name}
      className="utrecht-select"
      aria-label={t('raci.cell', { role: t(`role.${role}`), riskClass })}
      defaultValue={valueOf(form, name)}
    >
      <option value="">–</option>
      {raciMarks.map((mark: RaciMark) => (
        <option key={mark} value={mark}>
          {mark}
        </option>
      ))}
    </select>
  )
}

function MatrixFields({ form, t }: { form: FormView; t: Translate }) {
  return (
    <table role="table" className="utrecht-table ws-table--stack">
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
})
