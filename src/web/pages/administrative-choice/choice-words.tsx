import type { ReactNode } from 'react'
import type { ChoiceView, ChoicesView } from '#src/workflows/administrative-choice/read-choices.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { listed, theBody } from '../../components/routing-words.ts'
import { Label, Late, type Fact } from '../../components/text.tsx'
import { capital, sentence } from '../../components/words.ts'
import { dossierPath } from '../../paths/algorithm.ts'

export interface ChoiceProps {
  readonly t: Translate
  readonly frame: Frame
  readonly one: ChoiceView
  readonly around: ChoicesView
}

/** What was chosen, in one line: whoever logged it said so, or the system says what it saw. */
export function choiceTitle({ t, one }: Pick<ChoiceProps, 't' | 'one'>): string {
  const { source, description, questions } = one.choice
  const name = one.algorithm?.name ?? ''
  if (source === 'logged') return name === '' ? description : `${name}: ${description}`
  if (source === 'refusedAttempt') {
    const question = questions.map((kind) => t(`questionKind.${kind}`).toLowerCase()).join(', ')
    return t('choice.what.refusedAttempt', { name, question })
  }
  return t(`choice.what.${source}`, { name })
}

/** Kind of choice and since when. */
export function choiceWhen({ t, frame, one }: Pick<ChoiceProps, 't' | 'frame' | 'one'>): ReactNode {
  const { source, madeOn } = one.choice
  const once = source === 'refusedAttempt' || source === 'logged'
  const day = madeOn === null ? '' : dayInWords(madeOn, frame.lang)
  const since = day === '' ? t('choice.sinceUnknown') : once ? day : t('choice.since', { day })
  return `${t(`choice.kind.${source}`)}, ${since}`
}

function whyPolitical({ t, one }: ChoiceProps): string {
  const { source, whyPolitical: written, description } = one.choice
  if (source === 'logged') return written
  return description === ''
    ? t(`choice.political.${source}`)
    : `${sentence(description)} ${t(`choice.political.${source}`)}`
}

/** What the choice rests on: a decision, a mandate, or nothing that was found. */
function basis({ t, one, around }: ChoiceProps): ReactNode {
  const step = one.steps.findLast(
    ({ coveredByDecisionId, coverReference, mandateId }) =>
      coveredByDecisionId !== null || coverReference !== '' || mandateId !== null,
  )
  const covered = one.status === 'covered' || one.status === 'putForwardAfterwards'
  if (step === undefined || !covered) return <Late>{t('choice.basis.none')}</Late>
  const mandate = around.mandates.find(({ id }) => id === step.mandateId)
  if (step.coverReference !== '') return t('choice.basis.reference', { reference: step.coverReference })
  return mandate === undefined
    ? t('choice.basis.decision')
    : t('choice.basis.mandate', { function: mandate.granteeFunction, reference: mandate.decisionReference })
}

function look({ t, frame, one, around }: ChoiceProps): ReactNode {
  if (one.status === 'toAssess' && one.nature === 'unknown' && one.choice.source === 'logged')
    return t('choice.look.secretary')
  const putTo = one.steps.findLast(({ putToBodyId }) => putToBodyId !== null)?.putToBodyId
  const body = around.bodies.find(({ id }) => id === putTo) ?? one.competentBody
  return body === null ? <Late>{t('choice.look.noBody')}</Late> : capital(theBody(body.name, frame.lang))
}

const madeBy = ({ t, one }: ChoiceProps): string =>
  one.choice.madeByFunction === '' ? t('choice.who.unknown') : capital(one.choice.madeByFunction)

/** The facts of one choice, the same four for each. */
export function choiceFacts(props: ChoiceProps): readonly Fact[] {
  const { t, one } = props
  const { algorithm } = one
  const kinds = one.choice.questions.map((question) => t(`questionKind.${question}`).toLowerCase())
  return [
    ...(algorithm === null
      ? []
      : [
          {
            label: t('choice.algorithm'),
            value: <a href={dossierPath({ id: algorithm.id })}>{algorithm.name}</a>,
          },
        ]),
    { label: t('choice.who'), value: madeBy(props) },
    { label: t('choice.whyPolitical'), value: whyPolitical(props) },
    ...(kinds.length === 0 ? [] : [{ label: t('choice.questions'), value: capital(listed(t, kinds)) }]),
    { label: t('choice.basis'), value: basis(props) },
    { label: t('choice.look'), value: look(props) },
  ]
}

/** Where it stands, and whether it is late. */
export function ChoiceStatusLine({ t, frame, one, today }: Omit<ChoiceProps, 'around'> & { today: string }) {
  const late = one.status === 'toAssess' && one.judgeBy !== null && one.judgeBy < today
  return (
    <>
      <Label>{t(`choice.status.${one.status}`)}</Label>{' '}
      {one.nature === 'unknown' ? null : <Label>{t(`choice.nature.${one.nature}`)}</Label>}{' '}
      {late && <Late>{t('choice.late', { day: dayInWords(one.judgeBy, frame.lang) })}</Late>}
    </>
  )
}
