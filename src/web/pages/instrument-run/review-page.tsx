import { answerSetOf } from '#src/domain/instrument-run/instrument-run.ts'
import { isSignedHere, runTransitions } from '#src/domain/instrument-run/run-transitions.ts'
import { standingOf } from '#src/domain/instrument-run/sections.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { MomentText } from '../../components/day-text.tsx'
import { TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Items, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { reviewPath, sectionPath, signPath } from '../../paths/instrument-run.ts'
import { decisionPath } from '../../paths/proposal.ts'
import { runFrame } from './run-frame.ts'
import { titleOf } from './run-words.ts'
import { whenOf } from './run-when.ts'

interface Props {
  readonly page: PageRequest
  readonly reading: RunReading
  readonly form: FormView
}

/** What is still open, said and never counted against anybody: adopting with open questions is allowed. */
function StillOpen({ page, reading }: Omit<Props, 'form'>) {
  const { t } = page
  const { run } = reading
  const { definition } = run
  if (definition === null) return null
  const open = standingOf(definition, answerSetOf(run)).filter(
    ({ progress }) => progress === 'open' || progress === 'begun',
  )
  const comments = run.comments.filter(({ resolution }) => resolution === null)
  return (
    <Section id="open" title={t('run.review.open')} why={t('run.review.open.why')} split>
      {open.length === 0 && comments.length === 0 ? (
        <p>{t('run.review.nothingOpen')}</p>
      ) : (
        <ul>
          {open.map((section) => (
            <li key={section.id}>
              <a href={sectionPath({ id: run.algorithmId, run: run.id, section: section.id })}>
                {titleOf(definition, section.node)}
              </a>
              : {t(`run.progress.${section.progress}`)}
            </li>
          ))}
          {comments.length > 0 && <li>{t('run.section.remarks', { count: comments.length })}</li>}
        </ul>
      )}
    </Section>
  )
}

/** The step to draft, the signatures, and adopting. */
export function ReviewPage({ page, reading, form }: Props) {
  const { t, frame, lang } = page
  const { run, state } = reading
  const parts = { id: run.algorithmId, run: run.id }
  const steps = runTransitions.filter(
    (one) => one.from === run.status && one.by.some((role) => reading.roles.includes(role)),
  )
  const signed = run.signOffs.some((one) => one.byPerson === page.actor?.personId)
  return (
    <Page
      frame={frame}
      title={t('run.review.title')}
      kicker={run.title}
      lead={t(`run.review.lead.${state}`)}
      {...runFrame(t, reading, 'review')}
      errors={form.errors}
    >
      <p>{whenOf(t, lang, run)}</p>
      {run.origin === 'here' && run.status !== 'adopted' && <StillOpen page={page} reading={reading} />}
      {run.origin === 'here' && (
        <Section id="tekenen" title={t('run.signOffs.title')} why={t('run.signOffs.why')} split>
          {run.signOffs.length === 0 ? (
            <Empty>{t('run.signOffs.none')}</Empty>
          ) : (
            <Items small>
              {run.signOffs.map((one) => (
                <li key={one.id}>
                  <p>
                    <strong>{one.function}</strong>, <MomentText moment={one.at} lang={lang} />
                  </p>
                  {one.note !== '' && <p className="ws-prose">{one.note}</p>}
                  {!isSignedHere(one) && <p className="ws-small">{t('run.signOffs.elsewhere')}</p>}
                </li>
              ))}
            </Items>
          )}
          {run.status === 'draft' && !signed && page.may('instrument.sign', { algorithm: run.algorithmId }) && (
            <form method="post" action={signPath(parts)} className="ws-form">
              <TextArea
                form={form}
                name="note"
                label={t('run.sign.note')}
                hint={t('run.sign.note.hint', { function: page.actor?.jobTitle ?? '' })}
                rows={3}
                voice
                optional
              />
              <Button primary={false}>{t('run.sign.submit')}</Button>
            </form>
          )}
        </Section>
      )}
      {reading.decisions.length > 0 && (
        <Section id="besluiten" title={t('run.decisions')} why={t('run.decisions.why')} split>
          <ul>
            {reading.decisions.map((one) => (
              <li key={one.id}>
                <a href={decisionPath({ id: one.id })}>
                  {one.number}: {one.title}
                </a>
                , {t('run.decisions.version', { number: one.version })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {steps.length > 0 && page.may('instrument.move', { algorithm: run.algorithmId }) && (
        <Section id="stap" title={t('run.step.title')} split>
          {steps.map(({ trigger }) => (
            <div key={trigger} className="ws-stack">
              <p>{t(`run.step.${trigger}.what`)}</p>
              <ButtonForm action={reviewPath(parts)} fields={{ trigger }} primary={trigger !== 'takeBack'}>
                {t(`run.step.${trigger}`)}
              </ButtonForm>
            </div>
          ))}
        </Section>
      )}
      {steps.length === 0 && run.status !== 'adopted' && <p className="ws-subtle">{t('run.step.others')}</p>}
    </Page>
  )
}
