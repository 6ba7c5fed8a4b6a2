import { normQuestionNatures } from '#src/domain/framework/norm-question.ts'
import type { AskableNorms } from '#src/workflows/framework/read-norm-questions.ts'
import { Button } from '../../components/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { HiddenField, TextArea } from '../../components/form.tsx'
import { formView, valueOf, type FieldError, type FormValues } from '../../components/form-view.ts'
import { Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { normQuestionsPath } from '../../paths/guiding-text.ts'
import { weighingPath } from '../../paths/weighing.ts'

/** What was wrong in one of the two forms of the page. */
export interface Mistakes {
  readonly form: 'ask' | 'answer'
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

interface AskProps extends AskableNorms {
  readonly page: PageRequest
  readonly mistakes: Mistakes | undefined
}

/** The form with which a team asks, about norms in force or about what they leave out. */
export function AskQuestion({ page, mistakes, norms, algorithm }: AskProps) {
  const { t, frame } = page
  const given = mistakes?.form === 'ask' ? mistakes : undefined
  const form = formView(frame, given?.values ?? { algorithmId: algorithm?.id ?? '' }, given?.errors ?? [])
  return (
    <Section id="vragen" title={t('norms.questions.ask')} split why={t('norms.questions.ask.why')}>
      <form method="post" action={normQuestionsPath()} className="ws-form">
        {algorithm !== null && (
          <p>
            {t('norms.questions.about')} <a href={weighingPath({ id: algorithm.id })}>{algorithm.name}</a>
          </p>
        )}
        <HiddenField name="algorithmId" value={valueOf(form, 'algorithmId')} />
        <RadioGroup
          form={form}
          name="nature"
          label={t('norms.questions.nature')}
          choices={normQuestionNatures.map((value) => ({ value, label: t(`norms.nature.${value}`) }))}
        />
        <TextArea form={form} name="text" label={t('norms.questions.text')} />
        {norms.length > 0 && (
          <CheckboxGroup
            form={form}
            name="normCodes"
            label={t('norms.questions.which')}
            choices={norms.map(({ code, title }) => ({ value: code, label: `${code}. ${title}` }))}
            optional
          />
        )}
        <Button>{t('norms.questions.ask')}</Button>
      </form>
    </Section>
  )
}
