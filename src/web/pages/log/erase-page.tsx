import { erasureGrounds } from '#src/domain/audit/erasure.ts'
import type { LogLine } from '#src/workflows/audit/read-log.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { MomentText } from '../../components/day-text.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { TextBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { Facts, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { logPath } from '../../paths/documents.ts'
import { GroundsFields } from './grounds-fields.tsx'

interface EraseProps {
  readonly page: PageRequest
  readonly line: LogLine | undefined
  readonly form: FormView
}

/** Taking the text of a line of the log away because a law says so: which line, which law, and why. */
export function ErasePage({ page, line, form }: EraseProps) {
  const { t, frame, lang } = page
  return (
    <Page
      frame={frame}
      title={t('log.erase.title')}
      lead={t('log.erase.lead')}
      crumbs={[{ href: logPath(), label: t('log.title') }]}
      errors={summaryOf(form)}
    >
      {line !== undefined && (
        <Section id="regel" title={t('log.erase.line', { number: line.sequence })} split>
          <Facts
            items={[
              { label: t('log.when'), value: <MomentText moment={line.at} lang={lang} /> },
              { label: t('log.action'), value: <code>{line.action}</code> },
              { label: t('log.subject'), value: <code>{`${line.subjectKind} ${line.subjectId}`}</code> },
              ...(line.erasedBecause === null
                ? []
                : [{ label: t('log.erase.already'), value: t('log.erased', { ground: line.erasedBecause }) }]),
            ]}
          />
        </Section>
      )}
      <Section id="wissen" title={t('log.erase.what')} why={t('log.erase.why')} split>
        <Notice>
          <p>{t('log.erase.stays')}</p>
        </Notice>
        <form method="post" className="ws-form">
          <TextBox
            form={form}
            name="number"
            label={t('log.erase.number')}
            hint={t('log.erase.number.hint')}
            inputMode="numeric"
          />
          <RadioGroup
            form={form}
            name="ground"
            label={t('log.erase.ground')}
            choices={erasureGrounds.map((ground) => ({ value: ground, label: t(`log.erase.ground.${ground}`) }))}
          />
          <GroundsFields t={t} form={form} reasonHint={t('log.erase.reason.hint')} />
          <ButtonGroup>
            <Button>{t('log.erase.submit')}</Button>
            <a href={logPath()}>{t('log.erase.back')}</a>
          </ButtonGroup>
        </form>
      </Section>
    </Page>
  )
}
