import { participantParts } from '#src/domain/instrument-run/instrument-run.ts'
import { sectionsOf } from '#src/domain/instrument-run/sections.ts'
import { roleGroups } from '#src/domain/access/access.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayText } from '../../components/day-text.tsx'
import { DayBox, Select, TextBox } from '../../components/form.tsx'
import { summaryOf } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Details, Empty, Items, Section } from '../../components/text.tsx'
import { assignPath, participantPath, participantRemovePath } from '../../paths/instrument-run.ts'
import { Sessions } from './sessions-part.tsx'
import { runFrame } from './run-frame.ts'
import { titleOf } from './run-words.ts'
import type { TogetherProps } from './together-props.ts'

const assignable = [...roleGroups.team, ...roleGroups.advisors, 'endUser'] as const

function Assignments({ page, reading, forms }: TogetherProps) {
  const { t, lang } = page
  const { run } = reading
  const { definition } = run
  if (definition === null) return null
  const sections = sectionsOf(definition)
  const rows = sections.flatMap((section) => {
    const last = run.assignments.findLast((one) => one.sectionId === section.id)
    if (last === undefined) return []
    return [
      {
        id: section.id,
        cells: [
          titleOf(definition, section.node),
          last.role === null ? '' : t(`role.${last.role}`),
          last.personId === null ? '' : (reading.names.get(last.personId)?.name ?? ''),
          last.dueOn === null ? '' : <DayText day={last.dueOn} lang={lang} />,
        ],
      },
    ]
  })
  const people = [...reading.names].filter(([, name]) => name.jobTitle !== '')
  return (
    <Section id="verdelen" title={t('run.assign.title')} why={t('run.assign.why')} split>
      <DataTable
        caption={t('run.assign.title')}
        columns={(['section', 'role', 'person', 'due'] as const).map((column) => t(`run.assign.${column}`))}
        rows={rows}
        empty={t('run.assign.none')}
      />
      {page.may('instrument.move', { algorithm: run.algorithmId }) && run.status !== 'adopted' && (
        <Details summary={t('run.assign.add')} open={forms.assign.errors.length > 0}>
          <form method="post" action={assignPath({ id: run.algorithmId, run: run.id })} className="ws-form">
            <Select
              form={forms.assign}
              name="sectionId"
              label={t('run.assign.section')}
              choices={sections.map((one) => ({ value: one.id, label: titleOf(definition, one.node) }))}
            />
            <Select
              form={forms.assign}
              name="role"
              label={t('run.assign.role')}
              optional
              choices={assignable.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            />
            <Select
              form={forms.assign}
              name="personId"
              label={t('run.assign.person')}
              optional
              choices={people.map(([id, { name, jobTitle }]) => ({ value: id, label: `${name}, ${jobTitle}` }))}
            />
            <DayBox form={forms.assign} name="dueOn" label={t('run.assign.due')} optional />
            <Button primary={false}>{t('run.assign.submit')}</Button>
          </form>
        </Details>
      )}
    </Section>
  )
}

function Participants({ page, reading, forms }: TogetherProps) {
  const { t } = page
  const { run } = reading
  const parts = { id: run.algorithmId, run: run.id }
  const current = run.participants.filter(({ removedAt }) => removedAt === null)
  const mayChange = page.may('instrument.move', { algorithm: run.algorithmId }) && run.status !== 'adopted'
  return (
    <Section id="tafel" title={t('run.participants.title')} why={t('run.participants.why')} split>
      {current.length === 0 ? (
        <Empty>{t('run.participants.none')}</Empty>
      ) : (
        <Items small>
          {current.map((one) => (
            <li key={one.id}>
              <p>
                <strong>{one.function}</strong>, {t(`run.part.${one.part}`)}
              </p>
              {mayChange && (
                <ButtonForm action={participantRemovePath({ ...parts, participant: one.id })}>
                  {t('run.participants.remove', { who: one.function })}
                </ButtonForm>
              )}
            </li>
          ))}
        </Items>
      )}
      {mayChange && (
        <Details summary={t('run.participants.add')} open={forms.participant.errors.length > 0}>
          <form method="post" action={participantPath(parts)} className="ws-form">
            <TextBox
              form={forms.participant}
              name="function"
              label={t('run.participants.function')}
              hint={t('run.participants.function.hint')}
            />
            <RadioGroup
              form={forms.participant}
              name="part"
              label={t('run.participants.part')}
              choices={participantParts.map((part) => ({ value: part, label: t(`run.part.${part}`) }))}
            />
            <Button primary={false}>{t('run.participants.submit')}</Button>
          </form>
        </Details>
      )}
    </Section>
  )
}

/** Who fills in which part, who sits at the table, and the conversations. */
export function TogetherPage(props: TogetherProps) {
  const { page, reading, forms } = props
  const { t, frame } = page
  const views = [
    forms.assign,
    forms.participant,
    forms.session,
    ...(forms.written === null ? [] : [forms.written.form]),
  ]
  return (
    <Page
      frame={frame}
      title={t('run.together.title')}
      kicker={reading.run.title}
      lead={t('run.together.lead')}
      {...runFrame(t, reading, 'together')}
      errors={summaryOf(...views)}
    >
      <Assignments {...props} />
      <Participants {...props} />
      <Sessions {...props} />
    </Page>
  )
}
