import { adviceVerdicts } from '#src/domain/advice/advice-kind.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import type { Proposed } from '#src/domain/instrument-run/feeding.ts'
import { directnesses, effectKinds, evidenceBases, reversibilities, sides, terms } from '#src/domain/weighing/effect.ts'
import type { Feed } from '#src/workflows/instrument-run/read-feed.ts'
import { Button } from '../../components/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { DayBox, HiddenField, Select, TextArea, TextBox } from '../../components/form.tsx'
import { formView, summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Details, Prose } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { feedItemPath, feedPath } from '../../paths/instrument-run.ts'
import { formsFor, type FeedForm } from './feed-form.ts'
import { Done, sourcePath } from './feed-page.tsx'
import { runFrame } from './run-frame.ts'

interface Props {
  readonly page: PageRequest
  readonly feed: Feed
  readonly one: Proposed
  /** The form that was sent and has mistakes. */
  readonly sent: { readonly into: FeedForm; readonly form: FormView } | null
}

interface FieldsProps {
  readonly page: PageRequest
  readonly feed: Feed
  readonly form: FormView
}

function EffectFields({ page, feed, form }: FieldsProps) {
  const { t } = page
  const groups = (feed.weighing?.stakeholders ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <TextBox form={form} name="title" label={t('weighing.field.title')} hint={t('weighing.field.title.hint')} />
      <TextArea form={form} name="description" label={t('weighing.field.description')} rows={4} optional />
      <RadioGroup
        form={form}
        name="side"
        label={t('weighing.field.side')}
        why={t('weighing.field.side.why')}
        choices={sides.map((value) => ({ value, label: t(`weighing.side.${value}`) }))}
      />
      <CheckboxGroup form={form} name="benefitGroups" label={t('weighing.field.benefitGroups')} choices={groups} />
      <CheckboxGroup form={form} name="burdenGroups" label={t('weighing.field.burdenGroups')} choices={groups} />
      <RadioGroup
        form={form}
        name="term"
        label={t('weighing.field.term')}
        why={t('weighing.field.term.why')}
        choices={terms.map((value) => ({ value, label: t(`weighing.term.${value}.long`) }))}
      />
      <RadioGroup
        form={form}
        name="directness"
        label={t('weighing.field.directness')}
        why={t('weighing.field.directness.why')}
        choices={directnesses.map((value) => ({ value, label: t(`weighing.directness.${value}.long`) }))}
      />
      <Select
        form={form}
        name="kind"
        label={t('weighing.field.kind')}
        why={t('weighing.field.kind.why')}
        choices={effectKinds.map((value) => ({ value, label: t(`weighing.kind.${value}`) }))}
      />
      <RadioGroup
        form={form}
        name="basis"
        label={t('weighing.field.basis')}
        why={t('weighing.field.basis.why')}
        choices={evidenceBases.map((value) => ({ value, label: t(`weighing.basis.${value}.long`) }))}
      />
      <TextBox form={form} name="source" label={t('weighing.field.source')} optional />
      <Select
        form={form}
        name="reversibility"
        label={t('weighing.field.reversibility')}
        why={t('weighing.field.reversibility.why')}
        choices={reversibilities.map((value) => ({ value, label: t(`weighing.reversibility.${value}`) }))}
      />
    </>
  )
}

function AdviceFields({ page, form }: FieldsProps) {
  const { t } = page
  return (
    <>
      <RadioGroup
        form={form}
        name="verdict"
        label={t('feed.advice.verdict')}
        choices={adviceVerdicts.map((value) => ({ value, label: t(`adviceVerdict.${value}`) }))}
      />
      <TextArea form={form} name="conclusion" label={t('feed.advice.conclusion')} rows={3} voice />
      <TextArea form={form} name="text" label={t('feed.advice.text')} rows={6} voice />
      <TextArea
        form={form}
        name="conditions"
        label={t('feed.advice.conditions')}
        hint={t('feed.advice.conditions.hint')}
        rows={5}
        optional
      />
      <CheckboxGroup
        form={form}
        name="questionKinds"
        label={t('feed.advice.questions')}
        choices={questionKinds.map((value) => ({ value, label: t(`questionKind.${value}`) }))}
        optional
      />
    </>
  )
}

