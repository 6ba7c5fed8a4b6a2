import type { FactKey } from '#src/domain/algorithm/facts.ts'
import { isDay } from '#src/domain/shared/dates.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { RecordChange } from '#src/workflows/algorithm/read-record-history.ts'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Page } from '../../components/page.tsx'
import { Facts, Late, Prose, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { recordPath } from '../../paths/algorithm.ts'
import { factText } from './words.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly changes: readonly RecordChange[]
}

interface ToldProps {
  readonly page: PageRequest
  readonly facts: RecordChange['facts']
  readonly fact: FactKey
}

/** One fact as a version told it. */
function Told({ page, facts, fact }: ToldProps) {
  const text = factText(page.t, facts, fact)
  if (text === null) return <p>{page.t('algorithm.unknown')}</p>
  if (isDay(text))
    return (
      <p>
        <DayText day={text} lang={page.lang} />
      </p>
    )
  return <Prose text={text} />
}

/** What a fact was, and what it became. */
function Change({ page, change, fact }: { page: PageRequest; change: RecordChange; fact: FactKey }) {
  const { t } = page
  if (factText(t, change.before, fact) === null) return <Told page={page} facts={change.facts} fact={fact} />
  return (
    <div className="ws-stack--tight">
      <div>
        <p className="ws-subtle">{t('recordHistory.was')}</p>
        <Told page={page} facts={change.before} fact={fact} />
      </div>
      <div>
        <p className="ws-subtle">{t('recordHistory.became')}</p>
        <Told page={page} facts={change.facts} fact={fact} />
      </div>
    </div>
  )
}

/** Nobody knew it before: it was filled in, not changed. */
const isNew = ({ t }: PageRequest, change: RecordChange, fact: FactKey): boolean =>
  factText(t, change.before, fact) === null

interface ChangesProps {
  readonly page: PageRequest
  readonly change: RecordChange
  readonly facts: readonly FactKey[]
}

const Changes = ({ page, change, facts }: ChangesProps) =>
  facts.length === 0 ? null : (
    <Facts
      items={facts.map((fact) => ({
        label: page.t(`algorithm.fact.${fact}`),
        value: <Change page={page} change={change} fact={fact} />,
      }))}
    />
  )

function Version({ page, dossier, change }: Omit<Props, 'changes'> & { readonly change: RecordChange }) {
  const { t, lang } = page
  const added = change.changed.filter((fact) => isNew(page, change, fact))
  const by = dossier.names.get(change.savedBy ?? '')?.jobTitle
  return (
    <Section
      id={`versie-${change.number}`}
      title={t('recordHistory.version', { number: change.number })}
      why={
        <p>
          <DayText day={change.savedAt.slice(0, 10)} lang={lang} />. {by ?? t('recordHistory.system')}.
        </p>
      }
      split
    >
      {change.number === 1 && <p>{t('recordHistory.first')}</p>}
      {change.number > 1 && change.changed.length === 0 && <p>{t('recordHistory.checkedOnly')}</p>}
      <Changes page={page} change={change} facts={change.changed.filter((fact) => !isNew(page, change, fact))} />
      {added.length > 0 && (
        <>
          <h3>{t('recordHistory.added')}</h3>
          <Changes page={page} change={change} facts={added} />
        </>
      )}
    </Section>
  )
}

/** What changed in the record, fact by fact: what stood there, what stands there now, who by function, when. */
export function RecordHistoryPage({ page, dossier, changes }: Props) {
  const { t } = page
  const { id, facts } = dossier.rows.algorithm
  return (
    <Page
      frame={page.frame}
      title={t('recordHistory.title')}
      kicker={facts.name}
      lead={t('recordHistory.lead')}
      {...dossierFrame(t, { id, name: facts.name }, 'record')}
    >
      <p>
        <a href={recordPath({ id })}>{t('record.back')}</a>
      </p>
      {changes.length === 1 && (
        <p>
          <Late>{t('record.history.none')}</Late>
        </p>
      )}
      {changes.map((change) => (
        <Version key={change.id} page={page} dossier={dossier} change={change} />
      ))}
    </Page>
  )
}
