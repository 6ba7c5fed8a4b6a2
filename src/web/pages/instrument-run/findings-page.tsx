import { findingKinds } from '#src/domain/instrument-run/finding.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { Select, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Items, Label, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { findingRemovePath, findingsPath } from '../../paths/instrument-run.ts'
import { runFrame } from './run-frame.ts'

interface Props {
  readonly page: PageRequest
  readonly reading: RunReading
  readonly form: FormView
}

/** What an instrument that was done elsewhere says, by hand, each with its page. */
export function FindingsPage({ page, reading, form }: Props) {
  const { t, frame } = page
  const { run } = reading
  const parts = { id: run.algorithmId, run: run.id }
  const mayWrite = page.may('instrument.write', { algorithm: run.algorithmId })
  const findings = run.findings.filter(({ removedAt }) => removedAt === null)
  return (
    <Page
      frame={frame}
      title={t('run.findings.title')}
      kicker={run.title}
      lead={t('run.findings.lead')}
      {...runFrame(t, reading, 'findings')}
      errors={form.errors}
    >
      {findings.length === 0 && <Empty>{t('run.findings.none')}</Empty>}
      {findingKinds
        .filter((kind) => findings.some((one) => one.kind === kind))
        .map((kind) => (
          <Section key={kind} id={kind} title={t(`run.finding.${kind}.many`)} split>
            <Items small>
              {findings
                .filter((one) => one.kind === kind)
                .map((one) => (
                  <li key={one.id} id={`bevinding-${one.id}`}>
                    <p className="ws-prose">{one.text}</p>
                    {one.judgement !== '' && (
                      <p>
                        <Label>{t('run.finding.judgedBy', { who: one.judgementBy })}</Label> {one.judgement}
                      </p>
                    )}
                    <p className="ws-subtle">{t('run.finding.onPage', { page: one.page })}</p>
                    {mayWrite && (
                      <ButtonForm action={findingRemovePath({ ...parts, finding: one.id })}>
                        {t('run.finding.remove')}
                      </ButtonForm>
                    )}
                  </li>
                ))}
            </Items>
          </Section>
        ))}
      {mayWrite && (
        <Details summary={t('run.finding.add')} open={form.errors.length > 0 || findings.length === 0}>
          <form method="post" action={findingsPath(parts)} className="ws-form">
            <Select
              form={form}
              name="kind"
              label={t('run.finding.kind')}
              choices={findingKinds.map((kind) => ({ value: kind, label: t(`run.finding.${kind}`) }))}
            />
            <TextArea
              form={form}
              name="text"
              label={t('run.finding.text')}
              hint={t('run.finding.text.hint')}
              rows={4}
            />
            <TextBox form={form} name="page" label={t('run.finding.page')} hint={t('run.finding.page.hint')} />
            <TextBox
              form={form}
              name="judgement"
              label={t('run.finding.judgement')}
              hint={t('run.finding.judgement.hint')}
              optional
            />
            <TextBox form={form} name="judgementBy" label={t('run.finding.judgementBy')} optional />
            <Button>{t('run.finding.submit')}</Button>
          </form>
        </Details>
      )}
    </Page>
  )
}
