import {
  openAfterStop,
  isOverdue,
  ratificationDueOn,
  stageOf,
  stopNoteKinds,
  type EmergencyStop,
  type SinceStop,
} from '#src/domain/algorithm/emergency-stop.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Select, TextArea } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Details, Facts, Label, Late, Section, Timeline } from '../../components/text.tsx'
import { TermLine } from '../../components/term-line.tsx'
import { dossierProposalsPath, routePath, stopNotePath } from '../../paths/algorithm.ts'
import { StopForm } from './stop-form.tsx'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly stopForm: FormView
  readonly noteForm: FormView
}

/** What happened since a stop, from the other records of the dossier. */
function sinceOf(dossier: Dossier, stop: EmergencyStop): SinceStop {
  const { rows, facts } = dossier
  const decided = facts.outcomes.find((one) => one.question === 'suspension' && one.decidedOn >= stop.stoppedOn)
  const resumed = rows.statusChanges.find((one) => one.from === 'suspended' && one.at > stop.stoppedAt)
  return {
    notes: rows.stopNotes.filter((note) => note.stopId === stop.id),
    proposed: facts.proposals.some((one) => one.questions.includes('suspension')),
    decidedOn: decided === undefined || decided.label === 'deferred' ? null : decided.decidedOn,
    resumedOn: resumed?.on ?? null,
  }
}

interface OfStop extends Props {
  readonly stop: EmergencyStop
}

/** What was said at the stop and after it. */
function Told({ page, dossier, stop }: OfStop) {
  const { t, lang } = page
  const since = sinceOf(dossier, stop)
  return (
    <>
      <Facts
        items={[
          { label: t('stop.told.reason'), value: stop.reason },
          { label: t('stop.told.scope'), value: stop.scope ?? t('algorithm.unknown') },
          { label: t('stop.told.fallback'), value: stop.fallback ?? t('algorithm.unknown') },
          {
            label: t('stop.told.reviewFrom'),
            value: stop.reviewFrom === null ? t('algorithm.unknown') : <DayText day={stop.reviewFrom} lang={lang} />,
          },
        ]}
      />
      <Timeline
        events={since.notes.map((note) => ({
          id: `${note.kind} ${note.text}`,
          when: <DayText day={note.on} lang={lang} />,
          text: (
            <>
              <strong>{t(`stop.note.${note.kind}`)}.</strong> {note.text}
            </>
          ),
        }))}
      />
    </>
  )
}

/** The stop that is going on: how far it is, what is still to be done, by when. */
function Current(props: OfStop) {
  const { page, dossier, stop, noteForm } = props
  const { t, lang, frame, context } = page
  const { id } = dossier.rows.algorithm
  const since = sinceOf(dossier, stop)
  const open = openAfterStop(stop, since.notes)
  const term = dossier.terms.get('ratification')
  const dueOn = ratificationDueOn(stop, term?.term)
  return (
    <>
      <Section
        id="stop"
        title={
          <>
            {t('stop.current.since')} <DayText day={stop.stoppedOn} lang={lang} />
          </>
        }
        why={t('stop.by', { name: dossier.names.get(stop.stoppedBy)?.jobTitle ?? '' })}
        split
      >
        <div className="ws-stack">
          <p>
            <Label kind="ink">{t(`stop.stage.${stageOf(since)}`)}</Label>
          </p>
          {dueOn !== null && (
            <p>
              {isOverdue(since, dueOn, context.today) ? <Late>{t('stop.overdue.on')}</Late> : t('stop.due.on')}{' '}
              <DayText day={dueOn} lang={lang} />.
            </p>
          )}
          <TermLine t={t} frame={frame} inForce={term} />
          <Told {...props} />
        </div>
      </Section>
      <Section id="opvolging" title={t('stop.open.title')} split>
        <div className="ws-stack">
          {open.length === 0 ? (
            <p>{t('stop.open.none')}</p>
          ) : (
            <ul>
              {open.map((kind) => (
                <li key={kind}>{t(`stop.todo.${kind}`)}</li>
              ))}
            </ul>
          )}
          {page.may('algorithm.stop', { algorithm: id }) && (
            <form className="ws-form" method="post" action={stopNotePath({ id })}>
              <h3>{t('stop.note.title')}</h3>
              <Select
                form={noteForm}
                name="kind"
                label={t('stop.note.kind')}
                choices={stopNoteKinds.map((value) => ({ value, label: t(`stop.note.${value}`) }))}
              />
              <TextArea form={noteForm} name="text" rows={2} label={t('stop.note.text')} />
              <Button>{t('stop.note.submit')}</Button>
            </form>
          )}
        </div>
      </Section>
      <Section id="hervatten" title={t('stop.resume.title')} split>
        <div className="ws-stack">
          <p>{t(dossier.facts.riskClass === 'C' ? 'stop.resume.C' : 'stop.resume.text')}</p>
          <p>
            {dossier.facts.riskClass === 'C' ? (
              <ButtonLink href={`${routePath({ id })}#moment`}>{t('stop.resume.toRoute')}</ButtonLink>
            ) : (
              <ButtonLink href={dossierProposalsPath({ id })}>
                {t(page.may('proposal.write', { algorithm: id }) ? 'stop.resume.propose' : 'stop.resume.see')}
              </ButtonLink>
            )}
          </p>
        </div>
      </Section>
    </>
  )
}

/** The stop button, for whoever sees that it goes wrong; afterwards what has to follow. */
export function StopPage(props: Props) {
  const { page, dossier, stopForm, noteForm } = props
  const { t, lang, frame } = page
  const { algorithm, stops } = dossier.rows
  const { id, facts, status } = algorithm
  const [latest] = stops
  const current = status === 'suspended' ? latest : undefined
  const earlier = stops.filter((stop) => stop.id !== current?.id)
  return (
    <Page
      frame={frame}
      title={t('stop.title')}
      kicker={facts.name}
      lead={t('stop.lead')}
      errors={summaryOf(stopForm, noteForm)}
      {...dossierFrame(t, { id, name: facts.name }, 'stop')}
    >
      {current === undefined ? (
        <StopForm page={page} dossier={dossier} form={stopForm} />
      ) : (
        <Current {...props} stop={current} />
      )}
      {current !== undefined && (
        <Details summary={t('stop.again')} open={stopForm.errors.length > 0}>
          <StopForm page={page} dossier={dossier} form={stopForm} />
        </Details>
      )}
      {earlier.length > 0 && (
        <Section id="eerder" title={t('stop.earlier')} split>
          {earlier.map((stop) => (
            <Details key={stop.id} summary={<DayText day={stop.stoppedOn} lang={lang} />}>
              <Told {...props} stop={stop} />
            </Details>
          ))}
        </Section>
      )}
    </Page>
  )
}
