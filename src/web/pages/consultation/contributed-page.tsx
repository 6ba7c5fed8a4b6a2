import type { Translate } from '#src/i18n/text.ts'
import type { PublicConsultationPage as Shown } from '#src/workflows/consultation/read-public-consultations.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { publicConsultationPath, publicConsultationsPath } from '../../paths/consultation.ts'

interface ThanksProps {
  readonly t: Translate
  readonly frame: Frame
  readonly shown: Shown
  readonly number: string
}

/** Says that a contribution arrived, and what happens next. */
export const ContributedPage = ({ t, frame, shown, number }: ThanksProps) => (
  <Page
    frame={frame}
    title={t('public.consultation.thanksTitle')}
    lead={t('public.consultation.thanks', { number })}
    crumbs={[{ href: publicConsultationsPath(), label: t('public.consultation.title') }]}
  >
    <p>{t('public.consultation.thanksNext', { day: dayInWords(shown.consultation.answerBy, frame.lang) })}</p>
    <p>{t('public.consultation.takeBack')}</p>
    <p>
      <a href={publicConsultationPath({ slug: shown.consultation.slug })}>{t('public.consultation.back')}</a>
    </p>
  </Page>
)
