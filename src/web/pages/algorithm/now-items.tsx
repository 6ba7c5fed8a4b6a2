import type { GateInput } from '#src/domain/route/gate.ts'
import { runsAhead } from '#src/domain/change/change-state.ts'
import type { RouteStep } from '#src/domain/route/route.ts'
import { gateOf } from '#src/domain/route/gates.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { DayText } from '../../components/day-text.tsx'
import { Item, Items, Late, SourceLine } from '../../components/text.tsx'
import {
  changesPath,
  classificationPath,
  dossierAdvicesPath,
  dossierProposalsPath,
  dossierWeighingPath,
  recordPartPath,
  routePath,
  screeningPath,
  stopPath,
} from '../../paths/algorithm.ts'
import { stateInDossier } from './change-words.ts'
import { partOf } from './record-parts.ts'
import { moverText } from './route-words.tsx'
import { gateWord, roleWords } from './words.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
}

const factOf = {
  problem: 'problem',
  purpose: 'purpose',
  alternatives: 'alternatives',
  legalBasis: 'legalBases',
  record: 'process',
} as const

/** The page on which a missing input can be added. */
function placeOf(id: string, input: GateInput): string {
  switch (input) {
    case 'screening':
    case 'screenedAgain':
      return screeningPath({ id })
    case 'classification':
      return classificationPath({ id })
    case 'competentBody':
      return recordPartPath({ id, part: 'verantwoordelijk' })
    case 'changeDescription':
      return changesPath({ id })
    case 'weighing':
      return dossierWeighingPath({ id })
    case 'advices':
    case 'fgAdvice':
      return dossierAdvicesPath({ id })
    default:
      return input in factOf
        ? recordPartPath({ id, part: partOf(factOf[input as keyof typeof factOf]) })
        : `${routePath({ id })}#stukken`
  }
}

/** The gate where we are: what is missing, and after that the proposal or the decision. */
function GateItem({ page, dossier, step }: Props & { readonly step: RouteStep }) {
  const { t, lang } = page
  const { id, responsibility } = dossier.rows.algorithm
  const gate = gateWord(t, step.gate)
  const body = responsibility.competentBodyId === null ? null : dossier.names.get(responsibility.competentBodyId)?.name
  const who = moverText(t, step, body ?? null)
  const when = (
    <>
      {step.plannedOn !== null && (
        <>
          <DayText day={step.plannedOn} lang={lang} />
          {', '}
        </>
      )}
      {t('route.mover', { who })}
    </>
  )
  const source = (
    <SourceLine words={page.frame.words} kind="example">
      {t(`route.source.${gateOf(step.gate).source}`)}
    </SourceLine>
  )
  if (step.mover.kind === 'body')
    return (
      <Item when={when} title={t('dossier.now.decide', { gate })} href={dossierProposalsPath({ id })}>
        <p>{t(`route.question.${step.gate}`)}</p>
        {source}
      </Item>
    )
  const ready = step.missing.length === 0
  const title = ready && step.by === 'political' ? 'dossier.now.propose' : 'dossier.now.inputs'
  return (
    <Item
      when={when}
      title={t(title, { gate })}
      href={ready && step.by === 'political' ? dossierProposalsPath({ id }) : routePath({ id })}
    >
      <p>{t(`route.question.${step.gate}`)}</p>
      {ready ? (
        <p>{t('route.nothingMissing')}</p>
      ) : (
        <>
          <p>{t('route.missing.title')}</p>
          <ul>
            {step.missing.map((input) => (
              <li key={input}>
                <a href={placeOf(id, input)}>{t(`route.input.${input}`)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {source}
    </Item>
  )
}

function FirstSteps({ page, dossier }: Props) {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const { screening, riskClass } = dossier.facts
  return (
    <>
      {screening === 'submitted' && (
        <Item
          title={t('dossier.now.review')}
          href={screeningPath({ id })}
          when={t('dossier.by', { roles: roleWords(t, ['algorithmExpert', 'legalCounsel']) })}
        >
          {t('screening.review.wait')}
        </Item>
      )}
      {(screening === null || screening === 'open' || screening === 'returned') && (
        <Item
          title={t('dossier.now.screening')}
          href={screeningPath({ id })}
          when={t('dossier.by', { roles: roleWords(t, ['processOwner', 'projectLead']) })}
        >
          {t('dossier.now.screening.text')}
        </Item>
      )}
      {riskClass === null && (
        <Item
          title={t('dossier.now.classification')}
          href={classificationPath({ id })}
          when={t('dossier.by', { roles: roleWords(t, ['processOwner']) })}
        >
          {t('dossier.now.classification.text')}
        </Item>
      )}
    </>
  )
}

/** Changes that were reported: what runs without a decision, and what the expert has to look at. */
function Changes({ page, dossier }: Props) {
  const { t, lang, context } = page
  const { id } = dossier.rows.algorithm
  const open = dossier.rows.changes.filter((change) =>
    ['toJudge', 'undecided'].includes(stateInDossier(dossier, change)),
  )
  return open.map((change) => {
    const toJudge = stateInDossier(dossier, change) === 'toJudge'
    return (
      <Item
        key={change.id}
        title={t(toJudge ? 'change.now.judge' : 'change.now.decide')}
        href={`${changesPath({ id })}#wijziging-${change.id}`}
        when={
          <>
            {t('change.from')} <DayText day={change.startsOn} lang={lang} />.{' '}
            {toJudge && t('dossier.by', { roles: roleWords(t, ['algorithmExpert']) })}
          </>
        }
      >
        <p>{change.description}</p>
        {!toJudge && runsAhead(change, context.today) && (
          <p>
            <Late>{t('change.ahead')}</Late>
          </p>
        )}
      </Item>
    )
  })
}

/** What has to happen now, by whom and why: the first steps, then the gate where the algorithm is. */
export function NowItems({ page, dossier }: Props) {
  const { t } = page
  const { route, rows } = dossier
  const steps = route.steps.filter((step) => step.state === 'here' && step.gate !== 'G8')
  if (route.ended) return <p>{t('route.ended', { status: t(`algorithm.status.${rows.algorithm.status}`) })}</p>
  return (
    <Items small>
      {route.here === 'G8' && (
        <Item title={t('dossier.now.stop')} href={stopPath({ id: rows.algorithm.id })}>
          {t('stop.resume.text')}
        </Item>
      )}
      <FirstSteps page={page} dossier={dossier} />
      <Changes page={page} dossier={dossier} />
      {steps.map((step) => (
        <GateItem key={step.gate} page={page} dossier={dossier} step={step} />
      ))}
    </Items>
  )
}