function Fields(props: FieldsProps & { readonly into: FeedForm }) {
  const { page, feed, form, into } = props
  const { t } = page
  switch (into) {
    case 'effect':
      return <EffectFields {...props} />
    case 'existingEffect':
      return (
        <Select
          form={form}
          name="effectId"
          label={t('feed.existing.which')}
          choices={(feed.weighing?.effects ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        />
      )
    case 'advice':
      return <AdviceFields {...props} />
    case 'risk':
      return (
        <>
          <Select
            form={form}
            name="questionId"
            label={t('feed.risk.question')}
            choices={(feed.proposal?.questions ?? []).map(({ id, text }) => ({ value: id, label: text }))}
          />
          <TextArea form={form} name="text" label={t('feed.risk.text')} rows={3} />
        </>
      )
    case 'optionCondition':
      return (
        <>
          <Select
            form={form}
            name="optionId"
            label={t('feed.condition.option')}
            choices={(feed.weighing?.options ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          />
          <TextArea form={form} name="text" label={t('feed.condition.text')} rows={3} />
        </>
      )
    case 'action':
      return (
        <>
          <TextArea form={form} name="text" label={t('run.action.text')} rows={3} />
          <TextBox form={form} name="ownerFunction" label={t('run.action.owner')} hint={t('run.action.owner.hint')} />
          <DayBox form={form} name="dueOn" label={t('run.action.due')} optional />
        </>
      )
    case 'left':
      return <TextArea form={form} name="reason" label={t('feed.left.reason')} why={t('feed.left.why')} rows={3} />
  }
}

/** What the form begins with: the words of the instrument, to be read over and changed. Nothing is chosen. */
function begin(feed: Feed, one: Proposed, into: FeedForm) {
  const conditions = feed.proposed.filter(({ kind, text }) => kind === 'condition' && text !== '')
  if (into === 'effect')
    return { title: one.text.slice(0, 160), description: one.beside === '' ? one.text : one.beside }
  if (into === 'advice')
    return { text: one.text, conditions: conditions.map(({ text }) => text).join('\n\n'), conclusion: '' }
  return { text: one.beside === '' ? one.text : `${one.text}\n\n${one.beside}` }
}

/** One thing that an instrument says, and where it can go: one form each, sent by a person. */
export function FeedItemPage({ page, feed, one, sent }: Props) {
  const { t, frame } = page
  const { reading } = feed
  const { run } = reading
  const parts = { id: run.algorithmId, run: run.id }
  const { crumbs, subnav } = runFrame(t, reading, 'feed')
  return (
    <Page
      frame={frame}
      title={t(`run.finding.${one.kind}`)}
      kicker={run.title}
      lead={t('feed.item.lead')}
      crumbs={[...crumbs, { href: feedPath(parts), label: t('feed.title') }]}
      subnav={subnav}
      errors={sent === null ? [] : summaryOf(sent.form)}
    >
      <blockquote>
        <Prose text={one.text} />
      </blockquote>
      <p className="ws-subtle">
        <a href={sourcePath(feed, one)}>{t('feed.source')}</a>
      </p>
      <Done page={page} feed={feed} one={one} />
      {formsFor[one.kind].map((into) => {
        const form = sent?.into === into ? sent.form : formView(frame, begin(feed, one, into), [], `${into}-`)
        return (
          <Details key={into} summary={t(`feed.into.${into}`)} open={sent?.into === into}>
            <form method="post" action={feedItemPath({ ...parts, source: one.sourceKey })} className="ws-form">
              <HiddenField name="into" value={into} />
              <Fields page={page} feed={feed} form={form} into={into} />
              <Button primary={into !== 'left'}>{t(`feed.submit.${into}`)}</Button>
            </form>
          </Details>
        )
      })}
    </Page>
  )
}
