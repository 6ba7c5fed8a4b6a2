import { expect, it, test } from 'vitest'
import { gatherWriting, type OpenText } from './gather-writing.ts'

const today = '2026-11-23'
const text: OpenText = { id: 'v', kind: 'framework', status: 'draft', title: 'Normenkader', consultedUntil: null }
const raad = { id: 'raad', name: 'gemeenteraad' }
const gather = (change: Partial<OpenText>) =>
  gatherWriting({ texts: [{ ...text, ...change }], consultations: [] }, () => raad, today)

test.each([
  ['a draft', {}, { kind: 'textToWrite', owedBy: { roles: ['policyAdvisor'] } }],
  [
    'a text that everybody could react to',
    { status: 'consultation', consultedUntil: '2026-11-22' },
    { kind: 'textToOffer', owedBy: { roles: ['policyAdvisor'] }, since: '2026-11-22' },
  ],
  [
    'a text that was offered',
    { status: 'offered' },
    { kind: 'textToDecide', owedBy: { roles: ['clerk', 'bodySecretary'], bodyIds: ['raad'] }, liesWith: raad.name },
  ],
] as const)("%s is somebody's move", (_, change, matter) => {
  expect(gather(change)).toMatchObject([matter])
})

it('leaves people the whole last day to react', () => {
  expect(gather({ status: 'consultation', consultedUntil: today })).toEqual([])
})

it('asks whoever began a consultation, or who writes, for an account before the promised day', () => {
  const closed = { id: 'c', title: 'Wat vindt u?', madeBy: 'joke', closedOn: '2026-11-20', answerBy: '2026-12-20' }
  expect(gatherWriting({ texts: [], consultations: [closed] }, () => null, today)).toMatchObject([
    {
      kind: 'consultationToAccount',
      dueOn: '2026-12-20',
      owedBy: { personIds: ['joke'], roles: ['policyAdvisor'] },
    },
  ])
})
