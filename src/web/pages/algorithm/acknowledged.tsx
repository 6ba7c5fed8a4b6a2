import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { ButtonForm } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { Empty, Section, Timeline } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { acknowledgePath } from '../../paths/start.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
}

/** Which version politicians recorded as read. Only what they chose to record, never what they opened (law 13). */
export function Acknowledged({ page, dossier }: Props) {
  const { t, lang, actor } = page
  const { acknowledgements, algorithm } = dossier.rows
  const { id, number } = algorithm
  const politician = (actor?.assignments ?? []).some(
    ({ role }) => role === 'executiveMember' || role === 'representative',
  )
  const mine = acknowledgements.some((one) => one.personId === actor?.personId && one.number >= number)
  return (
    <Section id="kennisgenomen" title={t('acknowledged.title')} why={t('acknowledged.why')} split>
      <div className="ws-stack">
        {acknowledgements.length === 0 ? (
          <Empty>{t('acknowledged.none')}</Empty>
        ) : (
          <Timeline
            events={acknowledgements.map((one) => ({
              id: one.id,
              when: <DayText day={one.on} lang={lang} />,
              text: t('acknowledged.line', { name: one.name, jobTitle: one.jobTitle, number: one.number }),
            }))}
          />
        )}
        {politician && !mine && (
          <>
            <p className="ws-small ws-subtle">{t('start.read.why')}</p>
            <ButtonForm action={acknowledgePath()} fields={{ algorithm: id, number, back: 'dossier' }}>
              {t('start.read.record', { number })}
            </ButtonForm>
          </>
        )}
      </div>
    </Section>
  )
}
