import { gateOf } from '#src/domain/route/gates.ts'
import type { RouteStep } from '#src/domain/route/route.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { Label, Section, SourceLine } from '../../components/text.tsx'
import { dossierProposalsPath } from '../../paths/algorithm.ts'
import { NeededAtGate } from './needed-instruments.tsx'
import { moverText, stepSentences } from './route-words.tsx'
import { gateWord } from './words.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
}

function Gate({ page, dossier, step }: Props & { readonly step: RouteStep }) {
  const { t, lang, frame } = page
  const { id, responsibility } = dossier.rows.algorithm
  const active = step.state === 'here' || step.state === 'next'
  const body = responsibility.competentBodyId === null ? undefined : dossier.names.get(responsibility.competentBodyId)
  return (
    <li id={step.gate.toLowerCase()}>
      <h3>
        {gateWord(t, step.gate)} {step.state === 'here' && <Label>{t('route.youAreHere')}</Label>}
      </h3>
      <p>{t(`route.question.${step.gate}`)}</p>
      <p>{stepSentences(t, lang, step).join(' ')}</p>
      {['here', 'next', 'later', 'anyTime'].includes(step.state) && (
        <NeededAtGate page={page} dossier={dossier} gate={step.gate} />
      )}
      {step.state === 'here' && (
        <p className="ws-why">{t('route.mover', { who: moverText(t, step, body?.name ?? null) })}</p>
      )}
      {step.proposalId !== null && (
        <p>
          <a href={dossierProposalsPath({ id })}>{t('route.proposal')}</a>
        </p>
      )}
      {active && (
        <SourceLine words={frame.words} kind="example">
          {t(`route.source.${gateOf(step.gate).source}`)}
        </SourceLine>
      )}
    </li>
  )
}

/** Every gate in full: its question, how it stands, what is missing, whose move it is, and why. */
export const GateSteps = ({ page, dossier }: Props) => (
  <Section
    id="momenten"
    title={page.t('route.inWords')}
    why={
      <SourceLine words={page.frame.words} kind="proposal">
        {page.t('route.source.kind')}
      </SourceLine>
    }
    split
  >
    <ol className="ws-items">
      {dossier.route.steps.map((step) => (
        <Gate key={step.gate} page={page} dossier={dossier} step={step} />
      ))}
    </ol>
  </Section>
)
