import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nl } from '../src/i18n/catalogues.ts'

/** Names in the domain that must stand in the glossary: the type a file is named after, and every value of a list. */
function namesIn(file: string, folder: string): string[] {
  const text = readFileSync(file, 'utf8')
  const values = [...text.matchAll(/export const (\w+) = \[([^\]]*)\] as const/g)]
    .filter(([, list]) => !/(Refusals|Gaps|problems|refusals)$/.test(list ?? ''))
    .flatMap(([, , body]) => [...(body ?? '').matchAll(/'([a-zA-Z]+)'/g)].map(([, value]) => value ?? ''))
  const concept = folder.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
  return text.includes(`export interface ${concept} `) || text.includes(`export type ${concept} `)
    ? [concept, ...values]
    : values
}

/** The page with the values that the interface names; drawn from the catalogue. */
export const valuesPage = 'docs/woordenlijst/waarden.md'

/** Every name of the domain that has no row written by hand in `docs/woordenlijst/`. */
function withoutRow(): string[] {
  const pages = readdirSync('docs/woordenlijst').filter((name) => !valuesPage.endsWith(name))
  const rows = pages.map((name) => readFileSync(join('docs/woordenlijst', name), 'utf8')).join('\n')
  const folders = readdirSync('src/domain').filter((name) => name !== 'shared' && name !== 'access')
  const names = folders.flatMap((folder) =>
    readdirSync(join('src/domain', folder))
      .filter((name) => name.endsWith('.ts') && !name.includes('test'))
      .flatMap((name) => namesIn(join('src/domain', folder, name), folder)),
  )
  return [...new Set(names)].filter((name) => !rows.includes(`\`${name}\``)).sort()
}

const isConcept = (name: string): boolean => /^[A-Z]/.test(name)

/** Concepts of the domain that nobody described; the test demands that there are none. */
export const conceptsWithoutRow = (): string[] => withoutRow().filter(isConcept)

/** How the interface calls a value: the sentence of the shortest key that ends with it. */
function wordFor(value: string): string {
  const keys = Object.keys(nl)
    .filter((key) => key.endsWith(`.${value}`))
    .sort((one, other) => one.length - other.length)
  const message = keys[0] === undefined ? undefined : (nl as Readonly<Record<string, unknown>>)[keys[0]]
  return typeof message === 'string' && message.length < 120 ? message.replaceAll('|', '/') : ''
}

/** The page of values: what each is called in the interface. */
export function valuesText(): string {
  const rows = withoutRow()
    .filter((name) => !isConcept(name))
    .map((value) => `| ${wordFor(value) || '*(alleen in de code)*'} | \`${value}\` |`)
  return [
    '# Woorden: waarden',
    '',
    'Values of lists in the domain that have no row elsewhere, with the words of the interface. Drawn by `npm run draw`; do not edit.',
    '',
    '| Nederlands | code |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n')
}
