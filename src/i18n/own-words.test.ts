import { expect, it } from 'vitest'
import { ownWordsOf } from './own-words.ts'
import { translator } from './text.ts'

it('calls the highest official by the name that this kind of organisation has for it', () => {
  const role = (kind: string) => translator('nl', ownWordsOf(kind, 'nl'))('role.chiefExecutive')
  expect(role('municipality')).toBe('gemeentesecretaris')
  expect(role('ministry')).toBe('secretaris-generaal')
  expect(role('agency')).toBe('secretaris of directeur')
})
