import type { Lesson, LessonUseKind } from '#src/domain/trial-case/lesson.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { Select, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Details } from '../../components/text.tsx'
import { turnLessonPath } from '../../paths/trial-case.ts'

interface TurnProps {
  readonly t: Translate
  readonly form: FormView
  readonly lesson: Lesson
  /** What it can still become. */
  readonly usesOf: readonly LessonUseKind[]
}

/** Makes a draft of a lesson; what it became already is not offered again. */
export const TurnForm = ({ t, form, lesson, usesOf }: TurnProps) => (
  <Details summary={t('trial.turn')} open={form.errors.length > 0}>
    <form
      className="ws-stack ws-measure"
      method="post"
      action={turnLessonPath({ id: lesson.trialCaseId, lesson: lesson.id })}
    >
      <RadioGroup
        form={form}
        name="kind"
        label={t('trial.turn.kind')}
        hint={t('trial.turn.why')}
        choices={usesOf.map((value) => ({ value, label: t(`trial.use.${value}`) }))}
      />
      <TextBox form={form} name="title" label={t('trial.turn.title')} hint={t('trial.turn.hint')} />
      {usesOf.includes('visionParagraph') && (
        <Select
          form={form}
          name="theme"
          label={t('trial.turn.theme')}
          hint={t('trial.turn.theme.hint')}
          choices={visionThemes.map((value) => ({ value, label: t(`guiding.theme.${value}`) }))}
        />
      )}
      <div className="utrecht-button-group">
        <Button primary={false}>{t('trial.turn.submit')}</Button>
      </div>
    </form>
  </Details>
)
