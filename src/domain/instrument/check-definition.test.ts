import { describe, expect, test } from 'vitest'
import type { InstrumentNode } from './definition.ts'
import { choice, group, information, question, repeated, when, faults } from './test-instrument.ts'

describe('a definition that cannot work', () => {
  test.each<readonly [string, readonly InstrumentNode[]]>([
    ['missing-target 2 9', [question('1'), question('2', { conditions: [when('9', 'x')] })]],
    ['missing-target 1 9', [question('1', { answer: 'checkbox', optionsFrom: '9' })]],
    ['missing-target 1 9', [group('1', [question('1.1')], { repeat: repeated({ sameAs: '9' }) })]],
    ['duplicate-id 1 1', [question('1'), group('0', [question('1')])]],
    ['unknown-option 2 1: c', [choice('1', ['a']), question('2', { conditions: [when('1', 'c')] })]],
    ['target-is-no-question 2 1', [information('1'), question('2', { conditions: [when('1', 'c')] })]],
    ['no-options 1', [question('1', { answer: 'radio' })]],
    ['duplicate-option 1 a', [choice('1', ['a', 'a'])]],
    ['no-id - Vraag  over iets dat telt?', [question('1'), question('')]],
    ['no-questions -', [information('1')]],
    [
      'cycle 1 1 > 2 > 1',
      [question('1', { conditions: [when('2', 'x')] }), question('2', { conditions: [when('1', 'x')] })],
    ],
    ['cycle 1 1 > 1.1 > 1', [group('1', [question('1.1')], { conditions: [when('1.1', 'x')] })]],
    ['cycle 1 1 > 1', [question('1', { answer: 'checkbox', optionsFrom: '1' })]],
  ])('is refused: %s', (fault, nodes) => {
    expect(faults(nodes)).toEqual([fault])
  })

  test('is refused without a name that is known again', () => {
    expect(faults([question('1')], { version: '' })).toEqual(['no-version -'])
    expect(faults([question('1')], { urn: 'x' })).toEqual(['no-urn - x'])
  })

  test('is refused when it hides too deep or is endless', () => {
    const deep = Array.from({ length: 14 }).reduce<InstrumentNode>(
      (inner, _one, at) => group(`g${at}`, [inner]),
      question('1'),
    )
    expect(faults([deep])).toContain('too-deep 1 14')
    expect(faults(Array.from({ length: 3001 }, (_one, at) => question(String(at))))).toEqual(['too-many - 3001'])
  })
})
