import { dayInWords, DayText } from '../day-text.tsx'
import { Empty, Prose } from '../text.tsx'
import { EditLink, EditLinks, type PartProps, type Reader, type ShownStory } from './reader.tsx'

/** What residents went through, in their words. A withdrawn story leaves only the day on which it went. */
export function Stories({ weighing, reader }: PartProps) {
  const { t } = reader
  const add = (
    <EditLinks>
      <EditLink reader={reader} what="addStory">
        {t('weighing.story.add')}
      </EditLink>
    </EditLinks>
  )
  if (weighing.stories.length === 0)
    return (
      <Empty>
        <p>
          <strong>{t('weighing.story.none')}</strong> {t('weighing.story.noneText')}
        </p>
        {add}
      </Empty>
    )
  return (
    <>
      {weighing.stories.map((story) => (
        <Story key={story.id} story={story} reader={reader} />
      ))}
      {add}
    </>
  )
}

function Story({ story, reader }: { readonly story: ShownStory; readonly reader: Reader }) {
  const { t, lang } = reader
  if (story.withdrawnOn !== null)
    return (
      <p className="ws-small ws-subtle ws-story">
        {t('weighing.story.withdrawn', { day: dayInWords(story.withdrawnOn, lang) })}
      </p>
    )
  return (
    <figure className="ws-story">
      <blockquote>
        <Prose text={story.text} />
      </blockquote>
      <figcaption>
        <p>
          {story.about}. {t('weighing.story.wroteDown', { who: reader.by(story.writtenDownBy) })}{' '}
          <DayText day={story.writtenDownOn} lang={lang} />.{' '}
          {story.kind === 'scenario'
            ? t('weighing.story.scenario')
            : `${t('weighing.story.agreed')} ${t('weighing.story.canWithdraw')}`}
        </p>
        <EditLinks>
          <EditLink reader={reader} what="withdrawStory" about={story.id}>
            {t('weighing.story.withdraw')}
          </EditLink>
        </EditLinks>
      </figcaption>
    </figure>
  )
}
