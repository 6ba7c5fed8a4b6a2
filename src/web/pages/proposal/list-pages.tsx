import { gateIds } from '#src/domain/route/gate.ts'
import type { DossierProposals, ListedProposal } from '#src/workflows/proposal/read-proposals.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { CheckboxGroup } from '../../components/choices.tsx'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Select, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Empty, Item, Items, Label, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { decisionPath, historicDecisionPath, proposalPath } from '../../paths/proposal.ts'

const scheduled = ({ status }: ListedProposal): boolean => status === 'scheduled'
const ended = ({ status }: ListedProposal): boolean => status === 'decided' || status === 'withdrawn'

/** Every proposal: on an agenda, in preparation, decided. */
export function ProposalsPage({ page, proposals }: { page: PageRequest; proposals: readonly ListedProposal[] }) {
  const { t, frame } = page
  const preparing = proposals.filter((one) => !scheduled(one) && !ended(one))
  return (
    <Page frame={frame} title={t('proposal.list.title')} lead={t('proposal.list.lead')}>
      <Section id="agenda" title={t('proposal.list.scheduled')} split>
        <ProposalItems page={page} proposals={proposals.filter(scheduled)} empty={t('proposal.list.scheduled.none')} />
      </Section>
      <Section id="voorbereiding" title={t('proposal.list.preparing')} split>
        <ProposalItems page={page} proposals={preparing} empty={t('proposal.list.preparing.none')} />
      </Section>
      <Section id="besloten" title={t('proposal.list.decided')} split>
        <ProposalItems page={page} proposals={proposals.filter(ended)} empty={t('proposal.list.decided.none')} />
      </Section>
    </Page>
  )
}

interface ItemsProps {
  readonly page: PageRequest
  readonly proposals: readonly ListedProposal[]
  readonly empty: string
}

function ProposalItems({ page, proposals, empty }: ItemsProps) {
  const { t, lang } = page
  if (proposals.length === 0) return <Empty>{empty}</Empty>
  return (
    <Items>
      {proposals.map((one) => (
        <Item
          key={one.id}
          when={
            <>
              {one.meetingOn === null ? null : (
                <>
                  <DayText day={one.meetingOn} lang={lang} format="weekday" />,{' '}
                </>
              )}
              {one.bodyName}
            </>
          }
          title={one.title}
          href={one.decisionId === null ? proposalPath({ id: one.id }) : decisionPath({ id: one.decisionId })}
        >
          <p>
            {one.algorithmName} <Label>{t(`proposalStatus.${one.status}`)}</Label>
          </p>
        </Item>
      ))}
    </Items>
  )
}

interface DossierPageProps {
  readonly page: PageRequest
  readonly data: DossierProposals
  readonly form: FormView
}

/** Proposals and decisions about one algorithm, and the start of a new proposal. */
export function DossierProposalsPage({ page, data, form }: DossierPageProps) {
  const { t, frame, lang } = page
  const { id } = data.algorithm
  const name = data.algorithm.facts.name
  return (
    <Page
      frame={frame}
      title={t('proposal.dossier.titleOf', { name })}
      heading={t('proposal.dossier.title')}
      kicker={name}
      lead={t('proposal.dossier.lead')}
      errors={form.errors}
      {...dossierFrame(t, { id, name }, 'proposals')}
    >
      <Section id="voorstellen" title={t('proposal.dossier.proposals')} split>
        <ProposalItems page={page} proposals={data.proposals} empty={t('proposal.dossier.none')} />
      </Section>
      <Section id="besluiten" title={t('proposal.dossier.decisions')} split why={t('proposal.dossier.decisions.why')}>
        <DataTable
          caption={t('proposal.dossier.decisions')}
          columns={[t('proposal.column.decision'), t('proposal.column.body'), t('proposal.column.day')]}
          rows={data.decisions.map((decision) => ({
            id: decision.id,
            cells: [
              <>
                <a href={decisionPath({ id: decision.id })}>{decision.title}</a>{' '}
                <span className="ws-small">{decision.number}</span>{' '}
                {decision.origin === 'historic' && <Label kind="open">{t('proposal.historic')}</Label>}
                {decision.superseded && <Label kind="warning">{t('proposal.superseded')}</Label>}
              </>,
              decision.bodyName,
              <DayText key="day" day={decision.decidedOn} lang={lang} />,
            ],
          }))}
          empty={t('proposal.dossier.decisions.none')}
        />
        {page.may('decision.record') && (
          <p>
            <a href={historicDecisionPath({ id })}>{t('proposal.dossier.historic')}</a>
          </p>
        )}
      </Section>
      {page.may('proposal.write', { algorithm: id }) && (
        <Section id="nieuw" title={t('proposal.new.title')} split why={t('proposal.new.why')}>
          <form className="ws-form" method="post">
            <TitleFields page={page} form={form} bodies={data.bodies} />
            {data.decisions.length > 0 && (
              <Select
                form={form}
                name="revisits"
                label={t('proposal.field.revisits')}
                hint={t('proposal.field.revisits.hint')}
                empty={t('proposal.revisits.none')}
                optional
                choices={data.decisions.map((one) => ({ value: one.id, label: `${one.number}: ${one.title}` }))}
              />
            )}
            <ButtonGroup>
              <Button>{t('proposal.new.submit')}</Button>
            </ButtonGroup>
          </form>
        </Section>
      )}
    </Page>
  )
}

/** The question of a proposal, who decides it and at which moments of the route. */
export function TitleFields({
  page,
  form,
  bodies,
}: {
  page: PageRequest
  form: FormView
  bodies: DossierProposals['bodies']
}) {
  const { t } = page
  return (
    <>
      <TextBox form={form} name="title" label={t('proposal.field.title')} hint={t('proposal.field.title.hint')} />
      <Select
        form={form}
        name="bodyId"
        label={t('proposal.field.body')}
        why={t('proposal.field.body.why')}
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CheckboxGroup
        form={form}
        name="gates"
        label={t('proposal.field.gates')}
        hint={t('proposal.field.gates.hint')}
        optional
        choices={gateIds.map((gate) => ({ value: gate, label: t(`proposal.gate.${gate}`) }))}
      />
    </>
  )
}
