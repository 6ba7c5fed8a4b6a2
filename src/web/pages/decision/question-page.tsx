import { bodyWords } from '../../components/body-words.ts'
import { wordings } from '#src/domain/decision/record.ts'
import { mayBeChosen, optionEffects } from '#src/domain/decision/question-option.ts'
import { adviceFollowings } from '#src/domain/decision/record.ts'
import { advicesFor, pointsFor } from '#src/domain/decision/table.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { AdviceArticle, authorWords } from '../../components/decision-inputs.tsx'
import { FactsBySide } from '../../components/facts-by-side.tsx'
import { DayBox, HiddenField, Select, TextArea } from '../../components/form.tsx'
import { OptionWords } from '../../components/option-words.tsx'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Section, SourceLine } from '../../components/text.tsx'
import { advicePath } from '../../paths/advice.ts'
import { decisionRoomPath } from '../../paths/proposal.ts'
import { ConditionFields } from './condition-fields.tsx'
import { RiskFields } from './risk-fields.tsx'
import { roomCrumbs } from './room-page.tsx'
import type { QuestionPageProps } from './question-props.ts'

/** One question: facts and advice on paper, then what the body finds, on the tint. */
export function QuestionPage(props: QuestionPageProps) {
  const { page, room, question, form } = props
  const { t, frame } = page
  const { proposal, body } = room.table
  const { id } = proposal
  const last = proposal.questions.at(-1)?.id === question.id
  return (
    <Page
      frame={frame}
      title={question.text}
      kicker={t('room.question.kicker', {
        number: question.sequence,
        of: proposal.questions.length,
        kind: t(`questionKind.${question.kind}`),
      })}
      crumbs={[...roomCrumbs({ page, room }), { href: decisionRoomPath({ id }), label: t('room.crumb') }]}
      errors={form.errors}
    >
      <Inputs {...props} />
      <ConfirmLeave>
        <form className="ws-record" method="post">
          <h2>{t('room.record', { body: bodyWords(body.name, page.lang) })}</h2>
          <HiddenField name="revision" value={room.revisions.get(question.id) ?? 0} />
          <OutcomeFields {...props} />
          <AdviceFields {...props} />
          <PointFields {...props} />
          <RiskFields {...props} />
          <TextArea
            form={form}
            name="weighing"
            label={t('room.weighing', { body: bodyWords(body.name, page.lang) })}
            hint={t('room.weighing.hint')}
            why={question.draftMotivation === '' ? undefined : t('room.weighing.draft')}
            voice
            rows={5}
          />
          <TextArea form={form} name="whyNot" label={t('room.whyNot')} hint={t('room.whyNot.hint')} voice />
          <RadioGroup
            form={form}
            name="wording"
            label={t('room.wording')}
            why={t('room.wording.why')}
            choices={wordings.map((one) => ({
              value: one,
              label: t(`wording.${one}`, { body: bodyWords(body.name, page.lang) }),
            }))}
          />
          {last && (
            <TextArea
              form={form}
              name="consistency"
              label={t('room.consistency')}
              hint={t('room.consistency.hint')}
              voice
              optional="onlyThen"
            />
          )}
          <ConditionFields {...props} />
          <ButtonGroup>
            <Button name="save" value="next">
              {t(last ? 'room.saveToClosing' : 'room.saveNext')}
            </Button>{' '}
            <Button primary={false} name="save" value="draft">
              {t('room.saveDraft')}
            </Button>{' '}
            <a href={decisionRoomPath({ id })}>{t('room.back')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
    </Page>
  )
}

function Inputs({ page, room, question }: QuestionPageProps) {
  const { t, lang } = page
  const { weighing, table } = room
  const advices = advicesFor(table, question)
  return (
    <Section id="feiten" title={t('room.facts')} why={t('room.facts.why')}>
      <div className="ws-question__inputs">
        <div>
          <FactsBySide facts={question.facts} effectIds={question.effectIds} weighing={weighing} t={t} lang={lang} />
        </div>
        <div>
          <h3>{t('proposal.advice')}</h3>
          {advices.map((advice) => (
            <AdviceArticle key={advice.id} advice={advice} href={advicePath({ id: advice.id })} t={t} lang={lang} />
          ))}
          {advices.length === 0 && <Empty>{t('proposal.advice.none')}</Empty>}
        </div>
      </div>
    </Section>
  )
}

function OutcomeFields({ page, room, question, form }: QuestionPageProps) {
  const { t, lang } = page
  const words = (option: ProposalQuestion['options'][number]) => <OptionWords option={option} t={t} lang={lang} />
  return (
    <>
      <RadioGroup
        form={form}
        name="outcome"
        label={t('room.outcome', { body: bodyWords(room.table.body.name, lang) })}
        choices={[
          ...question.options.map((option) =>
            mayBeChosen(option)
              ? { value: option.id, label: option.title, hint: words(option) }
              : { value: option.id, label: option.title, refused: words(option) },
          ),
          { value: 'somethingElse', label: t('room.outcome.somethingElse') },
          { value: 'notNow', label: t('room.outcome.notNow') },
        ]}
      />
      <Details
        summary={t('room.outcome.more')}
        open={['somethingElse', 'notNow'].includes(String(form.values['outcome']))}
      >
        <TextArea form={form} name="somethingElse" label={t('room.somethingElse')} voice optional="onlyThen" rows={3} />
        <Select
          form={form}
          name="effect"
          label={t('room.effect')}
          hint={t('room.effect.hint')}
          optional="onlyThen"
          choices={optionEffects.map((one) => ({ value: one, label: t(`optionEffect.${one}`) }))}
        />
        <TextArea form={form} name="assignment" label={t('room.assignment')} voice optional="onlyThen" rows={3} />
        <DayBox form={form} name="returnOn" label={t('room.returnOn')} optional="onlyThen" />
      </Details>
    </>
  )
}

function AdviceFields({ page, room, question, form }: QuestionPageProps) {
  const { t, frame } = page
  return advicesFor(room.table, question).map((advice) => (
    <div key={advice.id} className="ws-stack">
      <RadioGroup
        form={form}
        name={`following-${advice.id}`}
        label={t('room.following', { who: advice.advisor.name })}
        inline
        choices={adviceFollowings.map((one) => ({ value: one, label: t(`adviceFollowing.${one}`) }))}
      />
      <TextArea
        form={form}
        name={`adviceReason-${advice.id}`}
        label={t('room.adviceReason', { who: advice.advisor.name })}
        hint={
          <SourceLine words={frame.words} kind="proposal">
            {t('room.adviceReason.source')}
          </SourceLine>
        }
        voice
        optional="onlyThen"
        rows={3}
      />
    </div>
  ))
}

function PointFields({ page, room, question, form }: QuestionPageProps) {
  const { t } = page
  return pointsFor(room.table, question).map((point) => {
    const marks = room.weighing?.marks.filter(({ effectId }) => effectId === point.id) ?? []
    const who = marks.map(({ by }) => authorWords(t, by)).join(', ')
    return (
      <TextArea
        key={point.id}
        form={form}
        name={`point-${point.id}`}
        label={t('room.point', { title: point.title })}
        hint={t('room.point.hint', { who })}
        voice
      />
    )
  })
}
