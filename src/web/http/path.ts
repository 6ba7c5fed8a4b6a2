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

/** Makes an address once, so that a link to a page that does not exist does not compile. */
export function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const fill = (parts: Readonly<Record<string, string | number>> = {}): string =>
    pattern.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(parts[name])))
  return Object.assign(fill, { pattern })
}
