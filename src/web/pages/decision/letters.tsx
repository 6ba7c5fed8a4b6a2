import { mayRecordLetter, receivers, standingLetters, type SentLetter } from '#src/domain/decision/sent-letter.ts'
import type { DecisionReading } from '#src/workflows/decision/read-decision.ts'
import { bodyWords } from '../../components/body-words.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Details, Empty, Item, Items, Prose, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { correctLetterPath, sentLetterPath } from '../../paths/proposal.ts'

interface LettersProps {
  readonly page: PageRequest
  readonly data: DecisionReading
}

/** Bodies that a letter can go to today and for which this person may record it. */
export const receiversFor = ({ context, actor }: PageRequest, { decision, bodies }: DecisionReading) =>
  receivers(bodies, decision.bodyId, context.today).filter(({ id }) =>
    mayRecordLetter(actor?.assignments ?? [], [decision.bodyId, id], context.today),
  )

/** The letters about a decision: when, to whom, under which number, and what was put right. */
export function Letters({ page, data }: LettersProps) {
  const { t } = page
  const { decision, body, letters } = data
  if (body?.role === 'representative') return null
  const standing = standingLetters(letters)
  const withdrawn = letters.filter((letter) => letter.withdrawn)
  const mayRecord = page.may('decision.record') && receiversFor(page, data).length > 0
  return (
    <Section id="brief" title={t('letter.section')} why={t('letter.section.why')} split>
      {standing.length === 0 && <Empty>{t('letter.none')}</Empty>}
      {standing.length > 0 && (
        <Items small>
          {standing.map((letter) => (
            <Item key={letter.id}>
              <LetterText page={page} data={data} letter={letter} />
              {mayRecord && (
                <p>
                  <a href={correctLetterPath({ id: decision.id, letter: letter.id })}>{t('letter.correct')}</a>
                </p>
              )}
            </Item>
          ))}
        </Items>
      )}
      {withdrawn.map((letter) => (
        <LetterText key={letter.id} page={page} data={data} letter={letter} />
      ))}
      {mayRecord && (
        <p>
          <a href={sentLetterPath({ id: decision.id })}>{t('letter.record')}</a>
        </p>
      )}
    </Section>
  )
}

/** One record, and under it the record that it put right. */
function LetterText({ page, data, letter }: LettersProps & { readonly letter: SentLetter }) {
  const { t, lang } = page
  const { corrects, recordedAt, recordNumber, recordAddress, note } = letter
  const to = bodyWords(data.bodies.find(({ id }) => id === letter.bodyId)?.name ?? '', lang)
  const corrected = data.letters.find(({ id }) => id === corrects?.letterId)
  const day = dayInWords(recordedAt.slice(0, 10), lang)
  return (
    <>
      {!letter.withdrawn && (
        <>
          <p>
            <strong>{t('letter.sent', { day: dayInWords(letter.sentOn, lang), to })}</strong>
            {recordNumber !== '' && ` ${t('letter.number', { number: recordNumber })}`}
          </p>
          {recordAddress !== null && (
            <p>
              <a href={recordAddress}>{t('letter.address')}</a>
            </p>
          )}
          <Prose text={note} />
        </>
      )}
      {corrects !== null && (
        <p className="ws-small">
          {t(letter.withdrawn ? 'letter.withdrawn' : 'letter.corrects', { day, reason: corrects.reason })}
        </p>
      )}
      {corrected !== undefined && (
        <Details summary={t('letter.earlier')}>
          <LetterText page={page} data={data} letter={corrected} />
        </Details>
      )}
    </>
  )
}
