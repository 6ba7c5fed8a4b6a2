import { reactionOutcomes } from '#src/domain/publication/reaction.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import type { ReceivedReaction } from '#src/workflows/reaction/read-reactions.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox, RadioGroup } from '../../components/choices.tsx'
import { DayText, MomentText } from '../../components/day-text.tsx'
import { TextArea } from '../../components/form.tsx'
import { type FieldError, type FormValues, formView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { erasedInWords } from '../../components/erased-words.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Facts, Item, Items, Prose, Section } from '../../components/text.tsx'
import { reactionPath, reactionsPath } from '../../paths/publication.ts'

interface Shared {
  readonly frame: Frame
  readonly t: Translate
  readonly lang: Language
}

const nameOf = (t: Translate, reaction: ReceivedReaction): string =>
  t('reaction.title', { kind: t(`public.reaction.kindShort.${reaction.kind}`), number: reaction.number })

const subjectOf = (t: Translate, reaction: ReceivedReaction): string =>
  [
    reaction.algorithmName ?? t('reaction.general'),
    ...(reaction.decisionNumber === null ? [] : [reaction.decisionNumber]),
  ].join(' · ')

/** Questions and reports of the public: first those that wait. */
export function ReactionInboxPage({ frame, t, lang, reactions }: Shared & { reactions: readonly ReceivedReaction[] }) {
  const open = reactions.filter((reaction) => reaction.treatment === null)
  const treated = reactions.filter((reaction) => reaction.treatment !== null)
  return (
    <Page frame={frame} title={t('reaction.inbox.title')} lead={t('reaction.inbox.lead')}>
      <Section id="open" title={t('reaction.inbox.open')} split>
        {open.length === 0 ? <Empty>{t('reaction.inbox.none')}</Empty> : <List {...{ t, lang }} reactions={open} />}
      </Section>
      <Section id="behandeld" title={t('reaction.inbox.treated')} split>
        {treated.length === 0 ? (
          <Empty>{t('reaction.inbox.noTreated')}</Empty>
        ) : (
          <List {...{ t, lang }} reactions={treated} />
        )}
      </Section>
    </Page>
  )
}

const List = ({ t, lang, reactions }: Omit<Shared, 'frame'> & { reactions: readonly ReceivedReaction[] }) => (
  <Items small>
    {reactions.map((reaction) => (
      <Item
        key={reaction.id}
        title={nameOf(t, reaction)}
        href={reactionPath({ id: reaction.id })}
        when={
          <>
            <MomentText moment={reaction.receivedAt} lang={lang} />, {subjectOf(t, reaction)}
          </>
        }
      >
        <p>{reaction.text.length > 240 ? `${reaction.text.slice(0, 240)}…` : reaction.text}</p>
      </Item>
    ))}
  </Items>
)

interface TreatmentProps extends Shared {
  readonly reaction: ReceivedReaction
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

/** One message with who sent it, and the form to record what was done. */
export function ReactionTreatmentPage(props: TreatmentProps) {
  const { frame, t, lang, reaction, errors } = props
  const sender = [reaction.name ?? t('reaction.anonymous'), reaction.email ?? t('reaction.noEmail')].join('. ')
  return (
    <Page
      frame={frame}
      title={nameOf(t, reaction)}
      kicker={subjectOf(t, reaction)}
      errors={errors}
      crumbs={[{ href: reactionsPath(), label: t('reaction.inbox.title') }]}
    >
      <Section id="bericht" title={t('reaction.message')} split>
        <div className="ws-stack ws-measure">
          <Prose text={reaction.text} />
          <Facts
            items={[
              { label: t('reaction.received'), value: <MomentText moment={reaction.receivedAt} lang={lang} /> },
              { label: t('reaction.sender'), value: sender },
            ]}
          />
          {reaction.erasedOn !== null && <p>{erasedInWords(t, lang, reaction)}</p>}
        </div>
      </Section>
      {reaction.treatment === null ? (
        <TreatmentForm {...props} />
      ) : (
        <Section id="behandeling" title={t('reaction.inbox.treated')} split>
          <div className="ws-stack ws-measure">
            <p>
              <strong>{t(`reaction.outcome.${reaction.treatment.outcome}`)}</strong>
            </p>
            <Prose text={reaction.treatment.answer} />
            <p className="ws-small ws-subtle">
              {t('reaction.treatedBy', { function: reaction.treatment.treatedByFunction })}{' '}
              <DayText day={reaction.treatment.on} lang={lang} />
            </p>
          </div>
        </Section>
      )}
    </Page>
  )
}

function TreatmentForm({ frame, t, reaction, values, errors }: TreatmentProps) {
  const form = formView(frame, values, errors)
  return (
    <Section id="behandelen" title={t('reaction.treat')} split why={t('reaction.treatWhy')}>
      <form className="ws-stack ws-measure" method="post" action={reactionPath({ id: reaction.id })}>
        <RadioGroup
          form={form}
          name="outcome"
          label={t('reaction.outcome')}
          choices={reactionOutcomes.map((value) => ({ value, label: t(`reaction.outcome.${value}`) }))}
        />
        <TextArea form={form} name="answer" label={t('reaction.answer')} rows={6} max={5000} />
        <Checkbox form={form} name="publish" label={t('reaction.publish')} />
        <TextArea
          form={form}
          name="publicQuestion"
          label={t('reaction.publicQuestion')}
          hint={t('reaction.publicQuestionHint')}
          rows={3}
          max={1000}
          optional
        />
        <div className="utrecht-button-group">
          <Button>{t('reaction.save')}</Button>
        </div>
      </form>
    </Section>
  )
}
