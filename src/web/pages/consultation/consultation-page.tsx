import { publicTextOf, type TreatedContribution } from '#src/domain/consultation/contribution.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { ConsultationInside } from '#src/workflows/consultation/read-consultations.ts'
import { ButtonLink } from '../../components/button.tsx'
import { dayInWords, MomentText } from '../../components/day-text.tsx'
import { summaryOf } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Answers, Byline, Empty, Item, Items, Late, Notice, Prose, Section, Voice } from '../../components/text.tsx'
import {
  consultationsPath,
  contributionPath,
  editConsultationPath,
  newContributionPath,
  publicConsultationPath,
} from '../../paths/consultation.ts'
import { guidingTextPath } from '../../paths/guiding-text.ts'
import { weighingPath } from '../../paths/weighing.ts'
import { periodInWords } from './list-page.tsx'
import { ConsultationSteps } from './steps.tsx'
import type { StepForms } from './step-forms.ts'

interface ConsultationProps {
  readonly t: Translate
  readonly frame: Frame
  readonly inside: ConsultationInside
  readonly forms: StepForms
  readonly mayWrite: boolean
  readonly mayContribute: boolean
}

/** One consultation for people inside: what was put out, what was said, what waits and what can be done. */
export function ConsultationPage(props: ConsultationProps) {
  const { t, frame, inside, forms } = props
  const { consultation } = inside
  return (
    <Page
      frame={frame}
      title={consultation.title}
      kicker={t('consultation.title')}
      errors={summaryOf(forms.putOut, forms.extend, forms.withdraw, forms.account)}
      crumbs={[{ href: consultationsPath(), label: t('consultation.title') }]}
      head={<Head {...props} />}
    >
      {inside.stage === 'draft' && (
        <Notice title={t('consultation.missing.title')}>{t('consultation.missing.text')}</Notice>
      )}
      <Section id="tekst" title={t('consultation.draft')} split>
        <div className="ws-stack ws-measure">
          <Prose text={consultation.draft} />
          <Answers
            items={[
              { label: t('consultation.questions'), value: <Prose text={consultation.questions} /> },
              { label: t('consultation.followUp'), value: <Prose text={consultation.followUp} /> },
            ]}
          />
          {props.mayWrite && inside.stage === 'draft' && (
            <p>
              <ButtonLink href={editConsultationPath({ id: consultation.id })}>{t('consultation.edit')}</ButtonLink>
            </p>
          )}
        </div>
      </Section>
      {inside.stage !== 'draft' && <Contributions {...props} />}
      {inside.account !== null && (
        <Section id="verantwoording" title={t('public.consultation.summary')} split>
          <Voice>{inside.account.summary}</Voice>
        </Section>
      )}
      {props.mayWrite && <ConsultationSteps t={t} inside={inside} forms={forms} />}
    </Page>
  )
}

function Head({ t, frame, inside }: ConsultationProps) {
  const { consultation, stage } = inside
  const { lang } = frame
  return (
    <>
      <Byline
        items={[
          { label: t('consultation.list.stage'), value: t(`consultation.stage.${stage}`) },
          {
            label: t('consultation.about'),
            value: <AboutWhat t={t} inside={inside} />,
          },
          { label: t('consultation.list.period'), value: periodInWords(t, lang, consultation) },
          { label: t('consultation.answerBy'), value: dayInWords(consultation.answerBy, lang) },
        ]}
      />
      {consultation.withdrawnReason !== '' && (
        <p>{t('public.consultation.withdrawnBecause', { reason: consultation.withdrawnReason })}</p>
      )}
      {stage !== 'draft' && (
        <p>
          <a href={publicConsultationPath({ slug: consultation.slug })}>{t('consultation.public.see')}</a>
        </p>
      )}
    </>
  )
}

/** What it is about, with the way there. */
function AboutWhat({ t, inside: { consultation, subjectName } }: Pick<ConsultationProps, 't' | 'inside'>) {
  const { subject, subjectId } = consultation
  const name = subjectName ?? t(`consultation.subject.${subject}`)
  if (subjectId === null || subject === 'other') return name
  const href = subject === 'weighing' ? weighingPath({ id: subjectId }) : guidingTextPath({ id: subjectId })
  return <a href={href}>{name}</a>
}

function Contributions({ t, frame, inside, mayWrite, mayContribute }: ConsultationProps) {
  const canEnter = mayContribute && (inside.stage === 'open' || inside.stage === 'closed')
  return (
    <Section id="bijdragen" title={t('contribution.list')} why={t('contribution.list.why')} split>
      <div className="ws-stack">
        {inside.contributions.length === 0 ? (
          <Empty>{t('contribution.none')}</Empty>
        ) : (
          <Items small>
            {inside.contributions.map((one) => (
              <ContributionItem
                key={one.id}
                t={t}
                frame={frame}
                one={one}
                linked={mayWrite}
                whole={mayWrite || (mayContribute && one.way !== 'form')}
              />
            ))}
          </Items>
        )}
        {canEnter && (
          <p>
            <ButtonLink href={newContributionPath({ id: inside.consultation.id })}>{t('contribution.add')}</ButtonLink>
          </p>
        )}
      </div>
    </Section>
  )
}

/** Who said it, as everybody may know it. */
export const speakerInWords = (t: Translate, { kind, name }: Pick<TreatedContribution, 'kind' | 'name'>): string =>
  kind === 'resident' || name === null ? t('contribution.who.resident') : name

const startOf = (text: string): string => (text.length > 240 ? `${text.slice(0, 240)}…` : text)

/** Who does not judge contributions reads what everybody may: there may be data of others in the rest. */
function readByOthers(t: Translate, one: TreatedContribution): string {
  const text = publicTextOf(one)
  if (text !== null) return startOf(text)
  const ground = one.moderation?.ground ?? null
  if (ground === null) return t('contribution.unreadText')
  return t('public.consultation.hidden', { ground: t(`contribution.ground.${ground}`).toLowerCase() })
}

interface ItemProps {
  readonly t: Translate
  readonly frame: Frame
  readonly one: TreatedContribution
  readonly linked: boolean
  /** Who judges contributions, or enters what a panel or council said, reads it as it was said. */
  readonly whole: boolean
}

function ContributionItem({ t, frame, one, linked, whole }: ItemProps) {
  const waits = [
    ...(one.moderation === null ? [t('contribution.unread')] : []),
    ...(one.answer === null ? [t('contribution.noAnswer')] : []),
  ]
  return (
    <Item
      title={t('contribution.title', { number: one.number })}
      href={linked ? contributionPath({ id: one.id }) : undefined}
      when={
        <>
          <MomentText moment={one.receivedAt} lang={frame.lang} />, {speakerInWords(t, one)}
        </>
      }
    >
      <p>{whole ? startOf(one.text) : readByOthers(t, one)}</p>
      {waits.length > 0 && (
        <p>
          <Late>{waits.join(', ')}</Late>
        </p>
      )}
    </Item>
  )
}
