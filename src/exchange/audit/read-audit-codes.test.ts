import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rootPath } from '#src/root.ts'
import { readAuditCodes } from './read-audit-codes.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const own = `nummer,bron,maatregelen-ak,urn:nl:ak:mtr:org-12
SV.15,ADR,['urn:nl:ak:mtr:org-12'],1
SV.8,ADR,"['urn:nl:ak:mtr:org-02', 'urn:nl:ak:mtr:owp-31']",0
1.04,ARK,[],0
SV.15,ADR,['urn:nl:ak:mtr:org-12'],1
,ADR,[],0
`

test('codes, whose they are, and the measures that go with them', () => {
  expect(readAuditCodes(bytes(own))).toEqual({
    ok: true,
    value: [
      { code: 'SV.15', framework: 'ADR', measures: ['org-12'] },
      { code: 'SV.8', framework: 'ADR', measures: ['org-02', 'owp-31'] },
      { code: '1.04', framework: 'ARK', measures: [] },
    ],
  })
})

test.each([
  ['', 'empty'],
  ['naam,soort\na,b\n', 'no-codes'],
])('%j is refused', (text, refusal) => {
  expect(readAuditCodes(bytes(text))).toEqual({ ok: false, refusal })
})

const real = rootPath('..', 'shared', 'reference', 'audit', 'relatie-ak-tot-toetsingskaders.csv')

test.skipIf(!existsSync(real))('the real list: 84 codes of the ADR and 55 of the Algemene Rekenkamer', () => {
  const read = readAuditCodes(readFileSync(real))
  const codes = read.ok ? read.value : []
  expect(codes.filter(({ framework }) => framework === 'ADR')).toHaveLength(84)
  expect(codes.filter(({ framework }) => framework === 'ARK')).toHaveLength(55)
  expect(codes.find(({ code }) => code === 'SV.19')?.measures).not.toEqual([])
})
