import { describe, expect, it } from 'vitest'
import { advisorFor } from '../advice/advisor-of-kind.ts'
import type { AdviceTrail } from '../advice/advice-state.ts'
import type { AdviceRequest } from '../advice/advice.ts'
import { advisorByTask, agreedAdvice, taskFor } from './agreed-advice.ts'
import type { AdviceTask } from './advice-task.ts'

const ethics: AdviceTask = {
  title: 'Waarden en mensen',
  kind: 'ethics',
  heldBy: 'ethicist',
  about: 'Wat het doet met mensen.',
  gates: ['G1', 'G3'],
  workingDays: 25,
  independence: 'fromOutside',
  safeguard: '',
}
const security: AdviceTask = { ...ethics, kind: 'ciso', heldBy: 'ciso', gates: ['G4'] }
const asked = (kind: AdviceTask['kind']): AdviceTrail => ({
  request: { kind } as AdviceRequest,
  events: [],
  advice: null,
  responses: [],
})

describe('advice that was agreed', () => {
  it('is named at its moments as long as nobody asked for it', () => {
    expect(agreedAdvice([ethics, security], ['G1'], [])).toEqual([ethics])
    expect(agreedAdvice([ethics, security], ['G3', 'G4'], [asked('fg')])).toEqual([ethics, security])
    expect(agreedAdvice([ethics, security], ['G1'], [asked('ethics')])).toEqual([])
    expect(agreedAdvice([ethics], [], [])).toEqual([])
  })

  it('comes from who the body agreed on, and that of the data protection officer from nobody else', () => {
    const who = { name: 'Ethicus', personId: null }
    expect(advisorByTask(advisorFor('ethics', who), ethics)).toMatchObject({ role: 'ethicist', line: 'second' })
    const officer = advisorFor('fg', who)
    expect(advisorByTask(officer, { ...ethics, kind: 'fg', heldBy: 'ciso' })).toEqual(officer)
    expect(taskFor([ethics, security], 'ciso')).toEqual(security)
    expect(taskFor([ethics], 'legal')).toBeUndefined()
  })
})
