import { expect, test } from 'vitest'
import type { GoverningBody } from './body.ts'
import { correctBodies, type BodyOfKind } from './correct-kind.ts'

const body = (code: string, role: GoverningBody['role']): BodyOfKind => ({
  code,
  role,
  name: code,
  legalBasis: `wet ${code}`,
  collegial: true,
})
const standing = (one: BodyOfKind): GoverningBody => ({ ...one, id: `id-${one.code}`, from: '2000-01-01', to: null })

const municipality = [
  body('raad', 'representative'),
  body('college', 'executive'),
  body('burgemeester', 'singleHeaded'),
  body('heffingsambtenaar', 'singleHeaded'),
]
const authority = [
  body('algemeenBestuur', 'representative'),
  body('dagelijksBestuur', 'executive'),
  body('dijkgraaf', 'singleHeaded'),
  body('heffingsambtenaar', 'singleHeaded'),
]
const today = '2026-11-23'

test('the council and the executive keep their members under another name; the rest follows its code', () => {
  const own = standing(body('jongerenraad', 'advisory'))
  const result = correctBodies([...municipality.map(standing), own], { from: municipality, to: authority, today })
  expect(result.changed.map(({ id, code }) => [id, code])).toEqual([
    ['id-raad', 'algemeenBestuur'],
    ['id-college', 'dagelijksBestuur'],
    ['id-heffingsambtenaar', 'heffingsambtenaar'],
  ])
  expect(result.added.map(({ code }) => code)).toEqual(['dijkgraaf'])
  expect(result.ended).toMatchObject([{ id: 'id-burgemeester', to: '2026-11-22' }])
})

test('correcting back reopens what ended, and adds nothing twice', () => {
  const ended = { ...standing(body('burgemeester', 'singleHeaded')), to: '2026-11-20' }
  const bodies = [...authority.map(standing), ended]
  const result = correctBodies(bodies, { from: authority, to: municipality, today })
  expect(result.changed).toContainEqual({ ...ended, to: null })
  expect(result.added).toEqual([])
  expect(result.ended.map(({ code }) => code)).toEqual(['dijkgraaf'])
})
