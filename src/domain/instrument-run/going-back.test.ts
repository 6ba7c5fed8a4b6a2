import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerValue } from '../instrument/answers.ts'
import { choice, group, instrument, question, when } from '../instrument/test-instrument.ts'
import { sightOf } from '../instrument/visible-questions.ts'
import { questionsOf } from '../instrument/walk.ts'
import { answerSetOf, type AnswerWords, type InstrumentRun, type RunAnswer } from './instrument-run.ts'
import { nothingWritten, saving } from './saving.ts'
import { sectionsOf, visibleIn } from './sections.ts'

/** Three pages, on which an answer shows or hides questions of its own page and of pages before and after it. */
const definition = instrument([
  group('1', [
    group('1.1', [
      choice('a', ['ja', 'nee']),
      question('b', { conditions: [when('a', 'ja')] }),
      choice('c', ['ja', 'nee'], { conditions: [when('e', 'ja', { hides: true })] }),
    ]),
    group('1.2', [choice('d', ['ja', 'nee'], { conditions: [when('c', 'ja')] }), choice('e', ['ja', 'nee'])]),
  ]),
  group('2', [
    group('2.1', [question('f', { conditions: [when('d', 'nee')] }), question('g')], { conditions: [when('a', 'ja')] }),
  ]),
])

/** When a question is asked, said once more by hand: of the answers that stand, only those that are asked count. */
const asked: Readonly<Record<string, (says: (id: string, word: string) => boolean) => boolean>> = {
  a: () => true,
  b: (says) => says('a', 'ja'),
  c: (says) => !says('e', 'ja'),
  d: (says) => says('c', 'ja'),
  e: () => true,
  f: (says) => says('a', 'ja') && says('d', 'nee'),
  g: (says) => says('a', 'ja'),
}

type Written = ReadonlyMap<string, { readonly words: AnswerWords; readonly revision: number }>

const runWith = (written: Written): InstrumentRun =>
  ({
    status: 'running',
    origin: 'here',
    definition,
    instances: [],
    answers: [...written].map(([questionId, { words, revision }]): RunAnswer => {
      const by = { byPerson: null, byFunction: '', at: '2026-11-20T10:00:00.000Z' }
      return { ...words, ...by, id: questionId, questionId, instance: [], revision }
    }),
  }) as unknown as InstrumentRun

const isAsked = (written: Written, id: string): boolean =>
  asked[id]?.((other, word) => written.get(other)?.words.value === word && isAsked(written, other)) ?? false

/** The questions of a page that somebody sees. */
const shownOn = (written: Written, page: number): readonly string[] => {
  const section = sectionsOf(definition)[page]
  if (section === undefined) return []
  const visible = visibleIn(sightOf(definition, answerSetOf(runWith(written))), section)
  return visible.flatMap(({ node }) => (node.kind === 'question' ? [node.id] : []))
}

/** What somebody does: goes to a page, or back to one as it was, and answers or empties a question there. */
const doings = fc.array(
  fc.record({
    page: fc.nat(2),
    back: fc.option(fc.nat(20)),
    at: fc.nat(2),
    value: fc.constantFrom<AnswerValue>('ja', 'nee', 'ja', 'nee', ''),
  }),
  { maxLength: 30 },
)

test('whatever somebody answers, back and forth, no answer is lost and no hidden question is shown', () => {
  fc.assert(
    fc.property(doings, (list) => {
      let written: Written = new Map()
      const seen: Written[] = []
      for (const { page, back, at, value } of list) {
        seen.push(written)
        const stood = back === null ? written : (seen.at(-1 - back) ?? written)
        const open = shownOn(stood, page)
        expect(open.filter((id) => !isAsked(stood, id))).toEqual([])
        const questionId = open[at % Math.max(open.length, 1)]
        if (questionId === undefined) continue
        const { words: from = nothingWritten, revision = 0 } = stood.get(questionId) ?? {}
        const sent = { ...nothingWritten, questionId, instance: [], value, revision }
        const saved = saving(runWith(written), sent, from)
        if (!saved.ok) throw new Error(saved.refusal)
        const before = written
        if (saved.value.kind === 'write') {
          // Only who started from the text that stands replaces it.
          expect(before.get(questionId)?.revision ?? 0).toBe(revision)
          written = new Map([...before, [questionId, { words: { ...nothingWritten, value }, revision: revision + 1 }]])
        }
        const kept = runWith(written).answers.filter((one) => one.questionId !== questionId)
        for (const one of kept) expect(one.value).toBe(before.get(one.questionId)?.words.value)
        expect(kept).toHaveLength([...before.keys()].filter((id) => id !== questionId).length)
        const shown = [0, 1, 2].flatMap((one) => shownOn(written, one))
        expect(shown).toEqual(
          questionsOf(definition)
            .map(({ id }) => id)
            .filter((id) => isAsked(written, id)),
        )
      }
    }),
  )
})
