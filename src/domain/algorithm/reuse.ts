import { isFlag } from './compare-facts.ts'
import { nothingKnown, type AlgorithmFacts, type FactKey } from './facts.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** What an algorithm is used for, in which work and towards whom: a decision is about one such use. */
export const useFacts = ['purpose', 'process', 'peopleAffected'] as const
export type UseFact = (typeof useFacts)[number]

/** What is known of the technique holds in every use, but is looked at again in a new one. */
const taken = [
  'workings',
  'data',
  'supplier',
  'operator',
  'exitStrategy',
  'technique',
  'selfLearning',
  'sourcing',
  'aiActRoles',
  'contract',
  'generativeAi',
] as const satisfies readonly FactKey[]

/** Another use of an algorithm that is here already. */
export interface OtherUse extends Readonly<Record<UseFact, string>> {
  readonly name: string
  readonly contact: string
}

export type OtherUseRefusal =
  'name-missing' | 'purpose-missing' | 'process-missing' | 'peopleAffected-missing' | 'contact-missing' | 'same-use'

/** The facts to begin the dossier of another use with, and which of them nobody checked for that use. */
export interface BeginningFacts {
  readonly facts: AlgorithmFacts
  readonly unchecked: readonly FactKey[]
}

const plain = (text: string | null): string => (text ?? '').trim().toLowerCase()

/**
 * Using an algorithm for something else asks a decision of its own (domain 2.19, nr 16): the technique comes along as
 * unchecked facts; what was weighed or decided for the first use never does.
 */
export function useElsewhere(source: AlgorithmFacts, use: OtherUse): Result<BeginningFacts, OtherUseRefusal> {
  const empty = (['name', ...useFacts, 'contact'] as const).find((field) => use[field].trim() === '')
  if (empty !== undefined) return refuse(`${empty}-missing`)
  if (useFacts.every((fact) => plain(use[fact]) === plain(source[fact]))) return refuse('same-use')
  const blank = nothingKnown(use.name.trim())
  const others = Object.fromEntries(taken.filter((key) => !isFlag(key)).map((key) => [key, source[key as 'workings']]))
  const { contract, generativeAi } = source.flags
  const facts: AlgorithmFacts = {
    ...blank,
    ...others,
    flags: { ...blank.flags, contract, generativeAi },
    purpose: use.purpose.trim(),
    process: use.process.trim(),
    peopleAffected: use.peopleAffected.trim(),
    contact: use.contact.trim(),
  }
  return accept({ facts, unchecked: taken.filter((key) => known(facts, key)) })
}

function known(facts: AlgorithmFacts, key: FactKey): boolean {
  const value = isFlag(key) ? facts.flags[key] : facts[key]
  return value !== null && !(Array.isArray(value) && value.length === 0)
}
