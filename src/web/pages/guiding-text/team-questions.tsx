import { ButtonForm } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { Section } from '../../components/text.tsx'
import { carryQuestionsPath, normQuestionHref } from '../../paths/guiding-text.ts'
import type { TextPageProps } from './text-props.ts'

/** Questions of teams about the norms that wait for an answer, with one step to take them up as input of this draft. */
export function TeamQuestions({ page: { t, lang }, reading: { text, questions, mayWrite } }: TextPageProps) {
  if (questions.length === 0) return null
  return (
    <Section id="normvragen" title={t('norms.carry.title')} split why={t('norms.carry.why')}>
      <ul>
        {questions.map(({ id, text: question, dueOn, answer }) => (
          <li key={id}>
            <a href={normQuestionHref(id)}>{question}</a>{' '}
            <span className="ws-subtle">
              {answer === null
                ? t('norms.questions.due', { day: dayInWords(dueOn, lang) })
                : t('norms.questions.toNext')}
            </span>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <ButtonForm action={carryQuestionsPath({ id: text.id })}>
          {t('norms.carry.submit', { count: questions.length })}
        </ButtonForm>
      )}
    </Section>
  )
}
