import { adviceKinds } from '#src/domain/advice/advice-kind.ts'
import type { AdviceTask } from '#src/domain/control/advice-task.ts'
import {
  isShortReading,
  proposalSteps,
  proposalTransitions,
  readingTime,
  type ProposalStep,
} from '#src/domain/proposal/proposal-steps.ts'
import { isBroughtHere } from '#src/domain/proposal/question-options.ts'
import type { FoundGap } from '#src/domain/proposal/proposal-gaps.ts'
import type { ProposalPageData } from '#src/workflows/proposal/read-proposal.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { DayBox, HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Details, Notice, Section } from '../../components/text.tsx'
import { TermLine } from '../../components/term-line.tsx'
import type { PageRequest } from '../../http/route.ts'
import { requestAdvicePath } from '../../paths/advice.ts'
import { dossierAdvicesPath, dossierWeighingPath } from '../../paths/algorithm.ts'
import { proposalQuestionPath, proposalStepPath } from '../../paths/proposal.ts'

interface StepProps {
  readonly page: PageRequest
  readonly data: ProposalPageData
}

/** The kinds of advice of which one is enough. */
const kindsOf = ({ subject }: FoundGap) => adviceKinds.filter((kind) => subject?.split(',').includes(kind))

/** The number of a question to which an option was brought of which the lawyer said nothing yet. */
const unjudgedHere = ({ questions }: ProposalPageData['proposal'], id: string | null): number | undefined =>
  questions.find(
    (question) => question.id === id && question.options.some((one) => isBroughtHere(one) && one.legal === null),
  )?.sequence

function gapWords({ t }: PageRequest, { proposal }: ProposalPageData, found: FoundGap): string {
  const subject = kindsOf(found)
    .map((kind) => t(`adviceKind.${kind}`))
    .join(` ${t('advice.missing.or')} `)
  const sequence = proposal.questions.find(({ id }) => id === found.questionId)?.sequence
  const place = sequence === undefined ? '' : `${t('proposal.gap.question', { number: sequence })} `
  if (found.gap === 'advice-not-requested' || found.gap === 'advice-awaited')
    return t(`proposal.gap.${found.gap}`, { subject })
  if (found.gap === 'norms-unanswered')
    return t('proposal.gap.norms-unanswered', { codes: (found.subject ?? '').split(',').join(', ') })
  return place + t(`proposal.gap.${found.gap}`)
}

/** Where what is missing is made; the rest is made on this page. */
function gapHref({ proposal }: ProposalPageData, found: FoundGap): string | null {
  const { gap, questionId } = found
  const id = proposal.algorithmId
  const unjudged = unjudgedHere(proposal, questionId)
  const [kind, another] = kindsOf(found)
  if (gap === 'norms-unanswered') return `${dossierWeighingPath({ id })}#normen`
  if (gap === 'weighing-not-ready') return `${dossierWeighingPath({ id })}#verder`
  if (gap === 'legal-check-missing' && unjudged !== undefined) return `#vraag-${unjudged}`
  if (gap === 'legal-check-missing') return `${dossierWeighingPath({ id })}#opties`
  if (gap === 'advice-not-requested' && another === undefined) return `${requestAdvicePath({ id })}?soort=${kind ?? ''}`
  if (gap === 'advice-not-requested' || gap === 'advice-awaited') return dossierAdvicesPath({ id })
  return questionId === null ? null : proposalQuestionPath({ id: proposal.id, question: questionId })
}

function GapLine({ page, data, found }: StepProps & { readonly found: FoundGap }) {
  const words = gapWords(page, data, found)
  const href = page.may('proposal.write', { algorithm: data.proposal.algorithmId }) ? gapHref(data, found) : null
  return href === null ? words : <a href={href}>{words}</a>
}

/** Advice that the body agreed for this moment, with what it is about. */
function AgreedLine({ page, data: { proposal }, task }: StepProps & { readonly task: AdviceTask }) {
  const { t } = page
  const words = t('proposal.agreedAdvice.line', { kind: t(`adviceKind.${task.kind}`), about: task.about })
  const id = proposal.algorithmId
  if (!page.may('advice.request', { algorithm: id })) return words
  return <a href={`${requestAdvicePath({ id })}?soort=${task.kind}`}>{words}</a>
}

