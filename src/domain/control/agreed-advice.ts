import type { Advisor } from '../advice/advice.ts'
import type { AdviceTrail } from '../advice/advice-state.ts'
import { lineOf } from '../person/line.ts'
import type { GateId } from '../route/gate.ts'
import type { AdviceTask } from './advice-task.ts'

/** What was agreed about one kind of advice, in the order in which it was adopted. */
export const taskFor = (tasks: readonly AdviceTask[], kind: AdviceTask['kind']): AdviceTask | undefined =>
  tasks.find((task) => task.kind === kind)

/**
 * The advice that was agreed for these moments and that nobody asked for yet. The rules say which advice is obligatory;
 * this is what the body agreed beside them, and whether it fits what the advice is about is for people to see.
 */
export const agreedAdvice = (
  tasks: readonly AdviceTask[],
  gates: readonly GateId[],
  trails: readonly AdviceTrail[],
): readonly AdviceTask[] =>
  tasks.filter(
    (task) =>
      task.gates.some((gate) => gates.includes(gate)) &&
      !trails.some((trail) => (trail.advice ?? trail.request)?.kind === task.kind),
  )

/** The advisor as the body agreed it: who holds that role gives the advice. */
export function advisorByTask(advisor: Advisor, task: Pick<AdviceTask, 'kind' | 'heldBy' | 'independence'>): Advisor {
  // The data protection officer advises by law, whatever was agreed.
  if (task.kind === 'fg' || advisor.role === task.heldBy) return advisor
  const line = lineOf(task.heldBy)
  return {
    ...advisor,
    role: task.heldBy,
    independent: advisor.independent || task.independence === 'fromOutside',
    line: line === 'first' || line === 'second' || line === 'third' ? line : 'external',
  }
}
