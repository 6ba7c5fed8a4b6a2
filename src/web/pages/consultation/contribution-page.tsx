import {
  contributionOutcomes,
  contributorKinds,
  hidingGrounds,
  showings,
} from '#src/domain/consultation/contribution.ts'
import type { Consultation } from '#src/domain/consultation/consultation.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { ContributionInside } from '#src/workflows/consultation/read-consultations.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { dayInWords, MomentText } from '../../components/day-text.tsx'
import { TextArea, TextBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { erasedInWords } from '../../components/erased-words.ts'
import { Page } from '../../components/page.tsx'
import { Facts, Prose, Section } from '../../components/text.tsx'
import {
  answerContributionPath,
  consultationPath,
  consultationsPath,
  moderateContributionPath,
} from '../../paths/consultation.ts'
import { speakerInWords } from './consultation-page.tsx'
import { enteredWays } from './forms.ts'

interface Shared {
  readonly t: Translate
  readonly frame: Frame
}

const crumbsOf = (t: Translate, { id, title }: Pick<Consultation, 'id' | 'title'>) => [
  { href: consultationsPath(), label: t('consultation.title') },
  { href: consultationPath({ id }), label: title },
]

interface ContributionProps extends Shared {
  readonly inside: ContributionInside
  readonly moderation: FormView
  readonly answer: FormView
}

/** One contribution: what was said, whether others may read it, and the answer. */
export function ContributionPage(props: ContributionProps) {
  const { t, frame, inside, moderation, answer } = props
  const { contribution, consultation } = inside
  return (
    <Page
      frame={frame}
      title={t('contribution.title', { number: contribution.number })}
      kicker={speakerInWords(t, contribution)}
      errors={summaryOf(moderation, answer)}
      crumbs={crumbsOf(t, consultation)}
    >
      <Section id="bijdrage" title={t('contribution.text')} split>
        <div className="ws-stack ws-measure">
          <Prose text={contribution.text} />
          <Sender {...props} />
        </div>
      </Section>
      {inside.stage === 'accounted' ? <Treated {...props} /> : <TreatForms {...props} />}
    </Page>
  )
}

const Sender = ({ t, frame, inside: { contribution } }: ContributionProps) => (
  <>
    <Facts
      items={[
        { label: t('contribution.received'), value: <MomentText moment={contribution.receivedAt} lang={frame.lang} /> },
        { label: t('contribution.way'), value: t(`contribution.way.${contribution.way}`) },
        {
          label: t('contribution.sender'),
          value: [
            contribution.name ?? t('contribution.anonymous'),
            contribution.email ?? t('contribution.noEmail'),
          ].join('. '),
        },
      ]}
    />
    {contribution.erasedOn === null ? (
      <p className="ws-small ws-subtle">{t('contribution.sender.why')}</p>
    ) : (
      <p>{erasedInWords(t, frame.lang, contribution)}</p>
    )}
  </>
)

function TreatForms({ t, inside: { contribution }, moderation, answer }: ContributionProps) {
  return (
    <>
      <Section id="beoordelen" title={t('contribution.moderate')} why={t('contribution.moderate.why')} split>
        <form className="ws-stack ws-measure" method="post" action={moderateContributionPath({ id: contribution.id })}>
          <RadioGroup
            form={moderation}
            name="showing"
            label={t('contribution.moderate')}
            choices={showings.map((value) => ({ value, label: t(`contribution.showing.${value}`) }))}
          />
          <RadioGroup
            form={moderation}
            name="ground"
            label={t('contribution.ground')}
            choices={hidingGrounds.map((value) => ({ value, label: t(`contribution.ground.${value}`) }))}
            optional
          />
          <TextArea
            form={moderation}
            name="shownText"
            label={t('contribution.shownText')}
            hint={t('contribution.shownText.hint')}
            rows={5}
            max={20_000}
            optional
          />
          <div className="utrecht-button-group">
            <Button primary={contribution.moderation === null}>{t('contribution.moderate.save')}</Button>
          </div>
        </form>
      </Section>
      <Section id="antwoord" title={t('contribution.answer')} why={t('contribution.answer.why')} split>
        <form className="ws-stack ws-measure" method="post" action={answerContributionPath({ id: contribution.id })}>
          <RadioGroup
            form={answer}
            name="outcome"
            label={t('contribution.outcome')}
            choices={contributionOutcomes.map((value) => ({ value, label: t(`contribution.outcome.${value}`) }))}
          />
          <TextArea form={answer} name="text" label={t('contribution.answerText')} rows={6} max={10_000} voice />
          <div className="utrecht-button-group">
            <Button>{t('contribution.answer.save')}</Button>
          </div>
        </form>
      </Section>
    </>
  )
}

const Treated = ({ t, frame, inside: { contribution } }: ContributionProps) => (
  <Section id="antwoord" title={t('contribution.answer')} split>
    <div className="ws-stack ws-measure">
      {contribution.moderation?.ground != null && (
        <p>
          {t('contribution.showing.hidden')}: {t(`contribution.ground.${contribution.moderation.ground}`)}
        </p>
      )}
      {contribution.answer !== null && (
        <>
          <p>
            <strong>{t(`contribution.outcome.${contribution.answer.outcome}`)}</strong>
          </p>
          <Prose text={contribution.answer.text} />
          <p className="ws-small ws-subtle">
            {t('contribution.answeredBy', {
              function: contribution.answer.byFunction,
              day: dayInWords(contribution.answer.on, frame.lang),
            })}
          </p>
        </>
      )}
    </div>
  </Section>
)

interface NewContributionProps extends Shared {
  readonly consultation: Pick<Consultation, 'id' | 'title'>
  readonly form: FormView
}

/** Enters what a panel, council or organisation said. */
export const NewContributionPage = ({ t, frame, consultation, form }: NewContributionProps) => (
  <Page
    frame={frame}
    title={t('contribution.add')}
    lead={t('contribution.add.lead')}
    errors={summaryOf(form)}
    crumbs={crumbsOf(t, consultation)}
  >
    <form className="ws-stack ws-measure" method="post">
      <RadioGroup
        form={form}
        name="kind"
        label={t('contribution.kind')}
        choices={contributorKinds.map((value) => ({ value, label: t(`contribution.kind.${value}`) }))}
      />
      <TextBox form={form} name="name" label={t('contribution.name')} why={t('contribution.name.why')} optional />
      <RadioGroup
        form={form}
        name="way"
        label={t('contribution.way')}
        choices={enteredWays.map((value) => ({ value, label: t(`contribution.way.${value}`) }))}
      />
      <TextArea form={form} name="text" label={t('contribution.text')} rows={10} max={20_000} />
      <div className="utrecht-button-group">
        <Button>{t('contribution.save')}</Button>
      </div>
    </form>
  </Page>
)
