import type { PersonalRecord } from '#src/domain/audit/personal-erasure.ts'
import type { PersonalRecords } from '#src/workflows/erasure/erase-personal.ts'
import { Button } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { HiddenField, Select } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { TermLine } from '../../components/term-line.tsx'
import { Empty, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { logPath } from '../../paths/documents.ts'
import { GroundsFields } from './grounds-fields.tsx'

interface PersonalProps {
  readonly page: PageRequest
  readonly records: PersonalRecords
  /** For all of which the term passed, and for one person. */
  readonly due: FormView
  readonly one: FormView
}

/** Erasing who residents are: all of which the term passed, or one person who asks for it. */
export function PersonalPage({ page, records, due, one }: PersonalProps) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('personal.title')}
      lead={t('personal.lead')}
      crumbs={[{ href: logPath(), label: t('log.title') }]}
      errors={summaryOf(due, one)}
    >
      <Notice>
        <p>{t('personal.stays')}</p>
      </Notice>
      <Section id="termijn" title={t('personal.due')} why={t('personal.due.why')} split>
        <TermLine t={t} frame={frame} inForce={records.term} />
        {records.due.length === 0 ? (
          <Empty>{t('personal.due.none')}</Empty>
        ) : (
          <form method="post" className="ws-form">
            <p>{t('personal.due.count', { count: records.due.length })}</p>
            <HiddenField name="what" value="due" />
            <GroundsFields t={t} form={due} reasonHint={t('log.erase.reason.hint')} />
            <Button>{t('personal.due.submit')}</Button>
          </form>
        )}
      </Section>
      <Section id="verzoek" title={t('personal.one')} why={t('personal.one.why')} split>
        {records.all.length === 0 ? (
          <Empty>{t('personal.one.none')}</Empty>
        ) : (
          <form method="post" className="ws-form">
            <HiddenField name="what" value="one" />
            <Select
              form={one}
              name="record"
              label={t('personal.one.which')}
              choices={records.all.map((record) => ({ value: record.id, label: nameOf(page, record) }))}
            />
            <GroundsFields t={t} form={one} reasonHint={t('log.erase.reason.hint')} />
            <Button>{t('personal.one.submit')}</Button>
          </form>
        )}
      </Section>
    </Page>
  )
}

/** A record by its number and day: never by the name that is to be erased. */
function nameOf({ t, lang }: PageRequest, { kind, number, about, receivedOn }: PersonalRecord): string {
  const day = dayInWords(receivedOn, lang)
  return kind === 'reaction'
    ? t('personal.reaction', { number, day })
    : t('personal.contribution', { number, day, about: about ?? '' })
}
