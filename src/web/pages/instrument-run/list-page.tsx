import type { AlgorithmRuns, ListedRun } from '#src/workflows/instrument-run/read-run.ts'
import { ButtonLink } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Items, Label, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { elsewherePath, importRunPath, runPath, startRunPath } from '../../paths/instrument-run.ts'
import { whenOf } from './run-when.ts'

interface Props {
  readonly page: PageRequest
  readonly runs: AlgorithmRuns
}

function RunItem({ page, run }: { page: PageRequest; run: ListedRun }) {
  const { t, lang } = page
  return (
    <li>
      <p>
        <Label
          {...(run.state === 'toUpdate'
            ? { kind: 'warning' as const }
            : run.state === 'adopted'
              ? {}
              : { kind: 'open' as const })}
        >
          {t(`run.state.${run.state}`)}
        </Label>
        {run.origin === 'elsewhere' && <> {t('run.elsewhere.label')}</>}
      </p>
      <h3>
        <a href={runPath({ id: run.algorithmId, run: run.id })}>{run.title}</a>
      </h3>
      <p className="ws-subtle">
        {t('run.version', { version: run.version })}. {whenOf(t, lang, run)}
      </p>
      {run.updateReasons.map((reason) => (
        <p key={reason}>
          {t(`run.update.${reason}`, { day: run.validUntil === null ? '' : dayInWords(run.validUntil, lang) })}
        </p>
      ))}
    </li>
  )
}

/** The instruments of an algorithm: which are being filled in, which are done, and which come back. */
export function RunsPage({ page, runs }: Props) {
  const { t, frame } = page
  const { id } = runs.algorithm
  const busy = runs.runs.filter(({ state }) => state === 'planned' || state === 'running' || state === 'draft')
  const done = runs.runs.filter(({ state }) => state === 'adopted' || state === 'toUpdate')
  const past = runs.runs.filter(({ state }) => state === 'replaced')
  const group = (title: string, part: readonly ListedRun[], anchor: string, none?: string) =>
    (part.length > 0 || none !== undefined) && (
      <Section id={anchor} title={title} split>
        {part.length === 0 ? (
          <Empty>{none}</Empty>
        ) : (
          <Items>
            {part.map((run) => (
              <RunItem key={run.id} page={page} run={run} />
            ))}
          </Items>
        )}
      </Section>
    )
  return (
    <Page
      frame={frame}
      title={t('run.list.title')}
      kicker={runs.algorithm.name}
      lead={t('run.list.lead')}
      {...dossierFrame(t, runs.algorithm, 'instruments')}
    >
      {group(t('run.list.busy'), busy, 'bezig', t('run.list.busy.none'))}
      {group(t('run.list.done'), done, 'klaar', t('run.list.done.none'))}
      {group(t('run.list.past'), past, 'vervangen')}
      {page.may('instrument.start', { algorithm: id }) && (
        <p className="utrecht-button-group">
          <ButtonLink href={startRunPath({ id })} primary>
            {t('run.start')}
          </ButtonLink>
          <ButtonLink href={elsewherePath({ id })}>{t('run.elsewhere')}</ButtonLink>
          <ButtonLink href={importRunPath({ id })}>{t('run.import')}</ButtonLink>
        </p>
      )}
    </Page>
  )
}
