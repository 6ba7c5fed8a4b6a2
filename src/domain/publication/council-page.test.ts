import { describe, expect, it } from 'vitest'
import { councilPage, deviationsOf, type CouncilSource } from './council-page.ts'
import { projectDecision } from './project-decision.ts'
import { parkingDecision } from './test-sources.ts'

const today = '2026-11-23'
const decision = projectDecision(parkingDecision, today)
const source: CouncilSource = {
  since: '2026-11-12',
  today,
  decisions: [decision, { ...decision, number: '2026-090', decidedOn: '2026-11-17' }],
  texts: [],
  deviations: [],
  inPreparation: [],
  withoutDecision: [],
}

describe('the page for the council', () => {
  it('shows what was decided since the day, newest first', () => {
    expect(councilPage(source).decided.map((each) => each.number)).toEqual(['2026-090'])
    expect(councilPage({ ...source, since: '2026-01-01' }).decided.map((each) => each.number)).toEqual([
      '2026-090',
      '2026-087',
    ])
  })

  it('shows decisions about texts since the day, and every decision that was taken without a framework', () => {
    const text = { ...decision, number: '2026-088', decidedOn: '2026-11-13' }
    const page = councilPage({
      ...source,
      texts: [text, { ...text, number: '2026-001', decidedOn: '2026-01-01' }],
      decisions: [
        { ...decision, number: 'zonder', framework: null },
        { ...decision, number: 'met', framework: { number: 1, title: 'Kader', sha256: '' } },
        { ...decision, number: 'niet bewaard', framework: undefined },
        { ...decision, number: 'vervangen', framework: null, supersededBy: 'zonder' },
      ],
    })
    expect(page.texts.map(({ number }) => number)).toEqual(['2026-088'])
    expect(page.withoutFramework.map(({ number }) => number)).toEqual(['zonder'])
  })

  it('tells a deviation that a body allowed once, and one that only a weighing tells as such', () => {
    const deviation = { norm: 'Geen postcode.', code: '1.3', source: 'Kader', explanation: 'Omdat.', allowed: false }
    const deviating = (number: string, given: Partial<typeof deviation>, supersededBy: string | null = null) => ({
      ...{ ...decision, number, supersededBy },
      deviations: [{ ...deviation, ...given }],
    })
    const told = deviationsOf([
      deviating('raad', { allowed: true }),
      deviating('college', {}),
      deviating('andere norm', { code: '2.1' }),
      deviating('vervangen', { code: '3.1' }, 'raad'),
    ])
    expect(told.map((one) => one.decision.number)).toEqual(['raad', 'andere norm'])
  })

  it('keeps showing advice that was not followed, with the reason in full', () => {
    expect(councilPage(source).notFollowed.map((each) => each.thing.reason)).toEqual([
      'Een controleur bij de auto lost het op.',
      'Een controleur bij de auto lost het op.',
    ])
  })

  it('says how many days a condition is late', () => {
    expect(councilPage(source).brokenConditions[0]?.thing.daysLate).toBe(8)
  })

  it('leaves out what a newer decision replaced', () => {
    const replaced = { ...decision, supersededBy: '2026-090' }
    expect(councilPage({ ...source, decisions: [replaced] }).notFollowed).toEqual([])
  })
})
