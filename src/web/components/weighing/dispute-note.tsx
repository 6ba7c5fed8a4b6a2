import type { Dispute } from '#src/domain/weighing/dispute.ts'
import { dayInWords } from '../day-text.tsx'
import { Label, Prose } from '../text.tsx'
import { EditLink, EditLinks, type Reader } from './reader.tsx'

interface DisputeNoteProps {
  readonly dispute: Dispute
  /** What stands there now; when it differs from what was contested, both are shown. */
  readonly textNow: string
  readonly reader: Reader
}

/** Another reading, by whom and why, with the answer. Both readings stay. */
export function DisputeNote({ dispute, textNow, reader }: DisputeNoteProps) {
  const { t, lang } = reader
  const { answer } = dispute
  return (
    <div className="ws-dispute">
      <p>
        <Label>{t('weighing.dispute.label')}</Label>{' '}
        {t('weighing.dispute.by', { who: reader.by(dispute.by), day: dayInWords(dispute.on, lang) })}
      </p>
      <div className="ws-voice">
        <Prose text={dispute.reason} />
      </div>
      {dispute.contestedText !== textNow && (
        <div className="ws-small ws-subtle">
          <p>{t('weighing.dispute.changed')}</p>
          <Prose text={dispute.contestedText} />
        </div>
      )}
      {answer === null ? (
        <p className="ws-small ws-subtle">
          {t('weighing.dispute.noAnswer')}{' '}
          <EditLink reader={reader} what="answerDispute" about={dispute.id}>
            {t('weighing.dispute.giveAnswer')}
          </EditLink>
        </p>
      ) : (
        <p className="ws-small ws-subtle ws-prose">
          {t('weighing.dispute.answer', {
            who: reader.by(answer.by),
            day: dayInWords(answer.on, lang),
            text: answer.text,
          })}{' '}
          {t('weighing.dispute.stays')}
        </p>
      )}
      <EditLinks>
        <EditLink reader={reader} what="withdrawDispute" about={dispute.id}>
          {t('weighing.dispute.withdraw')}
        </EditLink>
      </EditLinks>
    </div>
  )
}
