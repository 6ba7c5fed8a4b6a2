import { startingPoints } from '#src/domain/algorithm/register.ts'
import { rowAnswers, type ComparedRow } from '#src/domain/inventory/compare-list.ts'
import type { ListBesideRegister } from '#src/workflows/inventory/read-list.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { Select, TextArea } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Byline, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { listPath, listRowPath, listsPath } from '../../paths/inventory.ts'
import { listCrumbs } from './choose-list-pages.tsx'
import { Candidates } from './open-rows.tsx'

interface RowProps {
  readonly page: PageRequest
  readonly beside: ListBesideRegister
  readonly one: ComparedRow
  readonly form: FormView
}

/** One row of a list: what it resembles, and what a person says it is. */
export function RowPage({ page, beside, one, form }: RowProps) {
  const { t, frame } = page
  const { list, algorithms } = beside
  const { row, standing } = one
  const byline = [
    { label: t('list.column.supplier'), value: row.supplier },
    { label: t('list.column.identifier'), value: row.identifier },
  ].filter(({ value }) => value !== '')
  return (
    <Page
      frame={frame}
      title={`${t('list.row.title')} ${row.name}`}
      heading={row.name}
      kicker={t('list.row.title')}
      crumbs={[
        ...listCrumbs(page),
        { href: listsPath(), label: t('list.title') },
        { href: listPath({ id: list.id }), label: t(`list.kind.${list.kind}`) },
      ]}
      errors={summaryOf(form)}
      head={byline.length === 0 ? undefined : <Byline items={byline} />}
    >
      {standing.kind === 'perhaps' && (
        <Section id="lijkt-op" title={t('list.row.perhaps')} split variant="ws-section--first">
          <Candidates t={t} candidates={standing.candidates} />
        </Section>
      )}
      <Said page={page} one={one} />
      <Section id="antwoord" title={t('list.row.answer')} split>
        <form method="post" action={listRowPath({ id: list.id, number: String(row.number) })} className="ws-form">
          <RadioGroup
            form={form}
            name="answer"
            label={t('list.row.answer')}
            why={t('list.row.answer.why')}
            choices={rowAnswers.map((value) => ({
              value,
              label: t(`list.row.${value}`),
              ...(value === 'registered' && { hint: t('list.row.registered.hint') }),
            }))}
          />
          <RadioGroup
            form={form}
            name="startingPoint"
            label={t('list.row.starting')}
            choices={startingPoints.map((value) => ({ value, label: t(`report.startingPoint.${value}`) }))}
            optional="onlyThen"
          />
          <Select
            form={form}
            name="algorithmId"
            label={t('list.row.algorithm')}
            choices={algorithms.map(({ id, name }) => ({ value: id, label: name }))}
            optional="onlyThen"
          />
          <TextArea form={form} name="reason" label={t('list.row.reason')} rows={3} optional="onlyThen" />
          <ButtonGroup>
            <Button>{t('list.row.submit')}</Button>
            <a href={listPath({ id: list.id })}>{t('list.row.back')}</a>
          </ButtonGroup>
        </form>
      </Section>
    </Page>
  )
}

/** What is known of the row already. */
function Said({ page: { t, lang }, one: { standing } }: Pick<RowProps, 'page' | 'one'>) {
  if (standing.kind === 'known')
    return (
      <Section id="gezegd" title={t('list.row.now')} split>
        <p>
          <a href={dossierPath({ id: standing.algorithm.id })}>{standing.algorithm.name}</a> (
          {t(`list.known.${standing.why}`)})
        </p>
      </Section>
    )
  if (standing.kind !== 'notAlgorithm') return null
  const { reason, answeredOn, answererFunction } = standing.answer
  return (
    <Section id="gezegd" title={t('list.row.now')} split>
      <p>
        {t('list.row.notAlgorithm')}: {reason}
      </p>
      <p className="ws-small ws-subtle">
        {t('list.notAlgorithm.by', { day: dayInWords(answeredOn, lang), who: answererFunction })}
      </p>
    </Section>
  )
}
