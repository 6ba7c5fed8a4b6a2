import { advicesFor } from '#src/domain/decision/table.ts'
import type { Advice } from '#src/domain/advice/advice.ts'
import { standing } from '#src/domain/advice/deliver-advice.ts'
import { DayText } from '../../components/day-text.tsx'
import { DataTable } from '../../components/table.tsx'
import { Late, Section } from '../../components/text.tsx'
import { advicePath } from '../../paths/advice.ts'
import type { ClosingPageProps } from './closing-props.ts'

/** All advice with its conclusion, and what the body does with it. */
export function AllAdvice({ page, room }: ClosingPageProps) {
  const { t } = page
  return (
    <Section id="alle-adviezen" title={t('closing.advices')} why={t('closing.advices.why')}>
      <DataTable
        caption={t('closing.advices')}
        columns={[t('advice.column.who'), t('advice.column.conclusion'), t('closing.column.following')]}
        rows={standing(room.table.advices).map((advice) => ({
          id: advice.id,
          cells: [
            <a key="who" href={advicePath({ id: advice.id })}>
              {advice.advisor.name}
            </a>,
            advice.conclusion,
            <Followed key="followed" page={page} room={room} advice={advice} />,
          ],
        }))}
        empty={t('advice.dossier.none')}
      />
    </Section>
  )
}

function Followed({ page, room, advice }: Pick<ClosingPageProps, 'page' | 'room'> & { readonly advice: Advice }) {
  const { t } = page
  const questions = room.table.proposal.questions.filter((question) =>
    advicesFor(room.table, question).some(({ id }) => id === advice.id),
  )
  return questions.map((question) => {
    const record = room.records.find(({ questionId }) => questionId === question.id)
    const answer = record?.adviceAnswers.find(({ adviceId }) => adviceId === advice.id)
    const place = t('proposal.gap.question', { number: question.sequence })
    const silent = answer !== undefined && answer.following !== 'followed' && answer.motivation === ''
    return (
      <span key={question.id}>
        {place}{' '}
        {answer === undefined ? t('room.notYet').toLowerCase() : t(`adviceFollowing.${answer.following}`).toLowerCase()}
        {silent && (
          <>
            : <Late>{t('closing.reasonMissing')}</Late>
          </>
        )}
        .{' '}
      </span>
    )
  })
}

/** All conditions of all questions, as they now read. */
export function AllConditions({ page, room }: ClosingPageProps) {
  const { t, lang } = page
  const conditions = room.records.flatMap((record) => record.conditions)
  const gap = (text: string) => (text === '' ? <Late>{t('closing.nobody')}</Late> : text)
  return (
    <Section id="voorwaarden" title={t('closing.conditions')}>
      <DataTable
        caption={t('closing.conditions')}
        columns={[
          t('closing.column.condition'),
          t('closing.column.owner'),
          t('closing.column.verifier'),
          t('closing.column.dueOn'),
          t('closing.column.waits'),
          t('closing.column.often'),
        ]}
        rows={conditions.map((condition) => ({
          id: condition.id,
          cells: [
            condition.text,
            gap(condition.owner.function),
            gap(condition.verifier.function),
            condition.dueOn === null ? gap('') : <DayText key="due" day={condition.dueOn} lang={lang} />,
            t(condition.beforeStart === true ? 'advice.yes' : 'advice.no'),
            condition.everyMonths === null
              ? t('condition.once')
              : t('condition.every', { months: condition.everyMonths }),
          ],
        }))}
        empty={t('closing.conditions.none')}
      />
    </Section>
  )
}
