import { guidingTransitions } from '#src/domain/guiding-text/transitions.ts'
import { kindRules } from '#src/domain/guiding-text/guiding-text.ts'
import { writerTriggers } from '#src/workflows/guiding-text/move-guiding-text.ts'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { amendmentPath, guidingDecisionPath, guidingStepPath } from '../../paths/guiding-text.ts'
import type { TextPageProps } from './text-props.ts'

interface Step {
  readonly href: string
  readonly label: string
}

/** Steps that the writers can take from here. */
function stepsOfWriter({ page: { t }, reading }: TextPageProps): readonly Step[] {
  const { text, writer, missing, missingReactions } = reading
  const rules = kindRules[text.kind]
  if (!writer.roles.some((role) => rules.writers.includes(role))) return []
  const open = (trigger: string): boolean => {
    if (trigger === 'consult') return missing.length === 0
    if (trigger !== 'offer') return true
    return missing.length === 0 && missingReactions.length === 0 && (text.status !== 'draft' || !rules.consults)
  }
  return writerTriggers
    .filter((trigger) => guidingTransitions.some((one) => one.from === text.status && one.trigger === trigger))
    .filter(open)
    .map((trigger) => ({ href: guidingStepPath({ id: text.id, trigger }), label: t(`guiding.step.${trigger}`) }))
}

/** What the secretary or clerk can record for the body. */
function stepsOfRecorder({ page: { t, may }, reading }: TextPageProps): readonly Step[] {
  const { text, writer } = reading
  const { id } = text
  const decide = (trigger: 'adopt' | 'registerHistoric' | 'sendBack' | 'reaffirm' | 'repeal'): Step => ({
    href: guidingDecisionPath({ id, trigger }),
    label: t(`guiding.decide.${trigger}`),
  })
  if (text.status === 'draft' && may('guiding.record')) return [decide('registerHistoric')]
  if (!writer.recordsForBody) return []
  if (text.status === 'offered')
    return [{ href: amendmentPath({ id }), label: t('guiding.amendment.add') }, decide('adopt'), decide('sendBack')]
  return reading.standing === 'inForce' ? [decide('reaffirm'), decide('repeal')] : []
}

/** The steps that this person can take now; nothing for who only reads. */
export function NextSteps(props: TextPageProps) {
  const steps = [...stepsOfWriter(props), ...stepsOfRecorder(props)]
  if (steps.length === 0) return null
  return (
    <ButtonGroup>
      {steps.map(({ href, label }) => (
        <ButtonLink key={href} href={href}>
          {label}
        </ButtonLink>
      ))}
    </ButtonGroup>
  )
}
