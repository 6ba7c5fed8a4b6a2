import { formContributorKinds } from '#src/domain/consultation/contribution.ts'
import type { Translate } from '#src/i18n/text.ts'
import type {
  PublicConsultationPage as Shown,
  PublicContribution,
} from '#src/workflows/consultation/read-public-consultations.ts'
import { BotTrap } from '../../components/bot-trap.tsx'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { TextArea, TextBox } from '../../components/form.tsx'
import { summaryOf, valueOf, type FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Downloads, Empty, Notice, Prose, Section, Voice } from '../../components/text.tsx'
import { consultationNotePath, publicConsultationPath, publicConsultationsPath } from '../../paths/consultation.ts'
import { publicVersionHref } from '../../paths/public-texts.ts'
import { homePath, publicAlgorithmPath, reactPath } from '../../paths/public.ts'
import { speakerInWords } from './consultation-page.tsx'
import { whenInWords } from './public-list-page.tsx'

interface PublicPageProps {
  readonly t: Translate
  readonly frame: Frame
  readonly shown: Shown
  readonly form: FormView
}

/** One consultation for everybody: the draft, the questions, the form, what was said and what was done with it. */
export function PublicConsultationPage(props: PublicPageProps) {
  const { t, frame, shown, form } = props
  const { consultation } = shown
  return (
    <Page
      frame={frame}
      title={consultation.title}
      kicker={whenInWords(t, frame.lang, consultation)}
      errors={summaryOf(form)}
      description={consultation.questions}
      head={<Subject t={t} shown={shown} />}
      crumbs={[
        { href: homePath(), label: t('public.home.title') },
        { href: publicConsultationsPath(), label: t('public.consultation.title') },
      ]}
      alternates={[
        {
          href: `${publicConsultationPath({ slug: consultation.slug })}.json`,
          type: 'application/json',
          title: 'JSON',
        },
      ]}
    >
      {consultation.withdrawnReason !== '' && (
        <Notice warning>{t('public.consultation.withdrawnBecause', { reason: consultation.withdrawnReason })}</Notice>
      )}
      {shown.summary !== null && <Account {...props} />}
      <Section id="voorstel" title={t('public.consultation.draft')} split>
        <div className="ws-stack ws-measure">
          <Prose text={consultation.draft} />
        </div>
      </Section>
      <Section id="vragen" title={t('public.consultation.questions')} split>
        <Voice>{consultation.questions}</Voice>
      </Section>
      <Section id="daarna" title={t('public.consultation.followUp')} split>
        <div className="ws-stack ws-measure">
          <Prose text={consultation.followUp} />
          <p className="ws-small ws-subtle">
            {t('consultation.answerBy')} {dayInWords(consultation.answerBy, frame.lang)}
          </p>
        </div>
      </Section>
      {consultation.stage === 'open' ? <ContributionForm {...props} /> : <NotSent t={t} form={form} />}
      {consultation.stage !== 'announced' && <Said {...props} />}
    </Page>
  )
}

/** Leads to what it is about, as far as everybody may read that. */
function Subject({ t, shown: { algorithm, text } }: Pick<PublicPageProps, 't' | 'shown'>) {
  if (text !== null)
    return (
      <p>
        <a href={publicVersionHref(text.kind, text.number)}>
          {t('public.consultation.readText', { title: text.title })}
        </a>
      </p>
    )
  if (algorithm === null) return null
  return (
    <p>
      <a href={publicAlgorithmPath({ slug: algorithm.slug })}>
        {t('public.consultation.algorithm', { name: algorithm.name })}
      </a>
    </p>
  )
}

const Account = ({ t, shown }: PublicPageProps) => (
  <Section id="verantwoording" title={t('public.consultation.summary')} split>
    <div className="ws-stack ws-measure">
      <Voice>{shown.summary}</Voice>
      <Downloads
        files={[
          {
            href: consultationNotePath({ slug: shown.consultation.slug, file: 'reactienota.pdf' }),
            label: t('public.consultation.note.pdf'),
          },
          {
            href: consultationNotePath({ slug: shown.consultation.slug, file: 'reactienota.docx' }),
            label: t('public.consultation.note.docx'),
          },
        ]}
      />
    </div>
  </Section>
)

