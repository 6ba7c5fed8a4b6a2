import { paperInputs } from '#src/domain/route/gate.ts'
import { papersInForce, paperStates } from '#src/domain/route/paper.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayText } from '../../components/day-text.tsx'
import { DayBox, Select, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { DataTable } from '../../components/table.tsx'
import { Details, Label, Section } from '../../components/text.tsx'
import { paperPath } from '../../paths/algorithm.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly form: FormView
}

/** Papers made elsewhere: which are there, and the form to point one out. */
export function Papers({ page, dossier, form }: Props) {
  const { t, lang } = page
  const { id } = dossier.rows.algorithm
  const rows = papersInForce(dossier.rows.papers).map((paper) => ({
    id: paper.id,
    cells: [
      t(`route.input.${paper.kind}`),
      <>
        {paper.state === 'notNeeded' && <Label>{t('paper.state.notNeeded')}</Label>} {paper.title}
        {paper.adoptedBy !== null && <span className="ws-subtle"> ({paper.adoptedBy})</span>}
      </>,
      paper.address === null ? (
        ''
      ) : /^https?:/.test(paper.address) ? (
        <a href={paper.address}>{paper.address}</a>
      ) : (
        paper.address
      ),
      paper.datedOn === null ? '' : <DayText day={paper.datedOn} lang={lang} />,
    ],
  }))
  return (
    <Section id="stukken" title={t('paper.title')} why={t('paper.lead')} split>
      <DataTable
        caption={t('paper.title')}
        columns={(['kind', 'what', 'where', 'on'] as const).map((column) => t(`paper.column.${column}`))}
        rows={rows}
        empty={t('paper.none')}
      />
      {page.may('algorithm.change', { algorithm: id }) && (
        <Details summary={t('paper.add')} open={form.errors.length > 0}>
          <form className="ws-form" method="post" action={paperPath({ id })}>
            <Select
              form={form}
              name="kind"
              label={t('paper.kind')}
              why={t('paper.kind.why')}
              choices={paperInputs.map((value) => ({ value, label: t(`route.input.${value}`) }))}
            />
            <RadioGroup
              form={form}
              name="state"
              label={t('paper.state')}
              why={t('paper.state.why')}
              choices={paperStates.map((value) => ({ value, label: t(`paper.state.${value}`) }))}
            />
            <TextBox form={form} name="title" label={t('paper.name')} hint={t('paper.name.hint')} />
            <TextBox form={form} name="address" label={t('paper.address')} optional />
            <DayBox form={form} name="datedOn" label={t('paper.datedOn')} optional />
            <TextBox form={form} name="adoptedBy" label={t('paper.adoptedBy')} optional />
            <Button>{t('paper.submit')}</Button>
          </form>
        </Details>
      )}
    </Section>
  )
}
