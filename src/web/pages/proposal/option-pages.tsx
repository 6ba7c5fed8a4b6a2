import type { ReactNode } from 'react'
import { optionEffects, type QuestionOption } from '#src/domain/decision/question-option.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import { legalAnswers } from '#src/domain/weighing/option.ts'
import type { ProposalPageData } from '#src/workflows/proposal/read-proposal.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { Select, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Notice, Prose } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { proposalPath, proposalsPath } from '../../paths/proposal.ts'

/** A form about an option of a question. */
export interface OptionPageProps {
  readonly page: PageRequest
  readonly data: ProposalPageData
  readonly question: ProposalQuestion
  readonly form: FormView
}

interface FrameProps extends OptionPageProps {
  readonly title: string
  readonly lead: string
  readonly submit: string
  readonly children: ReactNode
}

function OptionFrame({ page, data, question, form, title, lead, submit, children }: FrameProps) {
  const { t, frame } = page
  const { proposal } = data
  const back = `${proposalPath({ id: proposal.id })}#vraag-${question.sequence}`
  return (
    <Page
      frame={frame}
      title={title}
      kicker={question.text}
      lead={lead}
      crumbs={[
        { href: proposalsPath(), label: t('proposal.list.title') },
        { href: proposalPath({ id: proposal.id }), label: proposal.title },
      ]}
      errors={form.errors}
    >
      <form className="ws-form" method="post">
        {children}
        <ButtonGroup>
          <Button>{submit}</Button>
          <a href={back}>{t('proposal.backToProposal')}</a>
        </ButtonGroup>
      </form>
    </Page>
  )
}

/** Somebody brings a choice to a question, under the own role. */
export function BringOptionPage(props: OptionPageProps) {
  const { t } = props.page
  const { form } = props
  return (
    <OptionFrame
      {...props}
      title={t('questionOption.bring')}
      lead={t('questionOption.bring.lead')}
      submit={t('questionOption.bring.submit')}
    >
      <TextBox form={form} name="title" label={t('questionOption.title')} hint={t('questionOption.title.hint')} />
      <TextArea
        form={form}
        name="consequences"
        label={t('questionOption.consequences')}
        hint={t('questionOption.consequences.hint')}
      />
      <Select
        form={form}
        name="effect"
        label={t('questionOption.effect')}
        choices={optionEffects.map((effect) => ({ value: effect, label: t(`optionEffect.${effect}`) }))}
      />
    </OptionFrame>
  )
}

const Words = ({ option }: { readonly option: QuestionOption }) => (
  <Notice title={option.title}>
    <Prose text={option.consequences} />
  </Notice>
)

/** Its bringer takes a choice out again, with the reason. */
export function WithdrawOptionPage(props: OptionPageProps & { readonly option: QuestionOption }) {
  const { t } = props.page
  return (
    <OptionFrame
      {...props}
      title={t('questionOption.withdraw')}
      lead={t('questionOption.withdraw.lead')}
      submit={t('questionOption.withdraw.submit')}
    >
      <Words option={props.option} />
      <TextArea form={props.form} name="reason" label={t('questionOption.reason')} rows={3} />
    </OptionFrame>
  )
}

/** The jurist says whether the law allows a choice. */
export function CheckOptionPage(props: OptionPageProps & { readonly option: QuestionOption }) {
  const { t } = props.page
  const { form } = props
  return (
    <OptionFrame
      {...props}
      title={t('weighing.form.legal.title')}
      lead={t('weighing.form.legal.lead')}
      submit={t('questionOption.check.submit')}
    >
      <Words option={props.option} />
      <RadioGroup
        form={form}
        name="answer"
        label={t('weighing.field.legalAnswer')}
        why={t('weighing.field.legalAnswer.why')}
        choices={legalAnswers.map((value) => ({ value, label: t(`weighing.legal.${value}`) }))}
      />
      <TextArea form={form} name="explanation" label={t('weighing.field.legalExplanation')} optional />
      <TextBox
        form={form}
        name="source"
        label={t('weighing.field.legalSource')}
        hint={t('weighing.field.legalSource.hint')}
      />
    </OptionFrame>
  )
}
