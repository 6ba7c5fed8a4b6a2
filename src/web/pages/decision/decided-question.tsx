import { bodyWords } from '../../components/body-words.ts'
import type { DecidedQuestion } from '#src/domain/decision/decision.ts'
import { Details, Label, Section, Voice } from '../../components/text.tsx'
import { advicePath } from '../../paths/advice.ts'
import type { DecisionProps } from './decision-props.ts'

/** One question as decided: the choice in words, the reasons, what was done with advice, points and risks. */
export function Question({ page, data, question }: DecisionProps & { readonly question: DecidedQuestion }) {
  const { t } = page
  const asked = data.frozen.proposal?.questions.find(({ id }) => id === question.id)
  const effects = data.weighing?.effects ?? []
  return (
    <Section
      id={`vraag-${question.sequence}`}
      title={`${question.sequence}. ${question.text}`}
      why={
        <>
          <p>{t(`questionKind.${question.kind}`)}</p>
          <p>
            <Label>{t(`approvalLabel.${question.label}`)}</Label>
          </p>
        </>
      }
      split
    >
      <h3>{question.outcomeText}</h3>
      {question.weighing !== '' && <Voice>{question.weighing}</Voice>}
      {question.whyNotAlternatives !== '' && (
        <>
          <h4>{t('room.whyNot')}</h4>
          <Voice>{question.whyNotAlternatives}</Voice>
        </>
      )}
      {question.consistency !== '' && <Voice>{question.consistency}</Voice>}
      <AdviceAnswers page={page} data={data} question={question} />
      {question.pointAnswers.map(({ pointId, answer }) => (
        <div key={pointId}>
          <h4>{t('room.point', { title: effects.find(({ id }) => id === pointId)?.title ?? '' })}</h4>
          <Voice>{answer}</Voice>
        </div>
      ))}
      {question.riskAnswers.map(({ riskId, verdict, reason }) => (
        <div key={riskId}>
          <h4>{t('room.risk', { text: asked?.risks.find(({ id }) => id === riskId)?.text ?? '' })}</h4>
          <p>{verdict === null ? '' : t(`riskVerdict.${verdict}`)}</p>
          <Voice>{reason}</Voice>
        </div>
      ))}
      {question.wording !== null && (
        <p className="ws-small">
          {t(`wording.${question.wording}`, { body: bodyWords(data.body?.name ?? '', page.lang) })}
        </p>
      )}
      {asked !== undefined && (
        <Details summary={t('decision.options')}>
          <ul>
            {asked.options.map((option) => (
              <li key={option.id}>{option.title}</li>
            ))}
          </ul>
        </Details>
      )}
      <Details summary={t('decision.competence')}>
        {question.competence.why.map((why) => (
          <p key={why}>{why}</p>
        ))}
        <p className="ws-small">{question.competence.basis}</p>
      </Details>
    </Section>
  )
}

function AdviceAnswers({ page, data, question }: DecisionProps & { readonly question: DecidedQuestion }) {
  const { t } = page
  return question.adviceAnswers.map(({ adviceId, following, motivation }) => {
    const advice = data.frozen.advices?.find(({ id }) => id === adviceId)
    return (
      <div key={adviceId} className="ws-advice">
        <h4>
          <a href={advicePath({ id: adviceId })}>{advice?.advisor.name ?? ''}</a>{' '}
          <Label>{t(`adviceFollowing.${following}`)}</Label>
        </h4>
        {motivation !== '' && <Voice>{motivation}</Voice>}
      </div>
    )
  })
}
