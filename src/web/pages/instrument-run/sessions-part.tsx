import type { DialogueSession } from '#src/domain/instrument-run/instrument-run.ts'
import { Button } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { DayBox, HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import { formView, type FormView } from '../../components/form-view.ts'
import { Details, Empty, Items, Prose, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { sessionPath, sessionsPath } from '../../paths/instrument-run.ts'
import type { TogetherProps as Props } from './together-props.ts'

function SessionFields({ page, form }: { page: PageRequest; form: FormView }) {
  const { t } = page
  return (
    <>
      <DayBox form={form} name="heldOn" label={t('run.session.on')} />
      <TextBox form={form} name="place" label={t('run.session.place')} optional />
      <TextArea form={form} name="agenda" label={t('run.session.agenda')} rows={4} optional />
      <TextArea
        form={form}
        name="notes"
        label={t('run.session.notes')}
        hint={t('run.session.notes.hint')}
        rows={6}
        optional
      />
    </>
  )
}

/** The conversations, planned and held. */
export function Sessions({ page, reading, forms }: Props) {
  const { t, lang } = page
  const { run } = reading
  const parts = { id: run.algorithmId, run: run.id }
  const mayWrite = page.may('instrument.write', { algorithm: run.algorithmId }) && run.status !== 'adopted'
  const formOf = (one: DialogueSession) =>
    forms.written?.id === one.id ? forms.written.form : formView(page.frame, { ...one }, [], `gesprek-${one.id}-`)
  return (
    <Section id="gesprekken" title={t('run.sessions.title')} why={t('run.sessions.why')} split>
      {run.sessions.length === 0 && <Empty>{t('run.sessions.none')}</Empty>}
      <Items>
        {run.sessions.map((one) => (
          <li key={one.id} id={`gesprek-${one.id}`}>
            <h3>
              <DayText day={one.heldOn} lang={lang} format="weekday" />
              {one.place !== '' && `, ${one.place}`}
            </h3>
            {one.agenda !== '' && <Prose text={one.agenda} />}
            {one.notes === '' ? <p className="ws-subtle">{t('run.session.noNotes')}</p> : <Prose text={one.notes} />}
            {mayWrite && (
              <Details summary={t('run.session.write')} open={forms.written?.id === one.id}>
                <form method="post" action={sessionPath({ ...parts, session: one.id })} className="ws-form">
                  <HiddenField name="revision" value={one.revision} />
                  <SessionFields page={page} form={formOf(one)} />
                  <Button primary={false}>{t('run.session.submit')}</Button>
                </form>
              </Details>
            )}
          </li>
        ))}
      </Items>
      {mayWrite && (
        <Details summary={t('run.session.plan')} open={forms.session.errors.length > 0}>
          <form method="post" action={sessionsPath(parts)} className="ws-form">
            <SessionFields page={page} form={forms.session} />
            <Button primary={false}>{t('run.session.submit')}</Button>
          </form>
        </Details>
      )}
    </Section>
  )
}
