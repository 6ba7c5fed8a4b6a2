import { describe, expect, it } from 'vitest'
import { withheldByCollege } from './test-sources.ts'
import { withhold, withholdableParts, type WithholdingProposal } from './withholding.ts'
import { wooArticles, wooGrounds } from './woo-ground.ts'

const today = '2026-11-23'
const proposal: WithholdingProposal = { withholding: withheldByCollege, riskClass: 'B', current: [], today }
const official = { ...withheldByCollege, decidedByBody: false, decidedBy: 'Proceseigenaar' }

describe('withholding', () => {
  it('is accepted with a ground, a reason and a body', () => {
    expect(withhold(proposal)).toEqual({ ok: true, value: withheldByCollege })
  })

  const refused: readonly [string, Partial<WithholdingProposal>, string][] = [
    ['without a reason', { withholding: { ...withheldByCollege, motivation: ' ' } }, 'motivation-missing'],
    ['by an official for class B', { withholding: official }, 'body-decides'],
    ['by an official for an unknown class', { withholding: official, riskClass: null }, 'body-decides'],
    ['decided tomorrow', { withholding: { ...withheldByCollege, decidedOn: '2026-11-24' } }, 'decided-later'],
    ['until yesterday', { withholding: { ...withheldByCollege, until: '2026-11-22' } }, 'until-passed'],
    ['twice', { current: [{ ...withheldByCollege, id: 'w0' }] }, 'already-withheld'],
    [
      'of the conclusion of an advice, or anything else that is always public',
      { withholding: { ...withheldByCollege, subject: { kind: 'advice', id: 'v1' }, part: 'supplier' } },
      'part-unknown',
    ],
  ]
  it.each(refused)('is refused %s', (_, change, refusal) => {
    expect(withhold({ ...proposal, ...change })).toEqual({ ok: false, refusal })
  })

  it('of class C may be decided by an official', () => {
    expect(withhold({ ...proposal, withholding: official, riskClass: 'C' }).ok).toBe(true)
  })

  it('may come again after it ended', () => {
    expect(withhold({ ...proposal, current: [{ ...withheldByCollege, id: 'w0', endedOn: today }] }).ok).toBe(true)
  })

  it('never reaches the answer to the core question, or the conclusion of an advice', () => {
    const parts: readonly string[] = Object.values(withholdableParts).flat()
    expect(parts).not.toContain('coreAnswer')
    expect(parts).not.toContain('conclusion')
  })

  it('has an article for every ground but another law', () => {
    expect(wooGrounds.filter((ground) => wooArticles[ground] === '')).toEqual(['otherLaw'])
  })
})
