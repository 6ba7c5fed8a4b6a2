import { parseArgs } from 'node:util'

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

import { verbs, type Call, type Verb } from './verb.ts'

/** What is wrong with a command, or what was asked instead of a verb. */
export type UsageProblem =
  | { readonly problem: 'help'; readonly verb: Verb | null }
  | { readonly problem: 'unknown-verb'; readonly given: string }
  | { readonly problem: 'unknown-option'; readonly verb: Verb; readonly given: string }
  | { readonly problem: 'option-missing'; readonly verb: Verb; readonly given: string }
  | { readonly problem: 'value-missing'; readonly verb: Verb; readonly given: string }
  | { readonly problem: 'operand-missing'; readonly verb: Verb; readonly given: string }
  | { readonly problem: 'too-many-operands'; readonly verb: Verb; readonly given: string }

/** The verb that the first words name; of two that fit the longer one. */
function verbIn(words: readonly string[]): Verb | undefined {
  const fits = (verb: Verb): boolean => verb.id.split(' ').every((word, index) => words[index] === word)
  return verbs.filter(fits).toSorted((one, other) => other.id.length - one.id.length)[0]
}

/** Reads a command line into a call, or says what is wrong with it. */
export function parseCall(given: readonly string[]): Result<Call, UsageProblem> {
  const asksHelp = given.length === 0 || given.includes('--help') || given.includes('-h') || given[0] === 'help'
  const words = given[0] === 'help' ? given.slice(1) : given
  const verb = verbIn(words)
  if (asksHelp) return refuse({ problem: 'help', verb: verb ?? null })
  if (verb === undefined) return refuse({ problem: 'unknown-verb', given: leadingWords(words) })
  return checked(verb, words.slice(verb.id.split(' ').length))
}

const leadingWords = (words: readonly string[]): string => {
  const end = words.findIndex((word) => word.startsWith('-'))
  return words.slice(0, end === -1 ? 2 : Math.min(end, 2)).join(' ') || (words[0] ?? '')
}

function checked(verb: Verb, rest: readonly string[]): Result<Call, UsageProblem> {
  const { tokens } = parseArgs({
    args: [...rest],
    options: Object.fromEntries(
      verb.options.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string> = {}
  const switches = new Set<string>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = verb.options.find(({ name }) => name === token.name)
    if (option === undefined) return refuse({ problem: 'unknown-option', verb, given: token.rawName })
    if (option.value === undefined) switches.add(option.name)
    else if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('--')))
      return refuse({ problem: 'value-missing', verb, given: token.rawName })
    else values[option.name] = token.value
  }
  const problem = incomplete(verb, { values, switches, operands })
  return problem === undefined ? accept({ verb: verb.id, values, switches, operands }) : refuse(problem)
}

/** What a call still lacks, or has too much of. */
function incomplete(verb: Verb, { values, switches, operands }: Omit<Call, 'verb'>): UsageProblem | undefined {
  const missing = verb.options.find(
    ({ name, required }) => required === true && !(name in values) && !switches.has(name),
  )
  if (missing !== undefined) return { problem: 'option-missing', verb, given: `--${missing.name}` }
  if (operands.length < (verb.operands?.least ?? 0))
    return { problem: 'operand-missing', verb, given: verb.operands?.name ?? '' }
  if (operands.length > (verb.operands?.most ?? 0))
    return { problem: 'too-many-operands', verb, given: operands.at(-1) ?? '' }
  return undefined
}