/** What is missing before the body can decide, for who works on it; and remarks that lock nothing. */
export function Gaps({ page, data }: StepProps) {
  const { t } = page
  const { proposal, gaps, terms } = data
  const wanted = terms.get('papersComplete')
  const open = ['draft', 'inAdvice', 'ready', 'scheduled'].includes(proposal.status)
  const days = readingTime(proposal)
  const { agreedAdvices } = data.around
  return (
    <>
      {open && gaps.length > 0 && (
        <Notice title={t('proposal.gaps.title')} warning>
          <ul>
            {gaps.map((found) => (
              <li key={`${found.gap} ${found.questionId ?? ''} ${found.subject ?? ''}`}>
                <GapLine page={page} data={data} found={found} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {open && agreedAdvices.length > 0 && (
        <Notice title={t('proposal.agreedAdvice')}>
          <ul>
            {agreedAdvices.map((task) => (
              <li key={task.title}>
                <AgreedLine page={page} data={data} task={task} />
              </li>
            ))}
          </ul>
          <p className="ws-small">{t('proposal.agreedAdvice.why')}</p>
        </Notice>
      )}
      {days !== null && wanted !== undefined && isShortReading(proposal, wanted.term.value) && (
        <Notice>
          <p>{t('proposal.shortReading', { count: days, wanted: wanted.term.value })}</p>
          <TermLine t={t} frame={page.frame} inForce={wanted} />
        </Notice>
      )}
      {proposal.assignment !== '' && (
        <Notice title={t(`proposalStatus.${proposal.status}`)}>
          <p>{proposal.assignment}</p>
        </Notice>
      )}
    </>
  )
}

const withAssignment: readonly ProposalStep[] = ['defer', 'referBack', 'withdraw']

/** The steps that this person can take now; each says what it does. */
export function Steps({ page, data, form }: StepProps & { readonly form: FormView }) {
  const { t } = page
  const { proposal } = data
  const may = (step: ProposalStep) =>
    proposalTransitions[step].by === 'secretary'
      ? page.may('proposal.schedule', { body: proposal.bodyId })
      : page.may('proposal.write')
  const possible = proposalSteps.filter((step) => proposalTransitions[step].from.includes(proposal.status) && may(step))
  if (possible.length === 0) return null
  return (
    <Section id="stappen" title={t('proposal.steps')} split why={t('proposal.steps.why')}>
      {possible.map((step) => (
        <StepForm key={step} page={page} data={data} step={step} form={{ ...form, prefix: `${step}-` }} />
      ))}
    </Section>
  )
}

function StepForm({ page, data, step, form }: StepProps & { readonly step: ProposalStep; readonly form: FormView }) {
  const { t } = page
  const chosen = form.values['step'] === step
  const own = chosen ? form : { ...form, errors: [], values: {} }
  const fields = (
    <form className="ws-form" method="post" action={proposalStepPath({ id: data.proposal.id })}>
      <HiddenField name="step" value={step} />
      <p>{t(`proposal.step.${step}.text`)}</p>
      {step === 'schedule' && (
        <>
          <DayBox form={own} name="meetingOn" label={t('proposal.step.meetingOn')} />
          <TextBox form={own} name="agendaItem" label={t('proposal.byline.agendaItem')} optional />
          <DayBox form={own} name="papersSentOn" label={t('proposal.step.papersSentOn')} optional />
          <TextArea form={own} name="latePapers" label={t('proposal.step.latePapers')} optional rows={2} />
        </>
      )}
      {withAssignment.includes(step) && (
        <TextArea
          form={own}
          name="assignment"
          label={t(`proposal.step.${step === 'withdraw' ? 'reason' : 'assignment'}`)}
        />
      )}
      <ButtonGroup>
        <Button primary={step === 'makeReady' || step === 'schedule'}>{t(`proposal.step.${step}`)}</Button>
      </ButtonGroup>
    </form>
  )
  return (
    <Details summary={t(`proposal.step.${step}`)} open={chosen}>
      {fields}
    </Details>
  )
}
