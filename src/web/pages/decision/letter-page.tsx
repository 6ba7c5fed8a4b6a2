import type { SentLetter } from '#src/domain/decision/sent-letter.ts'
import type { DecisionReading } from '#src/workflows/decision/read-decision.ts'
import { bodyWords } from '../../components/body-words.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { Checkbox } from '../../components/choices.tsx'
import { DayBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Notice } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { decisionPath } from '../../paths/proposal.ts'
import { receiversFor } from './letters.tsx'

interface LetterProps {
  readonly page: PageRequest
  readonly data: DecisionReading
  /** The record that is put right; nothing for a first one. */
  readonly corrected: SentLetter | undefined
  readonly form: FormView
}

/** Recording that the letter about a decision was sent, or putting such a record right. */
export function LetterPage({ page, data, corrected, form }: LetterProps) {
  const { t, frame, lang } = page
  const { algorithm, decision } = data
  const first = corrected === undefined
  return (
    <Page
      frame={frame}
      title={t(first ? 'letter.title' : 'letter.title.correct')}
      kicker={decision.title}
      lead={t(first ? 'letter.lead' : 'letter.lead.correct')}
      crumbs={[
        { href: dossierPath({ id: algorithm.id }), label: algorithm.facts.name },
        { href: decisionPath({ id: decision.id }), label: decision.number },
      ]}
      errors={form.errors}
    >
      <Notice>
        <p>{t('letter.public')}</p>
        {first && (
          <p>
            <a href={`${decisionPath({ id: decision.id })}#stukken`}>{t('letter.file')}</a>
          </p>
        )}
      </Notice>
      <form className="ws-form" method="post">
        {!first && (
          <>
            <TextArea form={form} name="reason" label={t('letter.reason')} />
            <Checkbox form={form} name="withdrawn" label={t('letter.nothing')} />
          </>
        )}
        <Select
          form={form}
          name="bodyId"
          label={t('letter.to')}
          choices={receiversFor(page, data).map(({ id, name }) => ({ value: id, label: bodyWords(name, lang) }))}
        />
        <DayBox form={form} name="sentOn" label={t('letter.sentOn')} />
        <TextBox
          form={form}
          name="recordNumber"
          label={t('letter.recordNumber')}
          hint={t('letter.recordNumber.hint')}
          optional
        />
        <TextBox
          form={form}
          name="recordAddress"
          type="url"
          label={t('letter.recordAddress')}
          hint={t('letter.recordAddress.hint')}
          optional
        />
        <TextArea form={form} name="note" label={t('letter.note')} hint={t('letter.note.hint')} optional />
        <ButtonGroup>
          <Button>{t(first ? 'letter.submit' : 'letter.submit.correct')}</Button>
          <a href={decisionPath({ id: decision.id })}>{t('letter.back')}</a>
        </ButtonGroup>
      </form>
    </Page>
  )
}
