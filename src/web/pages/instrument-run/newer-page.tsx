import type { ComparedQuestion } from '#src/domain/instrument/compare-definitions.ts'
import type { CarryPlan } from '#src/workflows/instrument-run/carry-run.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { ButtonForm } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { Details, Section } from '../../components/text.tsx'
import { DataTable } from '../../components/table.tsx'
import type { PageRequest } from '../../http/route.ts'
import { newerPath } from '../../paths/instrument-run.ts'
import { runFrame } from './run-frame.ts'
import { titleOf } from './run-words.ts'

interface Props {
  readonly page: PageRequest
  readonly reading: RunReading
  readonly plans: readonly CarryPlan[]
}

type RowProps = Omit<Props, 'plans'> & { readonly plan: CarryPlan }

/** What stood there before: where the numbers were given out anew, the questions that ask about the same. */
function wasOf({ page, reading, plan }: RowProps, one: ComparedQuestion): string {
  const older = reading.run.definition
  if (one.outcome === 'same' || one.newer === null || older === null) return ''
  if (plan.alike.size === 0) return one.older === null ? '' : titleOf(older, one.older)
  const ids = plan.alike.get(one.newer.id) ?? []
  return ids.length === 0 ? '' : page.t('newer.alike', { ids: ids.join(', ') })
}

function outcomeOf({ plan }: RowProps, { outcome, newer }: ComparedQuestion): ComparedQuestion['outcome'] {
  if (plan.alike.size === 0 || newer === null || outcome === 'same') return outcome
  return plan.alike.has(newer.id) ? 'changed' : 'added'
}

function rowOf(props: RowProps, one: ComparedQuestion) {
  const { page, reading, plan } = props
  const older = reading.run.definition
  const before = one.older === null || older === null ? '' : titleOf(older, one.older)
  const after = one.newer === null ? before : titleOf(plan.instrument.definition, one.newer)
  return {
    id: `${one.newer?.id ?? ''}|${one.older?.id ?? ''}`,
    cells: [after, page.t(`newer.outcome.${outcomeOf(props, one)}`), wasOf(props, one)],
  }
}

/** Going on with a run in a newer form, question by question: only what really is the same goes along. */
export function NewerPage({ page, reading, plans }: Props) {
  const { t, frame } = page
  const { run } = reading
  const { crumbs, subnav } = runFrame(t, reading, 'section')
  return (
    <Page
      frame={frame}
      title={t('newer.title')}
      kicker={run.title}
      lead={t('newer.lead')}
      crumbs={crumbs}
      subnav={subnav}
    >
      {plans.map((plan, index) => {
        const { instrument, questions } = plan
        const same = questions.every(({ outcome }) => outcome === 'same')
        return (
          <Section
            key={instrument.key}
            id={`vorm-${index + 1}`}
            title={`${instrument.title}, ${t('run.version', { version: instrument.version }).toLowerCase()}`}
          >
            <p>{t(same ? 'newer.same' : 'newer.differs')}</p>
            {!same && (
              <Details summary={t('newer.table')}>
                <DataTable
                  caption={t('newer.table')}
                  columns={[t('newer.question'), t('newer.outcome'), t('newer.was')]}
                  rows={questions.map((one) => rowOf({ page, reading, plan }, one))}
                  empty=""
                />
              </Details>
            )}
            <ButtonForm
              action={newerPath({ id: run.algorithmId, run: run.id })}
              fields={{ instrument: instrument.key }}
              primary={index === 0}
            >
              {t('newer.begin')}
            </ButtonForm>
          </Section>
        )
      })}
    </Page>
  )
}