const ContributionForm = ({ t, shown, form }: PublicPageProps) => (
  <Section id="meedenken" title={t('public.consultation.react')} split>
    <form
      className="ws-stack ws-measure"
      method="post"
      action={publicConsultationPath({ slug: shown.consultation.slug })}
    >
      <RadioGroup
        form={form}
        name="kind"
        label={t('public.consultation.kind')}
        choices={formContributorKinds.map((value) => ({ value, label: t(`public.consultation.kind.${value}`) }))}
      />
      <TextArea
        form={form}
        name="text"
        label={t('public.consultation.text')}
        hint={t('public.consultation.textHint')}
        rows={8}
        max={10_000}
      />
      <TextBox
        form={form}
        name="name"
        label={t('public.consultation.name')}
        hint={t('public.consultation.nameHint')}
        optional
      />
      <TextBox
        form={form}
        name="email"
        type="email"
        label={t('public.consultation.email')}
        hint={t('public.consultation.emailHint')}
        autoComplete="email"
        optional
      />
      <BotTrap t={t} />
      <Notice title={t('public.consultation.privacyTitle')}>{t('public.consultation.privacy')}</Notice>
      <div className="utrecht-button-group">
        <Button>{t('public.consultation.send')}</Button>
      </div>
    </form>
  </Section>
)

/** What somebody wrote and sent after the last day: it is not kept, and not lost either. */
function NotSent({ t, form }: Pick<PublicPageProps, 't' | 'form'>) {
  const text = valueOf(form, 'text')
  if (text === '') return null
  return (
    <Section id="niet-verstuurd" title={t('public.consultation.notSent')} split>
      <div className="ws-stack ws-measure">
        <Prose text={text} />
        <p>
          <a href={reactPath()}>{t('public.consultation.notSent.other')}</a>
        </p>
      </div>
    </Section>
  )
}

function Said({ t, shown }: PublicPageProps) {
  const over = shown.consultation.stage === 'accounted'
  return (
    <Section id="gezegd" title={t('public.consultation.said')} split>
      <div className="ws-stack ws-measure">
        {shown.contributions.length === 0 && shown.unread === 0 && (
          <Empty>{over ? t('public.consultation.noneSaidAtAll') : t('public.consultation.noneSaid')}</Empty>
        )}
        {shown.contributions.map((one) => (
          <ContributionArticle key={one.number} t={t} one={one} />
        ))}
        {shown.unread > 0 && <p className="ws-subtle">{t('public.consultation.unread', { count: shown.unread })}</p>}
      </div>
    </Section>
  )
}

const ContributionArticle = ({ t, one }: { readonly t: Translate; readonly one: PublicContribution }) => (
  <article id={`bijdrage-${one.number}`} className="ws-stack">
    <h3>{t('document.note.contribution', { number: one.number, who: speakerInWords(t, one) })}</h3>
    {one.text === null ? (
      <p className="ws-subtle">
        {one.hiddenOn === null
          ? t('contribution.unread')
          : t('public.consultation.hidden', { ground: t(`contribution.ground.${one.hiddenOn}`).toLowerCase() })}
      </p>
    ) : (
      <blockquote className="ws-voice">
        <Prose text={one.text} />
        {one.shortened && <p className="ws-small ws-subtle">{t('public.consultation.shortened')}</p>}
      </blockquote>
    )}
    {one.answer === null ? (
      <p className="ws-subtle">{t('public.consultation.waits')}</p>
    ) : (
      <div>
        <p>
          <strong>{t(`contribution.outcome.${one.answer.outcome}`)}</strong>
        </p>
        <Prose text={one.answer.text} />
      </div>
    )}
  </article>
)
