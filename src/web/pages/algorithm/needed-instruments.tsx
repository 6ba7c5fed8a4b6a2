import { obligations, type NeededInstrument } from '#src/domain/instrument-trigger/instrument-trigger.ts'
import { neededHere, renewBy } from '#src/domain/instrument-trigger/needed-here.ts'
import type { GateId } from '#src/domain/route/gate.ts'
import { standingOfTriggers } from '#src/domain/starting-decision/rules-in-force.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Details, Item, Items, Label, Late, Section, SourceLine } from '../../components/text.tsx'
import { StandingLabel } from '../../components/rule-source.tsx'
import type { PageRequest } from '../../http/route.ts'
import { routePath, screeningPath } from '../../paths/algorithm.ts'
import { walksPath } from '../../paths/ai-act.ts'
import { runsPath } from '../../paths/instrument-run.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
}

/** Which instruments this dossier needs today. */
const neededFor = ({ rows, triggers }: Dossier): readonly NeededInstrument[] =>
  neededHere(
    triggers.map(({ trigger }) => trigger),
    { ...rows, flags: rows.algorithm.facts.flags },
  )

/** What a moment of the route asks for, why, and whether it is there. */
export function NeededAtGate({ page, dossier, gate }: Props & { readonly gate: GateId }) {
  const { t, lang } = page
  const needed = neededFor(dossier).filter(({ gates }) => gates.includes(gate))
  if (needed.length === 0) return null
  return (
    <ul>
      {needed.map((one) => {
        const here = one.reasons.filter(({ gates }) => gates.includes(gate))
        const obligation =
          obligations.find((level) => here.some((reason) => reason.obligation === level)) ?? 'recommended'
        return (
          <li key={one.instrument}>
            <Label {...(one.satisfied === null ? { kind: 'open' } : {})}>
              {t(`instrumentTrigger.state.${one.satisfied?.state ?? 'missing'}`)}
            </Label>{' '}
            {t(`instrumentTrigger.atGate.${obligation}`, { name: t(`instrumentTrigger.name.${one.instrument}`) })}{' '}
            {here.map((reason) => reason.because[lang]).join(' ')}
          </li>
        )
      })}
    </ul>
  )
}

/** Where somebody does it, or points out that it was done. */
function placeOf(id: string, { instrument }: NeededInstrument): string {
  if (instrument === 'quickScan') return screeningPath({ id })
  if (['dpiaPrescan', 'aiia', 'ethics', 'riskProfiling'].includes(instrument)) return runsPath({ id })
  return instrument === 'aiActClassification' ? walksPath({ id }) : `${routePath({ id })}#stukken`
}

function Needed({ page, dossier, one }: Props & { readonly one: NeededInstrument }) {
  const { t, lang, frame } = page
  const { satisfied } = one
  const again = renewBy(one, (id) => dossier.terms.get(id)?.term)
  const late = again !== null && again < page.context.today
  return (
    <Item title={t(`instrumentTrigger.name.${one.instrument}`)} href={placeOf(dossier.rows.algorithm.id, one)}>
      <p>
        <Label {...(satisfied === null ? { kind: 'open' } : {})}>
          {t(`instrumentTrigger.state.${satisfied?.state ?? 'missing'}`)}
        </Label>{' '}
        {satisfied?.title}
        {satisfied === null && t(`instrumentTrigger.how.${one.instrument}`)}
      </p>
      {again !== null && (
        <p>
          {late && <Late>{t('instrumentTrigger.late', { day: dayInWords(again, lang) })}</Late>}
          {!late && t('instrumentTrigger.again', { day: dayInWords(again, lang) })}
        </p>
      )}
      <p>
        {t(`instrumentTrigger.obligation.${one.obligation}`)} {one.doubt && t('instrumentTrigger.doubt')}
      </p>
      {one.gates.length > 0 && (
        <p className="ws-small">
          {t('instrumentTrigger.gates', {
            gates: one.gates.map((gate) => `${gate} ${t(`route.gate.${gate}`)}`).join('; '),
          })}
        </p>
      )}
      <Details summary={t('instrumentTrigger.why')}>
        {one.reasons.map((reason) => (
          <div key={reason.id}>
            <p>{reason.because[lang]}</p>
            <SourceLine words={frame.words} kind={reason.source.kind}>
              {reason.source[lang]}
            </SourceLine>
          </div>
        ))}
      </Details>
    </Item>
  )
}

/** Which instruments are needed, why, and which are there. What is missing comes first. */
export function NeededInstruments({ page, dossier }: Props) {
  const { t, frame } = page
  const standing = standingOfTriggers(dossier.triggers)
  const needed = neededFor(dossier)
  const missing = needed.filter((one) => one.satisfied === null)
  const there = needed.filter((one) => one.satisfied !== null)
  const advised = missing.filter((one) => one.obligation === 'recommended')
  const listed = (some: readonly NeededInstrument[]) => (
    <Items>
      {some.map((one) => (
        <Needed key={one.instrument} page={page} dossier={dossier} one={one} />
      ))}
    </Items>
  )
  return (
    <Section
      id="instrumenten"
      title={t('instrumentTrigger.title')}
      why={
        <>
          <p>{t('instrumentTrigger.lead')}</p>
          {standing !== null && (
            <p>
              <StandingLabel t={t} frame={frame} standing={standing} />
            </p>
          )}
        </>
      }
      split
    >
      {listed([...missing.filter((one) => one.obligation !== 'recommended'), ...there])}
      {advised.length > 0 && (
        <Details summary={t('instrumentTrigger.advised', { count: advised.length })}>{listed(advised)}</Details>
      )}
    </Section>
  )
}
