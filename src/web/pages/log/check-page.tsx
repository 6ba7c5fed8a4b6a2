import type { AuditVerification, FirstInvalid } from '#src/domain/audit/verification.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { TextBox } from '../../components/form.tsx'
import { erasureInWords } from '../../components/erased-words.ts'
import { Page } from '../../components/page.tsx'
import { Facts, Items, Item, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { logCheckPath, logPath } from '../../paths/documents.ts'

interface CheckProps {
  readonly page: PageRequest
  readonly found: AuditVerification
  readonly form: FormView
}

/** Whether the log is whole, where it first is not, and what this does not prove. */
export function CheckPage({ page, found, form }: CheckProps) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('log.check.title')}
      lead={t('log.check.lead')}
      crumbs={[{ href: logPath(), label: t('log.title') }]}
      errors={summaryOf(form)}
    >
      <Notice title={found.valid ? t('log.check.whole') : t('log.check.broken')} warning={!found.valid}>
        <p>{found.valid ? t('log.check.wholeText', { count: found.events }) : whereText(page, found)}</p>
      </Notice>
      <Section id="gevonden" title={t('log.check.found')}>
        <Facts
          items={[
            { label: t('log.check.events'), value: found.events },
            { label: t('log.check.erased'), value: found.erased },
          ]}
        />
      </Section>
      {found.erasures.length > 0 && (
        <Section id="gewist" title={t('erasure.title')} why={t('erasure.why')}>
          <Items small>
            {found.erasures.map((erasure) => (
              <Item key={`${erasure.kind} ${erasure.law}`}>{erasureInWords(t, erasure)}</Item>
            ))}
          </Items>
        </Section>
      )}
      <Section id="papier" title={t('log.check.paper')} why={t('log.check.paperWhy')} split>
        <form method="get" action={logCheckPath()} className="ws-form">
          <TextBox form={form} name="head" label={t('log.check.head')} hint={t('log.check.headHint')} />
          <ButtonGroup>
            <Button>{t('log.check.compare')}</Button>
          </ButtonGroup>
        </form>
      </Section>
      <Section id="niet" title={t('log.check.not')}>
        <Items small>
          <Item>{t('log.check.not1')}</Item>
          <Item>{t('log.check.not2')}</Item>
          <Item>{t('log.check.not3')}</Item>
        </Items>
      </Section>
    </Page>
  )
}

function whereText({ t }: PageRequest, { firstInvalid, unknownHeads }: AuditVerification): string {
  if (firstInvalid !== null) return placeOf(t, firstInvalid)
  return t('log.check.unknownHead', { sequence: unknownHeads[0]?.sequence ?? 0 })
}

function placeOf(t: PageRequest['t'], place: FirstInvalid): string {
  switch (place.kind) {
    case 'event':
      return t(`log.check.fault.${place.fault}`, { sequence: place.sequence })
    case 'column':
      return t('log.check.fault.column', { sequence: place.sequence })
    case 'head':
      return t('log.check.fault.head', { sequence: place.sequence })
    case 'file':
      return t('log.check.fault.file', { path: place.path })
    default:
      return t('log.check.fault.content', { id: place.id })
  }
}
