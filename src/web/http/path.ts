import { AsyncLocalStorage } from 'node:async_hooks'

type Names<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

/** An address with named parts: its pattern for the router, and a function that fills the parts in. */
export interface Path<Pattern extends string> {
  (...parts: [Names<Pattern>] extends [never] ? [] : [Readonly<Record<Names<Pattern>, string | number>>]): string
  readonly pattern: Pattern
}

const before = new AsyncLocalStorage<string>()

/** The address of the organisation of this request: empty where it is the only one, or the first, on its website. */
export const ownAddress = (): string => before.getStore() ?? ''

/** Does the work of one request: every address that is made in it begins with this one. */
export const beginningWith = <R>(address: string, work: () => R): R => before.run(address, work)

/** Makes an address once, so that a link to a page that does not exist does not compile. */
export function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const fill = (parts: Readonly<Record<string, string | number>> = {}): string =>
    ownAddress() + pattern.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(parts[name])))
  return Object.assign(fill, { pattern })
}
