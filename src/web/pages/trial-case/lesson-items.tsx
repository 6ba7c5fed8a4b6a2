import type { Lesson, LessonUse, LessonUseKind } from '#src/domain/trial-case/lesson.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Button } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Details, Empty, Item, Items, Notice, Prose, Section } from '../../components/text.tsx'
import { guidingTextPath } from '../../paths/guiding-text.ts'
import { withdrawLessonPath } from '../../paths/trial-case.ts'
import { TurnForm } from './turn-form.tsx'

interface LessonsProps {
  readonly t: Translate
  readonly frame: Frame
  readonly lessons: readonly Lesson[]
  readonly uses: readonly LessonUse[]
  readonly formOf: (name: string) => FormView
  /** What this reader may make of a lesson. */
  readonly usesOf: readonly LessonUseKind[]
  readonly mayWithdraw: boolean
}

/** What was learned, what became of it, and what was taken back. */
export function Lessons({ t, frame, lessons, uses, formOf, usesOf, mayWithdraw }: LessonsProps) {
  return (
    <Section id="logboek" title={t('trial.lessons')} why={t('trial.lessons.why')} split>
      {lessons.length === 0 ? (
        <Empty>{t('trial.lessons.none')}</Empty>
      ) : (
        <>
          {usesOf.length === 0 && <p className="ws-small ws-subtle">{t('trial.lessons.others')}</p>}
          <Items>
            {lessons.map((lesson) => (
              <LessonItem
                key={lesson.id}
                t={t}
                frame={frame}
                lesson={lesson}
                uses={uses.filter(({ lessonId }) => lessonId === lesson.id)}
                turn={formOf(lesson.id)}
                withdraw={mayWithdraw ? formOf(`withdraw-${lesson.id}`) : null}
                usesOf={usesOf}
              />
            ))}
          </Items>
        </>
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
  /** The form to take it back; nothing for who may not. */
  readonly withdraw: FormView | null
  readonly usesOf: readonly LessonUseKind[]
}

function LessonItem({ t, frame, lesson, uses, turn, withdraw, usesOf }: LessonProps) {
  const { withdrawn } = lesson
  const left = usesOf.filter((kind) => !uses.some((use) => use.kind === kind))
  return (
    <Item
      id={`les-${lesson.id}`}
      title={t(`trial.step.${lesson.step}`)}
      when={t('trial.lesson.by', { function: lesson.byFunction, day: dayInWords(lesson.on, frame.lang) })}
    >
      <Prose text={lesson.text} />
      {withdrawn !== null && (
        <Notice warning>
          <p>
            {t('trial.withdrawn', { function: withdrawn.byFunction, day: dayInWords(withdrawn.on, frame.lang) })}{' '}
            {withdrawn.reason}
          </p>
        </Notice>
      )}
      {uses.map((use) => (
        <p key={use.id} className="ws-small">
          {t('trial.lesson.became')} {t(`trial.use.${use.kind}`)}:{' '}
          {use.textId === null ? use.title : <a href={guidingTextPath({ id: use.textId })}>{use.title}</a>}
        </p>
      ))}
      {withdrawn === null && left.length > 0 && <TurnForm t={t} form={turn} lesson={lesson} usesOf={left} />}
      {withdrawn === null && withdraw !== null && <WithdrawForm t={t} lesson={lesson} form={withdraw} />}
    </Item>
  )
}

function WithdrawForm({ t, lesson, form }: { t: Translate; lesson: Lesson; form: FormView }) {
  return (
    <Details summary={t('trial.withdraw')} open={form.errors.length > 0}>
      <form
        className="ws-stack ws-measure"
        method="post"
        action={withdrawLessonPath({ id: lesson.trialCaseId, lesson: lesson.id })}
      >
        <TextArea
          form={form}
          name="reason"
          label={t('trial.withdraw.reason')}
          hint={t('trial.withdraw.hint')}
          rows={2}
        />
        <div className="utrecht-button-group">
          <Button primary={false}>{t('trial.withdraw.submit')}</Button>
        </div>
      </form>
    </Details>
  )
}
