import type { Wording } from '#src/domain/decision/record.ts'
import type { PublicOption, PublicQuestion } from '#src/domain/publication/public-decision.ts'
import type { Translate } from '#src/i18n/text.ts'
import { FrameworkHeld } from '../../components/framework-held.tsx'
import { Answers, Details, Empty, Item, Items, Label, Notice, Section, Voice } from '../../components/text.tsx'
import { authorInWords } from './author.ts'
import type { DecisionProps } from './decision-props.ts'

/** Whose words they are, in a sentence. */
export const wordingText = (t: Translate, wording: Wording | null): string =>
  t(`public.wording.${wording ?? 'unknown'}`)

/** How the body answered the core question: first on the page. */
export function CoreAnswer({ t, decision }: DecisionProps) {
  const { coreAnswer } = decision
  const why = (
    <>
      <p>{t('public.decision.coreWhy', { question: t('public.coreQuestion') })}</p>
      {coreAnswer !== null && <p>{t('public.decision.coreVoice', { body: decision.body })}</p>}
    </>
  )
  return (
    <Section id="kern" title={t('public.decision.core')} split why={why}>
      {coreAnswer === null ? (
        <Empty>{t('public.decision.noCore')}</Empty>
      ) : (
        <div className="ws-stack">
          <Answers
            items={[
              { label: t('public.decision.core.tipped'), value: <Voice>{coreAnswer.tippedTheBalance}</Voice> },
              { label: t('public.decision.core.givenUp'), value: <Voice>{coreAnswer.givenUp}</Voice> },
              { label: t('public.decision.core.borneBy'), value: <Voice>{coreAnswer.borneBy}</Voice> },
            ]}
          />
          <p className="ws-small ws-subtle ws-measure">
            <strong>{t('public.decision.whoseWords')}</strong> {wordingText(t, coreAnswer.wording)}
          </p>
        </div>
      )}
    </Section>
  )
}

/** The questions with their outcomes, and from what could be chosen. */
export function Decided({ t, decision }: DecisionProps) {
  const { officialRecord } = decision
  return (
    <Section id="besloten" title={t('public.decision.decided')} split>
      {officialRecord.differs === true && (
        <Notice warning>{t('public.decision.differs', { difference: officialRecord.difference ?? '' })}</Notice>
      )}
      <Items small>
        {decision.questions.map((question) => (
          <Item key={question.text} title={question.text}>
            <p>
              <Label>{t(`approvalLabel.${question.label}`)}</Label> {question.outcome}
            </p>
            <Options t={t} question={question} />
          </Item>
        ))}
      </Items>
      {decision.competence.length > 0 && (
        <p id="waarom-orgaan" className="ws-small ws-subtle ws-measure">
          <strong>{t('public.decision.whyBody')}</strong> {decision.competence.join(' ')}
          {decision.competenceBasis !== null && ` (${decision.competenceBasis})`}
        </p>
      )}
    </Section>
  )
}

function Options({ t, question }: { t: Translate; question: PublicQuestion }) {
  if (question.options.length === 0) return null
  return (
    <Details summary={t('public.decision.options')}>
      <Items small>
        {question.options.map((option) => (
          <Item key={option.title} title={option.title} level={4}>
            {option.chosen && (
              <p>
                <Label kind="ink">{t('public.decision.chosen')}</Label>
              </p>
            )}
            {option.consequences !== '' && <p>{option.consequences}</p>}
            <p className="ws-small ws-subtle">{originOf(t, option)}</p>
          </Item>
        ))}
      </Items>
    </Details>
  )
}

const originOf = (t: Translate, option: PublicOption): string =>
  [
    ...(option.broughtInBy === null
      ? []
      : [t('public.decision.broughtIn', { by: authorInWords(t, option.broughtInBy) })]),
    ...(option.lawfulness === null ? [] : [t(`public.decision.lawful.${option.lawfulness}`)]),
  ].join(' · ')

/** Why, per question and then for the whole; for each whose words they are. */
export function Reasons({ t, decision }: DecisionProps) {
  if (decision.reasons.length === 0) return null
  const subjects = [...new Set(decision.reasons.map((reason) => reason.question))]
  return (
    <Section id="waarom" title={t('public.decision.why')} split>
      <div className="ws-stack ws-measure">
        {subjects.map((subject) => {
          const own = decision.reasons.filter((reason) => reason.question === subject)
          return (
            <div key={subject ?? ''} className="ws-stack">
              <h3>{subject ?? t('public.reason.whole')}</h3>
              {own.map((reason) => (
                <div key={reason.part}>
                  <h4>{t(`public.reason.${reason.part}`)}</h4>
                  <Voice>{reason.text}</Voice>
                </div>
              ))}
              <p className="ws-small ws-subtle">
                <strong>{t('public.decision.whoseWords')}</strong> {wordingText(t, own[0]?.wording ?? null)}
              </p>
            </div>
          )
        })}
      </div>
    </Section>
  )
}

/** Agreements that the decision deviates from. */
export function DecisionDeviations({ t, decision }: DecisionProps) {
  const { framework, deviations } = decision
  if (framework === undefined && deviations.length === 0) return null
  return (
    <Section id="afwijkingen" title={t('public.decision.deviations')} split why={t('public.decision.deviationsWhy')}>
      <FrameworkHeld t={t} framework={framework} />
      {deviations.length === 0 && framework !== null && <p>{t('public.decision.noDeviations')}</p>}
      <Items small>
        {decision.deviations.map((each) => (
          <Item key={each.norm} title={each.norm}>
            <p className="ws-small ws-subtle">{each.source}</p>
            <p>{each.explanation}</p>
          </Item>
        ))}
      </Items>
    </Section>
  )
}
