import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { Candidates } from '#src/workflows/algorithm/read-algorithms.ts'
import type { PageRequest } from '../../http/route.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { DayBox, HiddenField, Select, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { SourceLine } from '../../components/text.tsx'
import { recordPartPath, recordPath } from '../../paths/algorithm.ts'
import { FactField } from './fact-field.tsx'
import type { RecordPart } from './record-parts.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly form: FormView
}

/** Changes one part of the record; after a clash it shows both texts. */
export function RecordEditPage({ page, dossier, form, part }: Props & { part: RecordPart }) {
  const { t, frame } = page
  const { id, facts, revision } = dossier.rows.algorithm
  const section = t(`record.section.${part.key}`)
  return (
    <Page
      frame={frame}
      title={section}
      kicker={facts.name}
      lead={t(`record.section.${part.key}.why`)}
      errors={form.errors}
      {...dossierFrame(t, { id, name: facts.name }, 'record')}
    >
      <ConfirmLeave>
        <form className="ws-form" method="post" action={recordPartPath({ id, part: part.slug })}>
          <HiddenField name="revision" value={revision} />
          {part.facts.map((fact) => (
            <FactField key={fact} t={t} form={form} fact={fact} />
          ))}
          <ButtonGroup>
            <Button>{t('record.save')}</Button>
            <a href={recordPath({ id })}>{t('record.back')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
    </Page>
  )
}

/** Says who decides and who is answerable, from a day on. */
export function DutiesEditPage({ page, dossier, form, candidates }: Props & { candidates: Candidates }) {
  const { t, frame } = page
  const { id, facts, revision } = dossier.rows.algorithm
  const choice = (person: Candidates['people'][number]) => ({
    value: person.id,
    label: `${person.name}, ${person.jobTitle}`,
  })
  // Who holds the portfolio now stays in the list, also after leaving the executive: saving never drops anybody.
  const { portfolioHolderId } = dossier.rows.algorithm.responsibility
  const holders = candidates.people.filter(
    ({ id: person }) => person === portfolioHolderId || candidates.holders.some((one) => one.id === person),
  )
  const nobody = t('algorithm.list.unassigned')
  return (
    <Page
      frame={frame}
      title={t('record.section.duties')}
      kicker={facts.name}
      lead={t('record.section.duties.why')}
      errors={form.errors}
      {...dossierFrame(t, { id, name: facts.name }, 'record')}
    >
      <ConfirmLeave>
        <form className="ws-form" method="post" action={recordPartPath({ id, part: 'verantwoordelijk' })}>
          <HiddenField name="revision" value={revision} />
          <Select
            form={form}
            name="competentBodyId"
            label={t('algorithm.duty.competentBody')}
            hint={t('record.section.process.why')}
            empty={nobody}
            choices={candidates.bodies
              .filter(
                (body) => body.role === 'executive' || body.role === 'singleHeaded' || body.role === 'representative',
              )
              .map((body) => ({ value: body.id, label: body.name }))}
          />
          <TextArea
            form={form}
            name="competenceBasis"
            rows={2}
            label={t('algorithm.duty.basis')}
            hint={t('record.basis.hint')}
          />
          <Select
            form={form}
            name="portfolioHolderId"
            label={t('algorithm.duty.portfolioHolder')}
            hint={t('record.portfolioHolder.hint')}
            empty={nobody}
            choices={holders.map(choice)}
          />
          <Select
            form={form}
            name="processOwnerId"
            label={t('algorithm.duty.processOwner')}
            why={t('algorithm.duty.processOwner.why')}
            empty={nobody}
            choices={candidates.people.map(choice)}
          />
          <Select
            form={form}
            name="projectLeadId"
            label={t('algorithm.duty.projectLead')}
            hint={t('record.projectLead.hint')}
            empty={t('record.projectLead.none')}
            choices={candidates.people.map(choice)}
          />
          <Select
            form={form}
            name="overseerId"
            label={t('algorithm.duty.overseer')}
            hint={t('record.overseer.hint')}
            empty={nobody}
            choices={candidates.people.map(choice)}
          />
          <DayBox form={form} name="from" label={t('record.from')} hint={t('record.from.hint')} optional />
          <ButtonGroup>
            <Button>{t('record.save')}</Button>
            <a href={recordPath({ id })}>{t('record.back')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
      <SourceLine words={frame.words} kind="example">
        {t('record.duties.source')}
      </SourceLine>
    </Page>
  )
}
