import { adviceState, type AdviceTrail } from '#src/domain/advice/advice-state.ts'
import { advicesFor } from '#src/domain/decision/table.ts'
import type { QuestionOption } from '#src/domain/decision/question-option.ts'
import { isEditable } from '#src/domain/proposal/proposal-steps.ts'
import { isBroughtHere, mayWithdraw } from '#src/domain/proposal/question-options.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import type { ProposalPageData } from '#src/workflows/proposal/read-proposal.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { AdviceArticle } from '../../components/decision-inputs.tsx'
import { FactsBySide } from '../../components/facts-by-side.tsx'
import { OptionFacts } from '../../components/option-words.tsx'
import { OriginLine } from '../../components/origin-links.tsx'
import { RoutingWhy } from '../../components/routing-why.tsx'
import { Details, Empty, Label, Section, Voice } from '../../components/text.tsx'
import { theBody } from '../../components/routing-words.ts'
import type { PageRequest } from '../../http/route.ts'
import { advicePath } from '../../paths/advice.ts'
import { originsOf } from '../../paths/origin.ts'
import {
  checkQuestionOptionPath,
  newQuestionOptionPath,
  proposalQuestionPath,
  withdrawQuestionOptionPath,
} from '../../paths/proposal.ts'
import { rulesPath } from '../../paths/routing.ts'

interface QuestionProps {
  readonly page: PageRequest
  readonly data: ProposalPageData
  readonly question: ProposalQuestion
  readonly writes: boolean
}

