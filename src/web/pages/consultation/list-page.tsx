import type { Translate } from '#src/i18n/text.ts'
import type { ConsultationLine } from '#src/workflows/consultation/read-consultations.ts'
import { ButtonLink } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Late } from '../../components/text.tsx'
import { consultationPath, newConsultationPath } from '../../paths/consultation.ts'

interface ListProps {
  readonly t: Translate
  readonly frame: Frame
  readonly lines: readonly ConsultationLine[]
  readonly mayWrite: boolean
}

/** What still waits in a consultation, in words. */
export function waitingInWords(t: Translate, { unread, unanswered }: ConsultationLine['waiting']): string {
  const parts = [
    ...(unread === 0 ? [] : [t('consultation.waiting.unread', { count: unread })]),
    ...(unanswered === 0 ? [] : [t('consultation.waiting.unanswered', { count: unanswered })]),
  ]
  return parts.join(', ')
}

/** The days of a consultation in words. */
export const periodInWords = (
  t: Translate,
  lang: Frame['lang'],
  { opensOn, closesOn }: { readonly opensOn: string; readonly closesOn: string },
): string => t('consultation.period', { from: dayInWords(opensOn, lang), to: dayInWords(closesOn, lang) })

/** Every consultation, with where it stands and what waits. */
export function ConsultationsPage({ t, frame, lines, mayWrite }: ListProps) {
  const { lang } = frame
  return (
    <Page
      frame={frame}
      title={t('consultation.title')}
      lead={t('consultation.lead')}
      head={
        mayWrite && (
          <p>
            <ButtonLink href={newConsultationPath()} primary>
              {t('consultation.new')}
            </ButtonLink>
          </p>
        )
      }
    >
      <DataTable
        caption={t('consultation.list.caption')}
        columns={[
          t('consultation.list.name'),
          t('consultation.list.stage'),
          t('consultation.list.period'),
          t('consultation.list.waiting'),
        ]}
        empty={t('consultation.empty')}
        rows={lines.map(({ consultation, stage, subjectName, waiting }) => ({
          id: consultation.id,
          cells: [
            <span key="name">
              <a href={consultationPath({ id: consultation.id })}>{consultation.title}</a>
              {subjectName !== null && <span className="ws-small ws-subtle"> {subjectName}</span>}
            </span>,
            t(`consultation.stage.${stage}`),
            periodInWords(t, lang, consultation),
            waitingInWords(t, waiting) === '' ? (
              t('consultation.waiting.none')
            ) : (
              <Late key="waiting">{waitingInWords(t, waiting)}</Late>
            ),
          ],
        }))}
      />
    </Page>
  )
}
