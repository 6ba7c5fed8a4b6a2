import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { publicStates } from '#src/domain/publication/public-algorithm.ts'
import type { AlgorithmsAsked } from '#src/workflows/publication/read-public-algorithms.ts'
import type { DecisionsAsked } from '#src/workflows/decision/read-public-decisions.ts'
import type { PageRequest } from '../../http/route.ts'
import { searchWords } from '../../http/search-words.ts'

/** Rows of a list on one page. */
export const pageSize = 20

/** A file or a machine gets more at once, but never without end. */
export const largestPage = 10_000

type Query = Pick<PageRequest, 'query'>

const words = (page: Query, name: string): string => searchWords(page.query(name))

const oneOf = (page: Query, name: string, values: readonly string[]): string => {
  const value = page.query(name) ?? ''
  return values.includes(value) ? value : ''
}

/** The page that is asked; anything else than a whole number is the first. */
const pageNumber = (page: Query, name: string): number => {
  const text = page.query(name) ?? ''
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1
}

/** Names of the questions in an address: Dutch for pages, English for machines. */
interface Names {
  readonly q: string
  readonly domain: string
  readonly riskClass: string
  readonly state: string
  readonly body: string
  readonly year: string
  readonly page: string
}
export const dutchNames: Names = {
  ...{ q: 'q', domain: 'leven', riskClass: 'klasse', state: 'stand', body: 'orgaan', year: 'jaar', page: 'pagina' },
}
export const englishNames: Names = {
  ...{
    q: 'q',
    domain: 'domainOfLife',
    riskClass: 'riskClass',
    state: 'state',
    body: 'body',
    year: 'year',
    page: 'page',
  },
}

/** What is asked of the list of algorithms. Unknown values ask nothing. */
export const algorithmsAsked = (page: Query, names: Names, size: number): AlgorithmsAsked => ({
  words: words(page, names.q),
  domainOfLife: oneOf(page, names.domain, domainsOfLife),
  riskClass: oneOf(page, names.riskClass, [...riskClasses, 'unknown']),
  state: oneOf(page, names.state, publicStates),
  bodyCode: words(page, names.body),
  page: pageNumber(page, names.page),
  pageSize: size,
})

/** What is asked of the list of decisions. */
export const decisionsAsked = (page: Query, names: Names, size: number): DecisionsAsked => ({
  words: words(page, names.q),
  bodyCode: words(page, names.body),
  year: /^\d{4}$/.test(page.query(names.year) ?? '') ? (page.query(names.year) ?? '') : '',
  page: pageNumber(page, names.page),
  pageSize: size,
})
