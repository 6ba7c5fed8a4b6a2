import { expect, it } from 'vitest'
import { ownWordsOf } from './own-words.ts'
import { translator } from './text.ts'

it('calls the highest official by the name that this kind of organisation has for it', () => {
  const role = (kind: string) => translator('nl', ownWordsOf(kind, 'nl'))('role.chiefExecutive')
  expect(role('municipality')).toBe('gemeentesecretaris')
  expect(role('ministry')).toBe('secretaris-generaal')
  expect(role('agency')).toBe('secretaris of directeur')
  expect(role('jointArrangement')).toBe('secretaris of directeur')
  expect(role('waterAuthority')).toBe('secretaris-directeur')
})

it('names the body that is asked whether a norm may be deviated from, where there is one', () => {
  const asked = (kind: string) => translator('nl', ownWordsOf(kind, 'nl'))('guiding.deviation.representative')
  expect(asked('municipality')).toBe('Het bestuur vraagt een afwijking vooraf aan de gemeenteraad.')
  expect(asked('waterAuthority')).toContain('het algemeen bestuur')
  expect(asked('ministry')).toContain('de volksvertegenwoordiging')
})
