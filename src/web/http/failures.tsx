import type { Context as HttpContext } from 'hono'
import { translator } from '#src/i18n/text.ts'
import { ErrorPage } from '../components/error-page.tsx'
import type { House } from '../house.ts'
import { frameOf } from './frame.ts'
import { languageOf } from './page-request.tsx'
import { render } from './render.ts'
import { stamp } from './stamp.ts'

/** The kinds of failure that have a page of their own (docs/errors.md). */
export type Failure = 'notFound' | 'origin' | 'tooLarge' | 'badRequest' | 'unexpected'

const statuses = { notFound: 404, origin: 403, tooLarge: 413, badRequest: 400, unexpected: 500 } as const

/** A page about a failure before or outside any page of ours. It asks nothing of the database. */
export function failurePage(c: HttpContext, house: House, failure: Failure, reference = ''): Response {
  const lang = languageOf(c)
  const t = translator(lang)
  const path = new URL(c.req.url).pathname
  if (c.req.path.startsWith('/api/')) {
    const problem = {
      type: 'about:blank',
      status: statuses[failure],
      title: t(`error.${failure}.title`),
      ...(reference === '' ? {} : { instance: reference }),
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
  const text = failure === 'unexpected' ? t('error.unexpected.text', { reference }) : t(`error.${failure}.text`)
  return c.html(
    render(<ErrorPage frame={frame} title={t(`error.${failure}.title`)} text={text} home={t('error.home')} />),
    statuses[failure],
  )
}
