import { describe, expect, test } from 'vitest'

import { findOfficialOrganisation, officialOrganisations, organisationsOfKind } from './organisations.ts'

describe('the official lists', () => {
  test('hold all municipalities, provinces and water authorities once', () => {
    expect(organisationsOfKind('municipality')).toHaveLength(342)
    expect(organisationsOfKind('province')).toHaveLength(12)
    expect(organisationsOfKind('waterAuthority')).toHaveLength(21)
    expect(new Set(officialOrganisations.map(({ tooi }) => tooi)).size).toBe(officialOrganisations.length)
  })

  test('have no list for ministries and agencies', () => {
    expect(organisationsOfKind('ministry')).toEqual([])
    expect(organisationsOfKind('agency')).toEqual([])
  })

  test('identify an organisation by its TOOI address', () => {
    expect(findOfficialOrganisation('GM1680')).toMatchObject({
      name: 'Gemeente Aa en Hunze',
      tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm1680',
    })
    expect(findOfficialOrganisation('Veiligheidsregio Groningen')?.tooi).toBe(
      'https://identifier.overheid.nl/tooi/id/so/so0823',
    )
  })

  test.each(['Gemeente Amsterdam', 'amsterdam', ' gemeente  Amsterdam '])('find %s', (name) => {
    expect(findOfficialOrganisation(name)?.code).toBe('gm0363')
  })

  test('do not guess between a municipality and a province of one name', () => {
    expect(findOfficialOrganisation('Utrecht')).toBeUndefined()
    expect(findOfficialOrganisation('Utrecht', 'province')?.code).toBe('pv26')
  })

  test('do not know a fictional organisation', () => {
    expect(findOfficialOrganisation('Gemeente Waterrijk')).toBeUndefined()
  })
})
