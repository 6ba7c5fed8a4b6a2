import { expect, test } from 'vitest'
import { changedFacts } from './compare-facts.ts'
import { nothingKnown } from './facts.ts'
import { useElsewhere } from './reuse.ts'

const scan = {
  ...nothingKnown('Parkeerscan'),
  purpose: 'Zien wie niet betaalde',
  process: 'Naheffing',
  peopleAffected: 'Automobilisten',
  workings: 'Leest kentekens',
  summary: 'Een auto met camera’s',
  aiActRoles: ['gebruiksverantwoordelijke'] as const,
}
const use = {
  name: 'Parkeerscan voor vergunningen',
  purpose: 'Zien wie zonder vergunning staat',
  process: 'Vergunningen',
  peopleAffected: 'Bewoners',
  contact: 'Team Vergunningen',
}

test('another use begins with the technique, unchecked, and with nothing of the first use', () => {
  const begun = useElsewhere(scan, use)
  if (!begun.ok) throw new Error(begun.refusal)
  expect(begun.value.facts).toMatchObject({ ...use, workings: 'Leest kentekens', summary: null })
  expect(begun.value.unchecked).toEqual(['workings', 'aiActRoles'])
})

test('the same use in other letters is no other use', () => {
  const same = { ...use, purpose: ' zien WIE niet betaalde', process: 'Naheffing', peopleAffected: 'Automobilisten ' }
  expect(useElsewhere(scan, same)).toEqual({ ok: false, refusal: 'same-use' })
})

test.each(['name', 'purpose', 'process', 'peopleAffected', 'contact'])('another use without %s is refused', (field) => {
  expect(useElsewhere(scan, { ...use, [field]: ' ' })).toEqual({ ok: false, refusal: `${field}-missing` })
})

test('only facts that say something else are changed, whatever the order of their parts', () => {
  const law = { ...scan, legalBases: [{ title: 'Gemeentewet', url: null }] }
  expect(changedFacts(law, { ...law, legalBases: [{ url: null, title: 'Gemeentewet' }] })).toEqual([])
  expect(changedFacts(scan, { ...law, purpose: 'Anders', flags: { ...scan.flags, contract: true } })).toEqual([
    'purpose',
    'legalBases',
    'contract',
  ])
})
