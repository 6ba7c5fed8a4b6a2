import { existsSync, globSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { readRegister } from './read-register.ts'

const folder = new URL('../../../../shared/reference/register/', import.meta.url).pathname

describe.skipIf(!existsSync(folder))('the real files of the register', () => {
  const files = globSync(['entries-1.0/*.json', 'site-data-*.json'], { cwd: folder }).map((name) => ({
    name,
    bytes: readFileSync(`${folder}${name}`),
  }))
  const result = readRegister(files)

  test('all go in, and nothing is refused', () => {
    expect(result).toMatchObject({ ok: true, value: { refused: [] } })
    if (result.ok) expect([result.value.records.length, result.value.repeats.length]).toEqual([18, 2])
  })

  test('hold no field that we do not know, and no mark-up is left', () => {
    if (!result.ok) return
    expect(result.value.warnings.filter(({ warning }) => warning === 'unknown-field')).toEqual([])
    for (const { content } of result.value.records)
      expect(JSON.stringify({ ...content, original: null })).not.toMatch(/<\/?(p|div|br|li|ul|span|strong)\b/i)
  })
})
