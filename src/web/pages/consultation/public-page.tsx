import type { Translate } from '#src/i18n/text.ts'
import type {
  PublicConsultationPage as Shown,
  PublicContribution,
} from '#src/workflows/consultation/read-public-consultations.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Downloads, Empty, Notice, Prose, Section, Voice } from '../../components/text.tsx'
import { consultationNotePath, publicConsultationPath, publicConsultationsPath } from '../../paths/consultation.ts'
import { publicVersionHref } from '../../paths/public-texts.ts'
import { homePath, publicAlgorithmPath } from '../../paths/public.ts'
import { speakerInWords } from './consultation-page.tsx'
import { ContributionForm, NotSent } from './public-form.tsx'
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
          {consultation.stage !== 'withdrawn' && (
            <p className="ws-small ws-subtle">
              {t('consultation.answerBy')} {dayInWords(consultation.answerBy, frame.lang)}
            </p>
          )}
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

function Said({ t, shown }: PublicPageProps) {
  const over = shown.consultation.stage === 'accounted'
  const withdrawn = shown.consultation.stage === 'withdrawn'
  return (
    <Section id="gezegd" title={t('public.consultation.said')} split>
      <div className="ws-stack ws-measure">
        {shown.contributions.length === 0 && shown.unread === 0 && (
          <Empty>{over ? t('public.consultation.noneSaidAtAll') : t('public.consultation.noneSaid')}</Empty>
        )}
        {shown.contributions.map((one) => (
          <ContributionArticle key={one.number} t={t} one={one} withdrawn={withdrawn} />
        ))}
        {shown.unread > 0 && <p className="ws-subtle">{t('public.consultation.unread', { count: shown.unread })}</p>}
      </div>
    </Section>
  )
}

interface ArticleProps {
  readonly t: Translate
  readonly one: PublicContribution
  readonly withdrawn: boolean
}

const ContributionArticle = ({ t, one, withdrawn }: ArticleProps) => (
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
      <p className="ws-subtle">{t(withdrawn ? 'public.consultation.noAnswerAny' : 'public.consultation.waits')}</p>
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
