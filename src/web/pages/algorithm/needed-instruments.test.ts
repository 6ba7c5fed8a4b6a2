import { expect, test } from 'vitest'
import { pointOutPaper } from '#src/workflows/algorithm/point-out-paper.ts'
import { registerAlgorithm } from '#src/workflows/algorithm/register-algorithm.ts'
import { testHouse } from '#src/web/test-house.ts'

test('the dossier says which instruments are needed, why, and what is there', async () => {
  const house = await testHouse()
  const made = await registerAlgorithm(house.as('projectLead'), {
    name: 'Parkeerscan',
    purpose: 'Zien wie niet betaalde',
    process: 'Naheffing',
    contact: 'Team Parkeren',
    startingPoint: 'idea',
  })
  if (!made.ok) throw new Error(made.refusal)
  const { id } = made.value
  const read = async () => (await house.request(`/werk/algoritmes/${id}`, { as: 'projectLead' })).text()
  const before = await read()
  expect(before).toContain('Welke instrumenten zijn nodig, en waarom')
  expect(before).toContain('Doe een DPIA en wijs die aan bij de stukken.')
  expect(before).toContain('Nodig omdat iets nog niet bekend is.')
  const paper = { address: null, datedOn: null, adoptedBy: null, algorithmId: id } as const
  const reason = 'Er gaan geen persoonsgegevens in.'
  await pointOutPaper(house.as('projectLead'), { ...paper, kind: 'dpia', state: 'notNeeded', title: reason })
  await pointOutPaper(house.as('projectLead'), { ...paper, kind: 'iama', state: 'present', title: 'IAMA van 2025' })
  const after = await read()
  expect(after).not.toContain('Doe een DPIA en wijs die aan bij de stukken.')
  expect(after).toContain(reason)
  expect(after).toContain('IAMA van 2025')
})
