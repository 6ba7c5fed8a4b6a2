import type { ConsultedSociety } from '#src/domain/consultation/consulted-society.ts'
import type { Translate } from '#src/i18n/text.ts'
import { consultationNotePath, publicConsultationPath } from '../paths/consultation.ts'
import { dayInWords } from './day-text.tsx'
import type { Frame } from './frame.ts'

interface AskedProps {
  readonly t: Translate
  readonly lang: Frame['lang']
  readonly consultations: readonly ConsultedSociety[]
}

/** What residents and councils were asked, with what they said and what was done with it. */
export const AskedSociety = ({ t, lang, consultations }: AskedProps) => (
  <ul>
    {consultations.map(({ slug, title, opensOn, closesOn, accountedOn, contributions }) => (
      <li key={slug}>
        <a href={publicConsultationPath({ slug })}>{title}</a>{' '}
        <span className="ws-subtle">
          {t('weighing.views.askedWhen', { from: dayInWords(opensOn, lang), to: dayInWords(closesOn, lang) })}{' '}
          {t('weighing.views.contributions', { count: contributions })}
        </span>{' '}
        {accountedOn === null ? (
          t('weighing.views.noAccount')
        ) : (
          <a href={consultationNotePath({ slug, file: 'reactienota.pdf' })}>
            {t('weighing.views.account', { day: dayInWords(accountedOn, lang) })}
          </a>
        )}
      </li>
    ))}
  </ul>
)
