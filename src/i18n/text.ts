import { en, nl } from './catalogues.ts'
import type { Message, ParameterNames } from './messages.ts'

/** The languages of the interface. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** A key of a sentence. */
export type TextKey = keyof typeof nl

type Parameters<Key extends TextKey> = {
  readonly [Name in ParameterNames<(typeof nl)[Key]>]: Name extends 'count' ? number : string | number
}

/** Gives the sentence of a key in one language. A key with parameters asks for them; a count chooses singular or plural. */
export type Translate = <Key extends TextKey>(
  key: Key,
  ...parameters: [ParameterNames<(typeof nl)[Key]>] extends [never] ? [] : [Parameters<Key>]
) => string

const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, Message>>>> = { nl, en }

const fill = (text: string, parameters: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole))

const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  nl: new Intl.PluralRules('nl'),
  en: new Intl.PluralRules('en'),
}

/** Sentences that one kind of organisation says in words of its own. */
export type OwnWords = Readonly<Partial<Record<TextKey, string>>>

/** The sentences of one language, in the organisation's own words where it has them. */
export function translator(language: Language, own: OwnWords = {}): Translate {
  const plural = plurals[language]
  return (key, ...[parameters]) => {
    const given: Readonly<Record<string, string | number>> = parameters ?? {}
    const message: Message = own[key] ?? catalogues[language][key]
    if (typeof message === 'string') return fill(message, given)
    return fill(plural.select(Number(given['count'])) === 'one' ? message.one : message.other, given)
  }
}

/** A translator that takes any key, for keys that are put together from checked parts. Unknown keys are a fault. */
export function loosely(t: Translate): (key: string, parameters?: Readonly<Record<string, string | number>>) => string {
  return (key, parameters = {}) => {
    if (!(key in nl)) throw new Error(`No sentence for ${key}`)
    return (t as (key: string, parameters: unknown) => string)(key, parameters)
  }
}
