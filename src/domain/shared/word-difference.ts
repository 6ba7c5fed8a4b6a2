/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly what: 'same' | 'gone' | 'added'
  readonly text: string
}

/** Words with the white space after them, so that joining gives the text back. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? []

/** Longest common subsequence lengths, from the end. */
function lengths(one: readonly string[], other: readonly string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = table[i] ?? []
      row[j] =
        one[i] === other[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return table
}

/** Above this many pairs of words the two texts are shown whole, one after the other. */
const most = 4_000_000

type Run = { what: WordRun['what']; text: string }

/** Adds a word to the run it belongs to. */
function add(runs: Run[], what: WordRun['what'], text: string): void {
  const last = runs.at(-1)
  if (last?.what === what) last.text += text
  else runs.push({ what, text })
}

/** What changed between two texts, word by word. */
export function wordDifference(before: string, after: string): readonly WordRun[] {
  const [one, other] = [wordsOf(before), wordsOf(after)]
  const runs: Run[] = []
  if (one.length * other.length > most) {
    add(runs, 'gone', before)
    add(runs, 'added', after)
    return runs
  }
  const table = lengths(one, other)
  const left = (i: number, j: number): number => table[i]?.[j] ?? -1
  for (let [i, j] = [0, 0]; i < one.length || j < other.length;) {
    const [word, next] = [one[i], other[j]]
    if (word !== undefined && word === next) {
      add(runs, 'same', word)
      i += 1
      j += 1
    } else if (word !== undefined && (next === undefined || left(i + 1, j) >= left(i, j + 1))) {
      add(runs, 'gone', word)
      i += 1
    } else {
      add(runs, 'added', next ?? '')
      j += 1
    }
  }
  return runs
}
