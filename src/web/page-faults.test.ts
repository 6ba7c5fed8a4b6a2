import { expect, test } from 'vitest'
import { pageFaults } from './page-faults.ts'

const page = (main: string) =>
  `<!DOCTYPE html><html lang="nl"><head><title>Een pagina</title></head><body><main>${main}</main></body></html>`

test('a sound page has no faults', async () => {
  expect(await pageFaults(page('<h1>Kop</h1><p>Tekst</p>'))).toEqual([])
})

test('a field without a label, a second h1 and a page without a language are found', async () => {
  const faults = await pageFaults(page('<h1>Kop</h1><h1>Kop</h1><input name="a">').replace(' lang="nl"', ''))
  expect(faults).toContainEqual(expect.stringMatching(/^label: /))
  expect(faults).toContain('not exactly one h1')
  expect(faults).toContain('no language')
})
