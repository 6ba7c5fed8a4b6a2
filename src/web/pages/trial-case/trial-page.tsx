import type { Lesson, LessonUse, LessonUseKind } from '#src/domain/trial-case/lesson.ts'
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
import { Answers, Byline, Empty, Item, Items, Label, Prose, Section, Voice } from '../../components/text.tsx'
import {
  dossierPath,
  dossierProposalsPath,
  dossierWeighingPath,
  routePath,
  screeningPath,
} from '../../paths/algorithm.ts'
import { guidingTextPath } from '../../paths/guiding-text.ts'
import { endTrialCasePath, newLessonPath, trialCasesPath } from '../../paths/trial-case.ts'
import { TurnForm } from './turn-form.tsx'

interface TrialProps {
  readonly t: Translate
  readonly frame: Frame
  readonly shown: Shown
  readonly lesson: FormView
  readonly end: FormView
  /** The form under a lesson, by the id of the lesson. */
  readonly turn: (lessonId: string) => FormView
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
      errors={summaryOf(lesson, end, ...shown.lessons.map(({ id: lessonId }) => props.turn(lessonId)))}
      crumbs={[{ href: trialCasesPath(), label: t('trial.title') }]}
      head={
        <Byline
          items={[
            { label: t('trial.list.algorithm'), value: <a href={dossierPath({ id })}>{name}</a> },
            ...(trial.endedOn === null
              ? []
              : [{ label: t('trial.list.ended'), value: dayInWords(trial.endedOn, frame.lang) }]),
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
        <Section id="geleerd" title={t('trial.conclusion')} split>
          <Voice>{trial.conclusion}</Voice>
        </Section>
      )}
      <Track {...props} />
      <Lessons {...props} />
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
        </Section>
      )}
    </Page>
  )
}

const placeOf: Readonly<Record<Exclude<TrialStep, 'lookingBack'>, (parts: { id: string }) => string>> = {
  screening: screeningPath,
  humanRights: routePath,
  weighing: dossierWeighingPath,
  decision: dossierProposalsPath,
}

const Track = ({ t, shown }: TrialProps) => (
  <Section id="weg" title={t('trial.track')} why={t('trial.track.why')} split>
    <ol className="ws-items">
      {shown.track.map(({ step, state }) => (
        <li key={step}>
          <h3>
            <a href={step === 'lookingBack' ? '#terugkijken' : placeOf[step]({ id: shown.trial.algorithmId })}>
              {t(`trial.step.${step}`)}
            </a>{' '}
            <Label kind={state === 'now' ? 'warning' : 'open'}>{t(`trial.state.${state}`)}</Label>
          </h3>
          {state !== 'done' && <p>{t(`trial.step.do.${step}`)}</p>}
        </li>
      ))}
    </ol>
  </Section>
)

function Lessons({ t, frame, shown, turn, usesOf }: TrialProps) {
  return (
    <Section id="logboek" title={t('trial.lessons')} why={t('trial.lessons.why')} split>
      {shown.lessons.length === 0 ? (
        <Empty>{t('trial.lessons.none')}</Empty>
      ) : (
        <Items>
          {shown.lessons.map((lesson) => (
            <LessonItem
              key={lesson.id}
              t={t}
              frame={frame}
              lesson={lesson}
              uses={shown.uses.filter(({ lessonId }) => lessonId === lesson.id)}
              turn={turn(lesson.id)}
              usesOf={usesOf}
            />
          ))}
        </Items>
      )}
    </Section>
  )
}

interface LessonProps {
  readonly t: Translate
  readonly frame: Frame
  readonly lesson: Lesson
  readonly uses: readonly LessonUse[]
  readonly turn: FormView
  readonly usesOf: readonly LessonUseKind[]
}

function LessonItem({ t, frame, lesson, uses, turn, usesOf }: LessonProps) {
  const left = usesOf.filter((kind) => !uses.some((use) => use.kind === kind))
  return (
    <Item
      id={`les-${lesson.id}`}
      title={t(`trial.step.${lesson.step}`)}
      when={t('trial.lesson.by', { function: lesson.byFunction, day: dayInWords(lesson.on, frame.lang) })}
    >
      <Prose text={lesson.text} />
      {uses.map((use) => (
        <p key={use.id} className="ws-small">
          {t('trial.lesson.became')} {t(`trial.use.${use.kind}`)}:{' '}
          {use.textId === null ? use.title : <a href={guidingTextPath({ id: use.textId })}>{use.title}</a>}
        </p>
      ))}
      {left.length > 0 && <TurnForm t={t} form={turn} lesson={lesson} usesOf={left} />}
    </Item>
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
