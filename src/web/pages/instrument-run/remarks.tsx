import type { Section } from '#src/domain/instrument-run/sections.ts'
import { questionsIn } from '#src/domain/instrument-run/sections.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { MomentText } from '../../components/day-text.tsx'
import { FileBox, HiddenField, Select, TextArea, TextBox } from '../../components/form.tsx'
import { formView, type FormView } from '../../components/form-view.ts'
import { Details, Items, Label, Prose } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import {
  runCommentPath,
  runEvidencePath,
  runEvidenceRemovePath,
  runKeptFilePath,
  runResolvePath,
} from '../../paths/instrument-run.ts'
import { titleOf } from './run-words.ts'

interface Props {
  readonly page: PageRequest
  readonly reading: RunReading
  readonly section: Section
  readonly forms: { readonly comment: FormView; readonly evidence: FormView }
}

/** Files and addresses that answers of a section rest on. */
function EvidenceItems({
  page,
  run,
  section,
  named,
  mayWrite,
}: {
  readonly page: PageRequest
  readonly run: RunReading['run']
  readonly section: Section
  readonly named: (id: string) => string
  readonly mayWrite: boolean
}) {
  const { t, lang } = page
  const parts = { id: run.algorithmId, run: run.id }
  const ids = new Set(questionsIn(section).map(({ id }) => id))
  const evidence = run.evidence.filter((one) => ids.has(one.questionId) && one.removedAt === null)
  return evidence.map((one) => (
    <li key={one.id}>
      <p>
        <Label>{t('run.evidence')}</Label>{' '}
        <a href={one.address ?? runKeptFilePath({ ...parts, file: one.fileId ?? '' })}>{one.title}</a>
      </p>
      <p className="ws-subtle">
        {named(one.questionId)}. {one.byFunction}, <MomentText moment={one.at} lang={lang} />
      </p>
      {mayWrite && run.status !== 'adopted' && (
        <ButtonForm action={runEvidenceRemovePath({ ...parts, evidence: one.id })} fields={{ section: section.id }}>
          {t('run.evidence.remove', { title: one.title })}
        </ButtonForm>
      )}
    </li>
  ))
}

/** A file that arrived while something else on the form was wrong: it need not be chosen again. */
function KeptFile({ page, form }: { page: PageRequest; form: FormView }) {
  const { kept, keptName } = form.values
  if (typeof kept !== 'string' || kept === '' || typeof keptName !== 'string') return null
  return (
    <>
      <HiddenField name="kept" value={kept} />
      <p>{page.t('run.evidence.kept', { name: keptName })}</p>
    </>
  )
}

/** What was said about the questions of a section, what they rest on, and forms to add to that. */
export function Remarks({ page, reading, section, forms }: Props) {
  const { t, lang } = page
  const { run } = reading
  const { definition } = run
  if (definition === null) return null
  const questions = questionsIn(section)
  const ids = new Set(questions.map(({ id }) => id))
  const named = (id: string) => {
    const question = questions.find((one) => one.id === id)
    return question === undefined ? id : titleOf(definition, question)
  }
  const parts = { id: run.algorithmId, run: run.id }
  const mayWrite = page.may('instrument.write', { algorithm: run.algorithmId })
  const comments = run.comments.filter((one) => ids.has(one.questionId))
  const evidence = run.evidence.filter((one) => ids.has(one.questionId) && one.removedAt === null)
  const choices = questions.map((one) => ({ value: one.id, label: titleOf(definition, one) }))
  return (
    <>
      {comments.length === 0 && evidence.length === 0 && <p className="ws-subtle">{t('run.remarks.none')}</p>}
      <Items small>
        {comments.map((one) => (
          <li key={one.id} id={`opmerking-${one.id}`}>
            <p>
              <Label {...(one.resolution === null ? { kind: 'open' as const } : {})}>
                {t(one.resolution === null ? 'run.comment.open' : 'run.comment.resolved')}
              </Label>{' '}
              {one.byFunction}, <MomentText moment={one.at} lang={lang} />
            </p>
            <p className="ws-subtle">{named(one.questionId)}</p>
            <Prose text={one.text} />
            {one.resolution !== null && (
              <p>
                {one.resolution.byFunction}: {one.resolution.text}
              </p>
            )}
            {one.resolution === null && mayWrite && (
              <Details summary={t('run.resolve')}>
                <form className="ws-form" method="post" action={runResolvePath({ ...parts, comment: one.id })}>
                  <HiddenField name="section" value={section.id} />
                  <TextArea
                    form={formView(page.frame, {}, [], `antwoord-${one.id}-`)}
                    name="text"
                    label={t('run.resolve.text')}
                    rows={2}
                  />
                  <Button primary={false}>{t('run.resolve.submit')}</Button>
                </form>
              </Details>
            )}
          </li>
        ))}
        <EvidenceItems page={page} run={run} section={section} named={named} mayWrite={mayWrite} />
      </Items>
      {mayWrite && (
        <Details summary={t('run.comment.add')} open={forms.comment.errors.length > 0}>
          <form className="ws-form" method="post" action={runCommentPath(parts)}>
            <HiddenField name="section" value={section.id} />
            <Select form={forms.comment} name="questionId" label={t('run.comment.about')} choices={choices} />
            <TextArea form={forms.comment} name="text" label={t('run.comment.text')} rows={3} />
            <Button primary={false}>{t('run.comment.submit')}</Button>
          </form>
        </Details>
      )}
      {mayWrite && run.status !== 'adopted' && (
        <Details summary={t('run.evidence.add')} open={forms.evidence.errors.length > 0}>
          <form className="ws-form" method="post" action={runEvidencePath(parts)} encType="multipart/form-data">
            <HiddenField name="section" value={section.id} />
            <Select form={forms.evidence} name="questionId" label={t('run.comment.about')} choices={choices} />
            <TextBox form={forms.evidence} name="title" label={t('run.evidence.title')} />
            <TextBox form={forms.evidence} name="address" type="url" label={t('run.evidence.address')} optional />
            <KeptFile page={page} form={forms.evidence} />
            <FileBox
              form={forms.evidence}
              name="file"
              label={t('run.evidence.file')}
              hint={t('run.evidence.file.hint')}
              accept="application/pdf,image/png,image/jpeg"
              optional
            />
            <Button primary={false}>{t('run.evidence.submit')}</Button>
          </form>
        </Details>
      )}
    </>
  )
}
