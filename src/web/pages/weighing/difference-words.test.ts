import { expect, test } from 'vitest'
import { content } from '#src/domain/weighing/content.ts'
import { difference } from '#src/domain/weighing/difference.ts'
import { completeWeighing } from '#src/domain/weighing/test-weighing.ts'
import { translator } from '#src/i18n/text.ts'
import { fieldName, valueInWords } from './difference-words.ts'

const [first, ...rest] = completeWeighing.effects
const [option, ...others] = completeWeighing.options
if (first === undefined || option === undefined) throw new Error('A complete weighing has effects and options.')
const before = content(completeWeighing, (text) => text)
const { by, on } = { by: first.writtenBy, on: '2026-11-23' }
const after = content(
  {
    ...completeWeighing,
    humanDeviation: 'hardlyEver',
    effects: [
      {
        ...first,
        side: 'mixed',
        term: 'long',
        directness: 'indirect',
        kind: 'treatment',
        evidence: { ...first.evidence, basis: 'unknown' },
        reversibility: 'irreversible',
        burdenGroupIds: ['g1'],
        publicValues: ['equality'],
        recheckOn: '2028-01-02',
        writtenBy: { ...by, personId: 'p-other' },
      },
      ...rest,
    ],
    options: [
      { ...option, legal: { answer: 'unsure', explanation: 'Nog na te gaan.', source: 'Awb', by, on } },
      ...others,
    ],
  },
  (text) => text,
)

test('a difference between two versions is told in words: no code, no id, no day as a number', () => {
  const words = { t: translator('nl'), lang: 'nl', groups: { g1: 'Mensen met bijstand' } } as const
  const told = difference(before, after).flatMap(({ part, fields }) =>
    fields.flatMap((field) => {
      const name = fieldName(words, part, field.field)
      return name === null ? [] : [`${name}: ${valueInWords(words, part, field.field, field.after)}`]
    }),
  )
  expect(told).toEqual([
    expect.stringContaining('Bijna nooit'),
    'Direct of indirect: indirect',
    'Termijn: lang',
    'Soort: bejegening',
    'Last: Mensen met bijstand',
    expect.stringContaining('Waarden: '),
    'Grond: onbekend',
    'Terug te draaien: nee, onomkeerbaar',
    'Wanneer kijken we of dit zo bleek?: 2 januari 2028',
    'Is het een voordeel of een nadeel?: gemengd: voordeel en nadeel tegelijk',
    'Mag dit van de wet?: Onzeker',
    expect.stringContaining('Nog na te gaan.'),
    'Bron: Awb',
  ])
})
