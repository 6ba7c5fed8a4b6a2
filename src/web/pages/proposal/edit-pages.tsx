import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import { optionEffects } from '#src/domain/decision/question-option.ts'
import type { Option } from '#src/domain/weighing/option.ts'
import type { ProposalPageData } from '#src/workflows/proposal/read-proposal.ts'
import { Button, ButtonForm, ButtonGroup } from '../../components/button.tsx'
import { CheckboxGroup } from '../../components/choices.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { HiddenField, Select, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Empty } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierWeighingPath } from '../../paths/algorithm.ts'
import { dropQuestionPath, proposalPath, proposalsPath } from '../../paths/proposal.ts'
import { TitleFields } from './list-pages.tsx'
import { effectField } from './proposal-form.ts'

interface EditProps {
  readonly page: PageRequest
  readonly data: ProposalPageData
  readonly form: FormView
}

const crumbs = ({ t }: PageRequest, { proposal }: ProposalPageData) => [
  { href: proposalsPath(), label: t('proposal.list.title') },
  { href: proposalPath({ id: proposal.id }), label: proposal.title },
]

/** The words of a proposal around its questions. */
export function EditProposalPage({ page, data, form }: EditProps) {
  const { t, frame } = page
  const { proposal, around, people } = data
  const bodies = around.bodies.filter(({ role }) => role !== 'advisory' && role !== 'audit')
  const texts = ['introduction', 'finance', 'communication', 'timeline', 'sensitivities'] as const
  return (
    <Page
      frame={frame}
      title={t('proposal.edit.title')}
      kicker={around.algorithm.facts.name}
      lead={t('proposal.edit.lead')}
      crumbs={crumbs(page, data)}
      errors={form.errors}
    >
      <ConfirmLeave>
        <form className="ws-form" method="post">
          <HiddenField name="revision" value={proposal.revision} />
          <TitleFields page={page} form={form} bodies={bodies} />
          <Select
            form={form}
            name="portfolioHolderId"
            label={t('proposal.field.portfolioHolder')}
            optional
            choices={people
              .filter(({ officeHolder }) => officeHolder)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
          {texts.map((field) => (
            <TextArea
              key={field}
              form={form}
              name={field}
              label={t(`proposal.text.${field}`)}
              hint={t(`proposal.text.${field}.hint`)}
              optional
            />
          ))}
          <TextBox form={form} name="caseNumber" label={t('proposal.field.caseNumber')} optional />
          <ButtonGroup>
            <Button>{t('proposal.save')}</Button>
            <a href={proposalPath({ id: proposal.id })}>{t('proposal.backToProposal')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
    </Page>
  )
}

/** One question to the body: its facts, the options it offers, and the risks to accept or reject. */
export function EditQuestionPage({ page, data, form, questionId }: EditProps & { readonly questionId: string | null }) {
  const { t, frame } = page
  const { proposal, around, weighing } = data
  return (
    <Page
      frame={frame}
      title={t(questionId === null ? 'proposal.question.new' : 'proposal.question.edit')}
      kicker={around.algorithm.facts.name}
      lead={t('proposal.question.lead')}
      crumbs={crumbs(page, data)}
      errors={form.errors}
    >
      <ConfirmLeave>
        <form className="ws-form" method="post">
          <HiddenField name="revision" value={proposal.revision} />
          <Select
            form={form}
            name="kind"
            label={t('proposal.field.kind')}
            why={t('proposal.field.kind.why')}
            choices={algorithmQuestionKinds.map((kind) => ({ value: kind, label: t(`questionKind.${kind}`) }))}
          />
          <TextBox
            form={form}
            name="text"
            label={t('proposal.field.question')}
            hint={t('proposal.field.question.hint')}
          />
          <TextArea form={form} name="facts" label={t('proposal.field.facts')} hint={t('proposal.field.facts.hint')} />
          {weighing !== undefined && weighing.effects.length > 0 && (
            <CheckboxGroup
              form={form}
              name="effects"
              label={t('proposal.field.effects')}
              hint={t('proposal.field.effects.hint')}
              optional
              choices={weighing.effects.map(({ id, title }) => ({ value: id, label: title }))}
            />
          )}
          <OptionFields page={page} data={data} form={form} />
          <TextArea
            form={form}
            name="risks"
            label={t('proposal.field.risks')}
            hint={t('proposal.field.risks.hint')}
            optional
          />
          <TextArea
            form={form}
            name="draftMotivation"
            label={t('proposal.field.draftMotivation')}
            hint={t('proposal.field.draftMotivation.hint')}
            optional
          />
          <TextBox
            form={form}
            name="place"
            label={t('proposal.field.place')}
            hint={t('proposal.field.place.hint')}
            inputMode="numeric"
            optional
          />
          <ButtonGroup>
            <Button>{t('proposal.question.save')}</Button>
            <a href={proposalPath({ id: proposal.id })}>{t('proposal.backToProposal')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
      {questionId !== null && (
        <ButtonForm action={dropQuestionPath({ id: proposal.id, question: questionId })}>
          {t('proposal.question.drop')}
        </ButtonForm>
      )}
    </Page>
  )
}

function OptionFields({ page, data, form }: EditProps) {
  const { t } = page
  const { weighingOptions, proposal } = data
  if (weighingOptions.length === 0)
    return (
      <Empty>
        <p>
          {t('proposal.options.none')}{' '}
          <a href={dossierWeighingPath({ id: proposal.algorithmId })}>{t('proposal.options.toWeighing')}</a>
        </p>
      </Empty>
    )
  const effects = (option: Option) => {
    if (option.kind === 'asToday') return ['noChange'] as const
    return option.kind === 'withoutAlgorithm' ? (['stop'] as const) : optionEffects
  }
  return (
    <fieldset className="utrecht-form-fieldset ws-form">
      <legend className="utrecht-form-fieldset__legend">{t('proposal.options')}</legend>
      <p className="utrecht-form-field-description">{t('proposal.options.hint')}</p>
      {weighingOptions.map((option) => (
        <Select
          key={option.id}
          form={form}
          name={effectField(option.id)}
          label={option.title === '' ? t(`proposal.option.${option.kind}`) : option.title}
          empty={t('proposal.option.notOffered')}
          choices={effects(option).map((effect) => ({ value: effect, label: t(`optionEffect.${effect}`) }))}
        />
      ))}
    </fieldset>
  )
}
