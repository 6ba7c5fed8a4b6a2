import { Fragment } from 'react'
import { markedPoints } from '#src/domain/weighing/marked-points.ts'
import { DayText } from '../day-text.tsx'
import { Empty, Section } from '../text.tsx'
import { EditLink, type PartProps } from './reader.tsx'

/** What weighs heavily, says who: advisors, groups and members of the body, never the team. */
export function MarksSection({ weighing, reader }: PartProps) {
  const { t } = reader
  const points = markedPoints(weighing)
  return (
    <Section id="zwaar" title={t('weighing.marks.title')} why={t('weighing.marks.why')} split>
      <div className="ws-stack">
        {points.length === 0 ? (
          <Empty>
            <p>
              <strong>{t('weighing.marks.none')}</strong> {t('weighing.marks.noneText')}
            </p>
          </Empty>
        ) : (
          <ul className="ws-items ws-items--small">
            {points.map(({ effect, marks }) => (
              <li key={effect.id}>
                <p className="ws-when">
                  {t('weighing.marks.by')}{' '}
                  {marks.map((mark, index) => (
                    <Fragment key={mark.id}>
                      {index > 0 && '; '}
                      <strong>{reader.by(mark.by)}</strong>, <DayText day={mark.on} lang={reader.lang} />
                    </Fragment>
                  ))}
                </p>
                <h3>
                  <a href={`#gevolg-${effect.id}`}>{effect.title}</a>
                </h3>
                {marks.map((mark) => (
                  <p key={mark.id} className="ws-voice">
                    {mark.reason}
                    {marks.length > 1 && ` (${reader.who(mark.by)})`}{' '}
                    <span className="ws-small">
                      <EditLink reader={reader} what="withdrawMark" about={mark.id}>
                        {t('weighing.marks.withdraw')}
                      </EditLink>
                    </span>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        )}
        <p className="ws-small ws-subtle ws-noprint">{t('weighing.marks.how')}</p>
      </div>
    </Section>
  )
}
