import type { Context as HttpContext } from 'hono'
import { translator } from '#src/i18n/text.ts'
import type { Organisation } from '#src/workflows/organisation/read-organisations.ts'
import { ErrorPage, type Way } from '../components/error-page.tsx'
import type { House } from '../house.ts'
import { frameOf } from './frame.ts'
import { addressAnywhere, splitAddress } from './organisation-address.ts'
import { languageOf } from './page-request.tsx'
import { render } from './render.ts'
import { stamp } from './stamp.ts'

/** The kinds of failure that have a page of their own (docs/errors.md). */
export type Failure = 'notFound' | 'unknownHost' | 'origin' | 'tooLarge' | 'badRequest' | 'unexpected'

const statuses = {
  notFound: 404,
  unknownHost: 404,
  origin: 403,
  tooLarge: 413,
  badRequest: 400,
  unexpected: 500,
} as const

/** Nobody is found here: a page that is not there, or a host that belongs to none of several organisations. */
export function noOrganisationPage(c: HttpContext, house: House, organisations: readonly Organisation[]): Response {
  if (splitAddress(c.req.raw).code !== null) return failurePage(c, house, 'notFound')
  const ways = organisations.map((one) => ({ href: addressAnywhere(house, one), label: one.name }))
  return failurePage(c, house, 'unknownHost', { ways })
}

interface FailureWords {
  readonly reference?: string
  /** Where to go on, when that is not the first page. */
  readonly ways?: readonly Way[]
}

/** A page about a failure before or outside any page of ours. It asks nothing of the database. */
export function failurePage(
  c: HttpContext,
  house: House,
  failure: Failure,
  { reference, ways }: FailureWords = {},
): Response {
  const lang = languageOf(c)
  const t = translator(lang)
  const path = new URL(c.req.url).pathname
  if (c.req.path.startsWith('/api/')) {
    const problem = {
      type: 'about:blank',
      status: statuses[failure],
      title: t(`error.${failure}.title`),
      ...(reference === undefined ? {} : { instance: reference }),
    }
    return c.body(JSON.stringify(problem), statuses[failure], { 'content-type': 'application/problem+json' })
  }
  const frame = frameOf({
    house,
    organisation: undefined,
    shared: false,
    t,
    lang,
    actor: null,
    today: stamp(house.clock()).today,
    path,
    flash: null,
  })
  const text =
    failure === 'unexpected' ? t('error.unexpected.text', { reference: reference ?? '' }) : t(`error.${failure}.text`)
  const home = { href: '/', label: t('error.home') }
  return c.html(
    render(<ErrorPage frame={frame} title={t(`error.${failure}.title`)} text={text} ways={ways ?? [home]} />),
    statuses[failure],
  )
}
