import { workingDaysBetween, type Day } from '#src/domain/shared/dates.ts'
import { isLate, type Uncertainty } from '#src/domain/weighing/uncertainty.ts'
import { DayText } from '../day-text.tsx'
import { Empty, Late, Section } from '../text.tsx'
import { EditLink, EditLinks, type PartProps, type Reader } from './reader.tsx'

interface UncertaintiesProps extends PartProps {
  readonly today: Day
}

/** What nobody knows now, who finds it out and by when. */
export function UncertaintiesSection({ weighing, reader, today }: UncertaintiesProps) {
  const { t } = reader
  return (
    <Section id="onzeker" title={t('weighing.uncertain.title')} why={t('weighing.uncertain.why')} split>
      <div className="ws-stack">
        {weighing.uncertainties.length === 0 ? (
          <Empty>
            <p>
              <strong>{t('weighing.uncertain.none')}</strong> {t('weighing.uncertain.noneText')}
            </p>
          </Empty>
        ) : (
          <ul className="ws-items ws-items--small">
            {weighing.uncertainties.map((one) => (
              <OpenQuestion key={one.id} uncertainty={one} reader={reader} today={today} />
            ))}
          </ul>
        )}
        <EditLinks>
          <EditLink reader={reader} what="addUncertainty">
            {t('weighing.uncertain.add')}
          </EditLink>
        </EditLinks>
      </div>
    </Section>
  )
}

interface OpenQuestionProps {
  readonly uncertainty: Omit<Uncertainty, 'revision'>
  readonly reader: Reader
  readonly today: Day
}

function OpenQuestion({ uncertainty, reader, today }: OpenQuestionProps) {
  const { t, lang } = reader
  const { answer, dueOn } = uncertainty
  const late = isLate(uncertainty, today)
  return (
    <li>
      <h3>{uncertainty.question}</h3>
      <p className="ws-prose">{uncertainty.explanation}</p>
      {answer !== null && <p className="ws-prose">{answer.text}</p>}
      <p className="ws-when">
        {answer !== null ? (
          <>
            {t('weighing.uncertain.found', { who: reader.by(answer.by) })} <DayText day={answer.on} lang={lang} />
          </>
        ) : (
          <>
            {late && dueOn !== null && (
              <>
                <Late>{t('weighing.uncertain.late', { count: workingDaysBetween(dueOn, today) })}</Late>{' '}
              </>
            )}
            {t('weighing.uncertain.who', { who: uncertainty.whoFindsOut })}{' '}
            {dueOn === null ? (
              t('weighing.uncertain.noDay')
            ) : (
              <>
                {t('weighing.uncertain.when')} <DayText day={dueOn} lang={lang} />.
              </>
            )}
          </>
        )}{' '}
        {t('weighing.uncertain.raised', { who: reader.by(uncertainty.raisedBy) })}{' '}
        <DayText day={uncertainty.raisedOn} lang={lang} />
      </p>
      {answer === null && (
        <EditLinks>
          <EditLink reader={reader} what="answerUncertainty" about={uncertainty.id}>
            {t('weighing.uncertain.answer')}
          </EditLink>
          <EditLink reader={reader} what="changeUncertainty" about={uncertainty.id}>
            {t('weighing.uncertain.change')}
          </EditLink>
        </EditLinks>
      )}
    </li>
  )
}
