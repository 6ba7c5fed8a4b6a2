import type { LessonUseKind } from '#src/domain/trial-case/lesson.ts'
import { trialSteps, type TrialStep } from '#src/domain/trial-case/track.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { TrialCasePage as Shown } from '#src/workflows/trial-case/read-trial-cases.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { HiddenField, TextArea } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Answers, Byline, Details, Label, Prose, Section, Voice } from '../../components/text.tsx'
import {
  dossierPath,
  dossierProposalsPath,
  dossierWeighingPath,
  routePath,
  screeningPath,
} from '../../paths/algorithm.ts'
import { breakOffPath, endTrialCasePath, newLessonPath, trialCasesPath } from '../../paths/trial-case.ts'
import { Lessons } from './lesson-items.tsx'

interface TrialProps {
  readonly t: Translate
  readonly frame: Frame
  readonly shown: Shown
  readonly lesson: FormView
  readonly end: FormView
  readonly breakOff: FormView
  /** A form under a lesson by its name: the id of the lesson to make something of it, `withdraw-` before it to take it back. */
  readonly formOf: (name: string) => FormView
  /** What this reader may make of a lesson. */
  readonly usesOf: readonly LessonUseKind[]
  readonly mayLearn: boolean
  readonly mayWrite: boolean
}

/** A trial case: why this one, where it stands on its way, what was learned and what became of that. */
export function TrialCasePage(props: TrialProps) {
  const { t, frame, shown, lesson, end } = props
  const { trial } = shown
  const { id, name } = shown.algorithm
  const runs = trial.endedOn === null
  return (
    <Page
      frame={frame}
      title={name}
      kicker={t('trial.about', { day: dayInWords(trial.startedOn, frame.lang) })}
      errors={summaryOf(
        ...[lesson, end, props.breakOff],
        ...shown.lessons.flatMap((one) => [props.formOf(one.id), props.formOf(`withdraw-${one.id}`)]),
      )}
      crumbs={[{ href: trialCasesPath(), label: t('trial.title') }]}
      head={
        <Byline
          items={[
            { label: t('trial.list.algorithm'), value: <a href={dossierPath({ id })}>{name}</a> },
            ...(trial.endedOn === null
              ? []
              : [
                  {
                    label: t(trial.brokenOff ? 'trial.list.brokenOff' : 'trial.list.ended'),
                    value: dayInWords(trial.endedOn, frame.lang),
                  },
                ]),
          ]}
        />
      }
    >
      <Section id="waarom" title={t('trial.question')} split>
        <div className="ws-stack ws-measure">
          <Voice>{trial.question}</Voice>
          <Answers items={[{ label: t('trial.why'), value: <Prose text={trial.why} /> }]} />
        </div>
      </Section>
      {!runs && (
        <Section id="geleerd" title={t(trial.brokenOff ? 'trial.brokenOff.why' : 'trial.conclusion')} split>
          <Voice>{trial.conclusion}</Voice>
        </Section>
      )}
      <Track props={props} />
      <Lessons
        t={t}
        frame={frame}
        lessons={shown.lessons}
        uses={shown.uses}
        formOf={props.formOf}
        usesOf={props.usesOf}
        mayWithdraw={props.mayWrite}
      />
      {runs && props.mayLearn && <LessonForm t={t} form={lesson} id={trial.id} />}
      {runs && props.mayWrite && (
        <Section id="terugkijken" title={t('trial.end')} why={t('trial.end.why')} split>
          <form className="ws-stack ws-measure" method="post" action={endTrialCasePath({ id: trial.id })}>
            <HiddenField name="revision" value={trial.revision} />
            <TextArea
              form={end}
              name="conclusion"
              label={t('trial.conclusion')}
              hint={t('trial.conclusion.hint')}
              rows={6}
              max={10_000}
            />
            <div className="utrecht-button-group">
              <Button primary={false}>{t('trial.end.submit')}</Button>
            </div>
          </form>
          <BreakOff t={t} id={trial.id} revision={trial.revision} form={props.breakOff} />
        </Section>
      )}
    </Page>
  )
}

/** A trial case that goes no further: why, and no lesson is asked. */
function BreakOff({ t, id, revision, form }: { t: Translate; id: string; revision: number; form: FormView }) {
  return (
    <Details summary={t('trial.brokenOff')} open={form.errors.length > 0}>
      <form className="ws-stack ws-measure" method="post" action={breakOffPath({ id })}>
        <HiddenField name="revision" value={revision} />
        <TextArea
          form={form}
          name="conclusion"
          label={t('trial.brokenOff.why')}
          hint={t('trial.brokenOff.hint')}
          rows={3}
        />
        <div className="utrecht-button-group">
          <Button primary={false}>{t('trial.brokenOff.submit')}</Button>
        </div>
      </form>
    </Details>
  )
}

const placeOf: Readonly<Record<Exclude<TrialStep, 'lookingBack'>, (parts: { id: string }) => string>> = {
  screening: screeningPath,
  humanRights: routePath,
  weighing: dossierWeighingPath,
  decision: dossierProposalsPath,
}

/** Where a step is done; looking back is done here, by who may, and read here afterwards. */
function StepName({ t, shown, mayWrite, step }: TrialProps & { readonly step: TrialStep }) {
  const { endedOn, brokenOff, algorithmId } = shown.trial
  const lookedBack = endedOn !== null && !brokenOff ? '#geleerd' : null
  const lookingBack = endedOn === null && mayWrite ? '#terugkijken' : lookedBack
  const href = step === 'lookingBack' ? lookingBack : placeOf[step]({ id: algorithmId })
  const name = t(`trial.step.${step}`)
  return href === null ? name : <a href={href}>{name}</a>
}

const Track = ({ props }: { readonly props: TrialProps }) => {
  const { t, shown } = props
  return (
    <Section id="weg" title={t('trial.track')} why={t('trial.track.why')} split>
      <ol className="ws-items">
        {shown.track.map(({ step, state }) => (
          <li key={step}>
            <h3>
              <StepName {...props} step={step} />{' '}
              <Label kind={state === 'now' ? 'warning' : 'open'}>{t(`trial.state.${state}`)}</Label>
            </h3>
            {state !== 'done' && <p>{t(`trial.step.do.${step}`)}</p>}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const LessonForm = ({ t, form, id }: { readonly t: Translate; readonly form: FormView; readonly id: string }) => (
  <Section id="les" title={t('trial.lesson.text')} split>
    <form className="ws-stack ws-measure" method="post" action={newLessonPath({ id })}>
      <RadioGroup
        form={form}
        name="step"
        label={t('trial.lesson.step')}
        choices={trialSteps.map((value) => ({ value, label: t(`trial.step.${value}`) }))}
      />
      <TextArea
        form={form}
        name="text"
        label={t('trial.lesson.text')}
        hint={t('trial.lesson.hint')}
        rows={4}
        max={5000}
      />
      <div className="utrecht-button-group">
        <Button>{t('trial.lesson.save')}</Button>
      </div>
    </form>
  </Section>
)
