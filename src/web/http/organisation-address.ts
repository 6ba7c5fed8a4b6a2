import type { Context as HttpContext } from 'hono'
import { getPath } from 'hono/utils/url'
import { organisationOf, type Organisation } from '#src/workflows/organisation/read-organisations.ts'
import type { House } from '../house.ts'
import { ownAddress } from './path.ts'

/** Under which all organisations of this website are found; also the page on which one chooses. */
const root = '/organisaties'

/** An address in two: that of the organisation (empty for the first one), and the page within it. */
export interface SplitAddress {
  readonly organisation: string
  /** The code of the organisation, when the address names one. */
  readonly code: string | null
  readonly page: string
}

/** `/organisaties/waterschap-x/besluiten` is the page `/besluiten` of waterschap-x; any other address has no code. */
export function splitAddress(request: Request): SplitAddress {
  const path = getPath(request)
  const found = path.startsWith(`${root}/`) ? /^\/organisaties\/([a-z0-9-]+)(\/.*)?$/.exec(path) : null
  if (found === null) return { organisation: '', code: null, page: path }
  const code = found[1] ?? ''
  return { organisation: `${root}/${code}`, code, page: found[2] ?? '/' }
}

/** The organisation whose pages are asked for. */
export const organisationAt = (
  c: HttpContext,
  house: Pick<House, 'publicOrigin'>,
  organisations: readonly Organisation[],
): Organisation | undefined =>
  organisationOf(organisations, {
    host: c.req.header('host') ?? new URL(c.req.url).host,
    code: splitAddress(c.req.raw).code,
    website: new URL(house.publicOrigin).host,
  })

/** The address of an organisation that holds on any host of this installation. */
export const addressAnywhere = ({ publicOrigin }: Pick<House, 'publicOrigin'>, one: Organisation): string =>
  one.publicHost === null ? `${root}/${one.code}/` : `${new URL(publicOrigin).protocol}//${one.publicHost}/`

/** One organisation on a website that several may share: its address stands before all its pages. */
export interface Neighbour {
  readonly name: string
  readonly kind: Organisation['kind']
  readonly address: string
}

/** What stands before the pages of an organisation: nothing for the first one, and for who has a host of its own. */
export const addressAmong = (organisations: readonly Organisation[], one: Organisation): string =>
  one.publicHost !== null || one.id === organisations[0]?.id ? '' : `${root}/${one.code}`

/** Everyone on the website where this organisation is found, itself included: who has a host of its own is alone there. */
export function neighboursOf(organisations: readonly Organisation[], self: Organisation): readonly Neighbour[] {
  const here = self.publicHost === null ? organisations.filter((one) => one.publicHost === null) : [self]
  return here.map((one) => ({
    name: one.name,
    kind: one.kind,
    address: one.id === self.id ? ownAddress() : addressAmong(organisations, one),
  }))
}