/** One question of a proposal: facts, advice, what can be chosen, what remains, and why it lies with this body. */
export function Question({ page, data, question, writes }: QuestionProps) {
  const { t } = page
  const { proposal } = data
  return (
    <Section
      id={`vraag-${question.sequence}`}
      title={`${question.sequence}. ${question.text}`}
      why={
        <>
          <p>{t(`questionKind.${question.kind}`)}</p>
          {writes && (
            <p>
              <a href={proposalQuestionPath({ id: proposal.id, question: question.id })}>
                {t('proposal.question.change')}
              </a>
            </p>
          )}
        </>
      }
    >
      <QuestionInputs page={page} data={data} question={question} />
      <h3>{t('proposal.choices')}</h3>
      <Choices page={page} data={data} question={question} />
      <BringOption page={page} data={data} question={question} />
      {question.risks.length > 0 && (
        <>
          <h3>{t('proposal.risks')}</h3>
          <ul>
            {question.risks.map((risk) => (
              <li key={risk.id} id={`risico-${risk.id}`}>
                {risk.text}
                <OriginLine t={t} origins={originsOf(data.origins, proposal.algorithmId, risk.id)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {question.draftMotivation !== '' && (
        <Details summary={t('proposal.draftMotivation')}>
          <p className="ws-small">
            <Label kind="open">{t('proposal.draftMotivation.label')}</Label>
          </p>
          <Voice>{question.draftMotivation}</Voice>
        </Details>
      )}
      <Details summary={t('proposal.why', { body: theBody(data.body?.name ?? '', page.lang) })}>
        <QuestionWhy page={page} data={data} question={question} />
      </Details>
    </Section>
  )
}

type OptionsProps = Omit<QuestionProps, 'writes'>

/** What the body can choose. Where an earlier question has the same choices they are named, and can be unfolded. */
function Choices({ page, data, question }: OptionsProps) {
  const { t } = page
  if (question.options.length === 0) return <Empty>{t('proposal.choices.none')}</Empty>
  const list = (
    <ul className="ws-choice-list">
      {question.options.map((option) => (
        <li key={option.id}>
          <h4>{option.title}</h4>
          <OptionFacts option={option} t={t} lang={page.lang} />
          <OptionDeeds page={page} data={data} question={question} option={option} />
        </li>
      ))}
    </ul>
  )
  const earlier = earlierWithTheSame(data.proposal.questions, question)
  if (earlier === undefined) return list
  const titles = question.options.map(({ title }) => title).join('; ')
  return (
    <>
      <p>{t('proposal.choices.same', { number: earlier.sequence, titles })}</p>
      <Details summary={t('proposal.choices.again')}>{list}</Details>
    </>
  )
}

/** The first earlier question of which every choice stands for the same option of the weighing. */
const earlierWithTheSame = (
  questions: readonly ProposalQuestion[],
  question: ProposalQuestion,
): ProposalQuestion | undefined => {
  const options = ({ options }: ProposalQuestion): string =>
    options.map(({ weighingOptionId, id }) => weighingOptionId ?? id).join()
  return questions.find((one) => one.sequence < question.sequence && options(one) === options(question))
}

/** Others may bring a choice until the papers close; the page says so to who may. */
function BringOption({ page, data, question }: OptionsProps) {
  const { t } = page
  const { proposal } = data
  if (!isEditable(proposal.status) || !page.may('proposal.addOption', { algorithm: proposal.algorithmId })) return null
  return (
    <p>
      <a href={newQuestionOptionPath({ id: proposal.id, question: question.id })}>{t('questionOption.bring')}</a>{' '}
      <span className="ws-small ws-subtle">{t('questionOption.bring.until')}</span>
    </p>
  )
}

/** What this person may do with a choice that was brought to the question itself. */
function OptionDeeds({ page, data, question, option }: OptionsProps & { readonly option: QuestionOption }) {
  const { t } = page
  const { proposal } = data
  if (!isBroughtHere(option) || !isEditable(proposal.status)) return null
  const place = { id: proposal.id, question: question.id, option: option.id }
  const about = { algorithm: proposal.algorithmId }
  const withdraws = page.may('proposal.addOption', about) && mayWithdraw(option, data.contributor)
  const judges = page.may('proposal.judgeLaw', about)
  if (!withdraws && !judges) return null
  return (
    <p className="ws-small">
      {judges && <a href={checkQuestionOptionPath(place)}>{t('questionOption.check')}</a>}
      {judges && withdraws && ' · '}
      {withdraws && <a href={withdrawQuestionOptionPath(place)}>{t('questionOption.withdraw')}</a>}
    </p>
  )
}

/** Why this question lies with this body, as the rules say it today. */
function QuestionWhy({ page, data, question }: Omit<QuestionProps, 'writes'>) {
  const { t, lang, frame } = page
  const { routings, bodies, mandates } = data.around
  const routing = routings.get(question.id)
  if (routing === undefined) return null
  return <RoutingWhy {...{ t, lang, frame, bodies, mandates, routing }} rulesHref={rulesPath()} />
}

/** An advice asked for other questions only has no place here; asked for none in particular, it is for all. */
const isFor = ({ request }: AdviceTrail, { kind }: Pick<ProposalQuestion, 'kind'>): boolean =>
  request !== null && (request.questionKinds.length === 0 || request.questionKinds.includes(kind))

/** Facts at the left, advice at the right: both unaltered. */
function QuestionInputs({ page, data, question }: Omit<QuestionProps, 'writes'>) {
  const { t, lang } = page
  const { weighing, around, proposal } = data
  const advices = around.trails.flatMap(({ advice }) => (advice === null ? [] : [advice]))
  const own = advicesFor({ advices, proposal }, question)
  return (
    <div className="ws-question__inputs">
      <div>
        <FactsBySide facts={question.facts} effectIds={question.effectIds} weighing={weighing} t={t} lang={lang} />
      </div>
      <div>
        <h3>{t('proposal.advice')}</h3>
        {own.map((advice) => {
          const first = proposal.questions.find((one) => advicesFor({ advices: [advice], proposal }, one).length > 0)
          const stands =
            first === undefined || first.id === question.id
              ? undefined
              : { href: `#vraag-${first.sequence}`, label: t('proposal.advice.again', { number: first.sequence }) }
          return (
            <AdviceArticle
              key={advice.id}
              advice={advice}
              href={advicePath({ id: advice.id })}
              stands={stands}
              t={t}
              lang={lang}
            />
          )
        })}
        {own.length === 0 && <Empty>{t('proposal.advice.none')}</Empty>}
        {around.trails
          .filter((trail) => adviceState(trail) === 'notDelivered' && isFor(trail, question))
          .map(({ request, events }) => {
            const last = events.at(-1)
            return last?.kind === 'notDelivered' ? (
              <p key={request?.id} className="ws-small">
                {t('proposal.advice.notDelivered', {
                  advisor: request?.advisor.name ?? '',
                  day: dayInWords(last.on, lang),
                })}{' '}
                {last.reason}
              </p>
            ) : null
          })}
      </div>
    </div>
  )
}
