import { isConfirmed, neededConfirmations } from '#src/domain/weighing/signing.ts'
import { factsAreOpen, weighingTransitions } from '#src/domain/weighing/transitions.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import { ownTriggers, type OwnTrigger } from '#src/workflows/weighing/move-weighing.ts'
import type { WeighingReading } from '#src/workflows/weighing/read-weighing.ts'
import { ButtonLink } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { StandingLabel } from '../../components/rule-source.tsx'
import { Label, Notice, Section } from '../../components/text.tsx'
import { missingText } from '../../components/weighing/missing-text.ts'
import type { Reader } from '../../components/weighing/reader.tsx'
import type { PageRequest } from '../../http/route.ts'
import { confirmFactsPath, moveWeighingPath } from '../../paths/weighing.ts'

interface WayProps {
  readonly page: PageRequest
  readonly reading: WeighingReading
  readonly weighing: Weighing
  readonly reader: Reader
}

/** The steps that this person may try from here. */
function stepsFor({ page, reading, weighing }: WayProps): readonly OwnTrigger[] {
  const { roles } = reading.contributor
  if (!page.may('weighing.move', { algorithm: reading.algorithm.id })) return []
  return ownTriggers.filter((trigger) =>
    weighingTransitions.some(
      (step) =>
        step.trigger === trigger && step.from === weighing.status && roles.some((role) => step.by.includes(role)),
    ),
  )
}

/** Where the weighing stands, who said that the facts are complete, what is next and whose move it is. */
export function WaySection(props: WayProps) {
  const { page, reading, weighing } = props
  const { t, frame } = page
  const why = (
    <>
      <p>{t('weighing.way.why')}</p>
      <p>
        <StandingLabel t={t} frame={frame} standing={reading.stepsStand} />
      </p>
    </>
  )
  return (
    <Section id="verder" title={t('weighing.way.title')} why={why} split>
      <div className="ws-stack">
        <p>
          <Label>{t(`weighing.status.${weighing.status}`)}</Label> {t(`weighing.way.text.${weighing.status}`)}
        </p>
        <Confirmations {...props} />
        <Repeated {...props} />
        {weighing.status === 'factuallyComplete' && <BeforeProposal {...props} />}
        <Steps {...props} />
      </div>
    </Section>
  )
}

/** Reasons that this person gave in other dossiers too, word for word: a remark to think about, nothing is refused. */
function Repeated({ page: { t }, reading }: WayProps) {
  return reading.repeated.map(({ text, dossiers }) => (
    <Notice key={text}>
      <p>{t('weighing.way.repeated', { text, count: dossiers })}</p>
    </Notice>
  ))
}

function Confirmations({ page: { t, lang }, weighing, reader }: WayProps) {
  const given = weighing.confirmations
  const open = factsAreOpen(weighing.status)
  if (given.length === 0 && !open) return null
  return (
    <ul>
      {given.map((one) => (
        <li key={one.capacity}>
          {t('weighing.way.confirmed', { who: reader.by(one.by) })} <DayText day={one.on} lang={lang} />
        </li>
      ))}
      {open &&
        neededConfirmations(weighing)
          .filter((capacity) => !given.some((one) => one.capacity === capacity))
          .map((capacity) => <li key={capacity}>{t(`weighing.way.confirmationMissing.${capacity}`)}</li>)}
    </ul>
  )
}

function BeforeProposal({ page: { t }, reading, weighing, reader }: WayProps) {
  if (reading.missingForProposal.length === 0) return null
  return (
    <div className="ws-empty">
      <p>{t('weighing.form.move.missing')}</p>
      <ul>
        {reading.missingForProposal.map((one) => {
          const { text, href } = missingText(one, weighing, reader)
          return <li key={text}>{href === null ? text : <a href={href}>{text}</a>}</li>
        })}
      </ul>
    </div>
  )
}

function Steps(props: WayProps) {
  const { page, reading, weighing } = props
  const { t } = page
  const id = reading.algorithm.id
  const confirm =
    factsAreOpen(weighing.status) && !isConfirmed(weighing) && page.may('weighing.confirm', { algorithm: id })
  const steps = stepsFor(props)
  if (!confirm && steps.length === 0)
    return weighing.status === 'factuallyComplete' ? <p>{t('weighing.way.toRelease')}</p> : null
  return (
    <p className="utrecht-button-group">
      {confirm && <ButtonLink href={confirmFactsPath({ id })}>{t('weighing.trigger.confirmFacts')}</ButtonLink>}
      {steps.map((trigger) => (
        <ButtonLink key={trigger} href={moveWeighingPath({ id, trigger })}>
          {t(`weighing.trigger.${trigger}`)}
        </ButtonLink>
      ))}
    </p>
  )
}
