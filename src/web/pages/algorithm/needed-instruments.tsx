import type { NeededInstrument } from '#src/domain/instrument-trigger/instrument-trigger.ts'
import { neededHere } from '#src/domain/instrument-trigger/needed-here.ts'
import { instrumentTriggers } from '#src/content/instrument-trigger/triggers.ts'
import type { Dossier } from '#src/workflows/read-dossier.ts'
import { Details, Item, Items, Label, ProvisionalLabel, Section, SourceLine } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { routePath, screeningPath } from '../../paths/algorithm.ts'
import { walksPath } from '../../paths/ai-act.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
}

/** Where somebody does it, or points out that it was done. */
function placeOf(id: string, { instrument }: NeededInstrument): string {
  if (instrument === 'quickScan') return screeningPath({ id })
  return instrument === 'aiActClassification' ? walksPath({ id }) : `${routePath({ id })}#stukken`
}

function Needed({ page, dossier, one }: Props & { readonly one: NeededInstrument }) {
  const { t, lang, frame } = page
  const { satisfied } = one
  return (
    <Item title={t(`instrumentTrigger.name.${one.instrument}`)} href={placeOf(dossier.rows.algorithm.id, one)}>
      <p>
        <Label {...(satisfied === null ? { kind: 'open' } : {})}>
          {t(`instrumentTrigger.state.${satisfied?.state ?? 'missing'}`)}
        </Label>{' '}
        {satisfied?.title}
        {satisfied === null && t(`instrumentTrigger.how.${one.instrument}`)}
      </p>
      <p>
        {t(`instrumentTrigger.obligation.${one.obligation}`)} {one.doubt && t('instrumentTrigger.doubt')}
      </p>
      {one.gates.length > 0 && (
        <p className="ws-small">{t('instrumentTrigger.gates', { gates: one.gates.join(', ') })}</p>
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
  const { rows } = dossier
  const needed = neededHere(instrumentTriggers, { ...rows, flags: rows.algorithm.facts.flags })
  const missing = needed.filter((one) => one.satisfied === null)
  const there = needed.filter((one) => one.satisfied !== null)
  return (
    <Section
      id="instrumenten"
      title={t('instrumentTrigger.title')}
      why={
        <>
          <p>{t('instrumentTrigger.lead')}</p>
          <p>
            <ProvisionalLabel words={frame.words} />
          </p>
        </>
      }
      split
    >
      <Items>
        {[...missing, ...there].map((one) => (
          <Needed key={one.instrument} page={page} dossier={dossier} one={one} />
        ))}
      </Items>
    </Section>
  )
}
