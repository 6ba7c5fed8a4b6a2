import { standing as standingAction } from '#src/domain/instrument-run/actions.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { Button, ButtonForm, ButtonLink } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { DayBox, HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { RichText } from '../../components/rich-text.tsx'
import { Byline, Details, Empty, Facts, Notice, Prose, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import {
  actionsPath,
  findingsPath,
  newerPath,
  reviewPath,
  runFactsPath,
  runKeptFilePath,
  runPath,
} from '../../paths/instrument-run.ts'
import { Sections } from './overview-sections.tsx'
import { runFrame } from './run-frame.ts'
import { whenOf } from './run-when.ts'

interface Props {
  readonly page: PageRequest
  readonly reading: RunReading
  readonly form: FormView
}

/** What was entered by hand of an instrument that was done elsewhere, and where the whole of it is. */
function Elsewhere({ page, reading }: Omit<Props, 'form'>) {
  const { t } = page
  const { run } = reading
  const parts = { id: run.algorithmId, run: run.id }
  const findings = run.findings.filter(({ removedAt }) => removedAt === null)
  return (
    <Section id="elders" title={t('run.elsewhere.where')} why={t('run.elsewhere.counts')} split>
      <Facts
        items={[
          { label: t('run.elsewhere.kind'), value: t(`run.code.${run.instrument}`) },
          {
            label: t('run.elsewhere.address'),
            value:
              run.address === null ? (
                <a href={runKeptFilePath({ ...parts, file: run.fileId ?? '' })}>{t('run.elsewhere.file')}</a>
              ) : (
                <a href={run.address}>{run.address}</a>
              ),
          },
        ]}
      />
      {findings.length === 0 ? (
        <Empty>{t('run.findings.none')}</Empty>
      ) : (
        <p>{t('run.findings.count', { count: findings.length })}</p>
      )}
      <p className="utrecht-button-group">
        <ButtonLink href={findingsPath(parts)} primary>
          {t('run.findings.open')}
        </ButtonLink>
      </p>
    </Section>
  )
}

/** What a run is for, and how it will be held; the team can change it until it is adopted. */
function RunFacts({ page, reading, form }: Props) {
  const { t } = page
  const { run } = reading
  return (
    <Details summary={t('run.facts.change')} open={form.errors.length > 0}>
      <form method="post" action={runFactsPath({ id: run.algorithmId, run: run.id })} className="ws-form">
        <HiddenField name="revision" value={run.revision} />
        <TextArea form={form} name="purpose" label={t('run.purpose')} rows={3} optional />
        <TextBox
          form={form}
          name="facilitator"
          label={t('run.facilitator')}
          hint={t('run.facilitator.hint')}
          optional
        />
        <DayBox form={form} name="plannedOn" label={t('run.plannedOn')} optional />
        <DayBox
          form={form}
          name="validUntil"
          label={t('run.validUntil.label')}
          why={t('run.validUntil.why')}
          optional
        />
        <Button primary={false}>{t('run.facts.submit')}</Button>
      </form>
    </Details>
  )
}

/** That it is out of date or replaced, and what can be done about that. */
function Standing({ page, reading }: Omit<Props, 'form'>) {
  const { t, lang } = page
  const { run } = reading
  return (
    <>
      {reading.updateReasons.length > 0 && (
        <Notice title={t('run.update.title')} warning>
          <ul>
            {reading.updateReasons.map((reason) => (
              <li key={reason}>
                {t(`run.update.${reason}`, { day: run.validUntil === null ? '' : dayInWords(run.validUntil, lang) })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {reading.replacedById !== null && (
        <Notice>
          <p>
            {t('run.replaced')}{' '}
            <a href={runPath({ id: run.algorithmId, run: reading.replacedById })}>{t('run.replaced.link')}</a>
          </p>
        </Notice>
      )}
    </>
  )
}

/** One run: where it stands, what is asked next, and its parts. */
export function OverviewPage({ page, reading, form }: Props) {
  const { t, frame, lang } = page
  const { run, state } = reading
  const parts = { id: run.algorithmId, run: run.id }
  const { definition } = run
  const mayWrite = page.may('instrument.move', { algorithm: run.algorithmId })
  const late = run.actions.filter((one) => standingAction(one, page.context.today) === 'late')
  const current = run.participants.filter(({ removedAt }) => removedAt === null)
  return (
    <Page
      frame={frame}
      title={run.title}
      kicker={reading.algorithmName}
      lead={t(`run.lead.${state}`)}
      {...runFrame(t, reading, 'overview')}
      head={
        <Byline
          items={[
            { label: t('run.state'), value: t(`run.state.${state}`) },
            { label: t('run.version.label'), value: run.version },
            ...(run.facilitator === '' ? [] : [{ label: t('run.facilitator'), value: run.facilitator }]),
            ...(current.length === 0
              ? []
              : [{ label: t('run.atTheTable'), value: current.map((one) => one.function).join(', ') }]),
          ]}
        />
      }
      errors={form.errors}
    >
      {definition?.textPolicy === 'ownWords' && <p className="ws-source">{t('run.ownWords')}</p>}
      <p className="ws-subtle">{whenOf(t, lang, run)}</p>
      <Standing page={page} reading={reading} />
      {late.length > 0 && (
        <p>
          <a href={actionsPath(parts)}>{t('run.actions.late', { count: late.length })}</a>
        </p>
      )}
      {run.purpose !== '' && <Prose text={run.purpose} />}
      {definition !== null && definition.description.length > 0 && (
        <Details summary={t('run.about')} open={state === 'planned'}>
          <RichText rich={definition.description} />
        </Details>
      )}
      {state === 'planned' && mayWrite && (
        <ButtonForm action={reviewPath(parts)} fields={{ trigger: 'begin' }} primary>
          {t('run.begin')}
        </ButtonForm>
      )}
      {run.origin === 'here' ? <Sections page={page} reading={reading} /> : <Elsewhere page={page} reading={reading} />}
      {mayWrite && run.status !== 'adopted' && <RunFacts page={page} reading={reading} form={form} />}
      {run.origin === 'here' &&
        run.status === 'adopted' &&
        page.may('instrument.start', { algorithm: run.algorithmId }) && (
          <p className="utrecht-button-group">
            <ButtonLink href={newerPath(parts)}>{t('run.newer.link')}</ButtonLink>
          </p>
        )}
    </Page>
  )
}
