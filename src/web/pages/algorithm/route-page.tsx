import { blockersOf, transitionsFrom, type Transition } from '#src/domain/algorithm/transitions.ts'
import { officialGates } from '#src/domain/route/passage.ts'
import { standingOfOtherRules } from '#src/domain/starting-decision/standing-of.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { Button } from '../../components/button.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { DayBox, HiddenField, Select, TextArea } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { StandingLabel } from '../../components/rule-source.tsx'
import { Details, Empty, Label, Section, SourceLine } from '../../components/text.tsx'
import { directionPath, movePath, passagePath } from '../../paths/algorithm.ts'
import { GateSteps } from './gate-steps.tsx'
import { Papers } from './papers-section.tsx'
import { RouteMap } from './route-map.tsx'
import { gateWord, roleWords } from './words.ts'

/** The forms of the page, each with what was filled in wrongly. */
export interface RouteForms {
  readonly move: FormView
  readonly paper: FormView
  readonly passage: FormView
  readonly direction: FormView
}

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly forms: RouteForms
}

/** One step to another status: ready, or what stands in the way and how to get it out. */
function Step({ page, dossier, forms, step }: Props & { readonly step: Transition }) {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const blockers = blockersOf(step, dossier.facts)
  const status = t(`algorithm.status.${step.to}`)
  const mine = step.actors.some((role) => dossier.roles.includes(role)) && page.may('algorithm.move', { algorithm: id })
  return (
    <li>
      <h3>
        {t('move.to', { status })} {blockers.length > 0 && <Label kind="open">{t('move.blocked')}</Label>}
      </h3>
      {blockers.length === 0 ? (
        <p>{t('move.ready')}</p>
      ) : (
        <ul>
          {blockers.map((guard) => (
            <li key={guard}>
              <strong>{t(`move.refusal.${guard}`)}</strong> {t(`move.remedy.${guard}`)}
            </li>
          ))}
        </ul>
      )}
      <p className="ws-why">{t('move.by', { roles: roleWords(t, step.actors) })}</p>
      {blockers.length === 0 && mine && (
        <Details summary={t('move.submit', { status })} open={forms.move.values['to'] === step.to}>
          <form className="ws-form" method="post" action={movePath({ id })}>
            <HiddenField name="from" value={step.from} />
            <HiddenField name="to" value={step.to} />
            <TextArea
              form={{
                ...forms.move,
                prefix: `${step.to}-`,
                errors: forms.move.values['to'] === step.to ? forms.move.errors : [],
              }}
              name="reason"
              rows={2}
              label={t('move.reason')}
              why={t('move.reason.why')}
            />
            <Button>{t('move.submit', { status })}</Button>
          </form>
        </Details>
      )}
    </li>
  )
}

function Steps(props: Props) {
  const { page, dossier } = props
  const { t, frame } = page
  const steps = transitionsFrom(dossier.facts)
  return (
    <Section
      id="stand"
      title={t('move.title')}
      why={
        <>
          <p>{t('move.lead')}</p>
          <SourceLine words={frame.words} kind="proposal">
            {t('move.source')}
          </SourceLine>
          <p>
            <StandingLabel t={t} frame={frame} standing={standingOfOtherRules(dossier.rows.startingDecision)} />
          </p>
        </>
      }
      split
    >
      {steps.length === 0 ? (
        <Empty>{t('move.none')}</Empty>
      ) : (
        <ul className="ws-items">
          {steps.map((step) => (
            <Step key={step.to} {...props} step={step} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Recording a gate where officials decide, and the direction of a portfolio holder. */
function Passages({ page, dossier, forms }: Props) {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const open = officialGates(dossier.facts)
  const mayPass = page.may('gate.pass', { algorithm: id })
  const mayDirect = page.may('gate.direct') && dossier.facts.riskClass === 'B'
  if (!mayPass && !mayDirect) return null
  return (
    <Section id="moment" title={t('passage.title')} why={t('passage.lead')} split>
      {mayPass && open.length === 0 && <Empty>{t('passage.none')}</Empty>}
      {mayPass && open.length > 0 && (
        <form className="ws-form" method="post" action={passagePath({ id })}>
          <Select
            form={forms.passage}
            name="gate"
            label={t('passage.gate')}
            why={t('passage.gate.why')}
            choices={open.map((gate) => ({ value: gate, label: gateWord(t, gate) }))}
          />
          <TextArea form={forms.passage} name="note" rows={2} label={t('passage.note')} why={t('passage.note.why')} />
          <DayBox form={forms.passage} name="on" label={t('passage.on')} why={t('passage.on.why')} />
          <Button primary={false}>{t('passage.submit')}</Button>
        </form>
      )}
      {mayDirect && (
        <form className="ws-form" method="post" action={directionPath({ id })}>
          <h3>{t('passage.direction.title')}</h3>
          <p>{t('passage.direction.lead')}</p>
          <TextArea form={forms.direction} name="note" rows={2} label={t('move.reason')} why={t('move.reason.why')} />
          <Button primary={false}>{t('passage.direction.submit')}</Button>
        </form>
      )}
    </Section>
  )
}

/** The route: the picture, every gate in full, papers, official moments and the steps between statuses. */
export function RoutePage(props: Props) {
  const { page, dossier, forms } = props
  const { t, lang, frame } = page
  const { id, facts, status } = dossier.rows.algorithm
  return (
    <Page
      frame={frame}
      title={t('route.title')}
      kicker={facts.name}
      lead={t('route.lead')}
      errors={summaryOf(forms.move, forms.paper, forms.passage, forms.direction)}
      {...dossierFrame(t, { id, name: facts.name }, 'route')}
    >
      <Section id="kaart" title={t('route.where')} why={t('route.legend')} variant="ws-section--first">
        <RouteMap t={t} lang={lang} name={facts.name} route={dossier.route} />
        {dossier.route.assumed && <p>{t('route.assumed')}</p>}
        {dossier.route.ended && <p>{t('route.ended', { status: t(`algorithm.status.${status}`) })}</p>}
      </Section>
      <GateSteps page={page} dossier={dossier} />
      <Steps {...props} />
      <Papers page={page} dossier={dossier} form={forms.paper} />
      <Passages {...props} />
    </Page>
  )
}
