import { beforeEach, expect, test } from 'vitest'
import { countingQueries } from '#src/storage/test-queries.ts'
import { askQuestion } from '#src/workflows/question/ask-question.ts'
import { logChoice } from '#src/workflows/administrative-choice/log-choice.ts'
import { exampleDossier, proposeAgain } from '#src/workflows/decision/test-example-dossier.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { makeApp } from './app.tsx'
import { testHouse, type TestHouse } from './test-house.ts'

const lists = [
  ...['/', '/algoritmes', '/besluiten', '/raad', '/organisaties', '/verantwoordelijk'],
  ...['/werk', '/werk/algoritmes', '/werk/adviezen', '/werk/voorstellen', '/werk/ambtelijke-keuzes'],
]

let house: TestHouse

/** How often each list asks the database something. */
async function counts(): Promise<readonly (readonly [string, number, number])[]> {
  const counted = countingQueries(house.ctx.db)
  const app = makeApp({ ...house.house, db: counted.db })
  const headers = { cookie: 'weegschaal.test-login=login-chiefExecutive' }
  const found: (readonly [string, number, number])[] = []
  for (const path of lists) {
    counted.take()
    const { status } = await app.request(`http://weegschaal.test${path}`, { headers })
    found.push([path, status, counted.take()])
  }
  return found
}

/** An algorithm with a question about it and a choice that somebody brought in. */
async function addAlgorithm(name: string): Promise<void> {
  const { id: algorithmId } = await testAlgorithm(house, { name, algorithm: { status: 'inUse' } })
  await askQuestion(house.as('representative'), { algorithmId, text: `Wat doet ${name}?` })
  await logChoice(house.as('policyAdvisor'), {
    ...{ algorithmId, description: 'De grens is verlegd.', whyPolitical: 'Meer mensen krijgen een brief.' },
    ...{ madeByFunction: 'teamleider', questions: ['change'], madeOn: '2026-11-01' },
  })
}

beforeEach(async () => {
  house = await testHouse()
})

test('a list asks the database as often for many records as for a few', async () => {
  const dossier = await exampleDossier(house)
  await addAlgorithm('een')
  const few = await counts()
  expect(few.filter(([, status]) => status !== 200)).toEqual([])
  for (const name of ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht']) await addAlgorithm(name)
  await proposeAgain(house, dossier)
  expect(await counts()).toEqual(few)
})
