import { readFeed, type Feed } from '#src/workflows/instrument-run/read-feed.ts'
import { takeOverFinding } from '#src/workflows/instrument-run/take-over-finding.ts'
import type { Proposed } from '#src/domain/instrument-run/feeding.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { feedItemPath, feedPath } from '../../paths/instrument-run.ts'
import { asTakeOver, feedForms, feedLabels, formsFor, type FeedForm } from './feed-form.ts'
import { FeedItemPage } from './feed-item-page.tsx'
import { FeedPage } from './feed-page.tsx'
import { partsOf } from './with-run.ts'

async function withFeed(page: PageRequest, show: (feed: Feed) => Response | Promise<Response>): Promise<Response> {
  const feed = await readFeed(page.context, page.param('run'))
  return feed?.reading.run.algorithmId === page.param('id') ? show(feed) : page.notFound()
}

function showItem(
  page: PageRequest,
  feed: Feed,
  one: Proposed,
  sent?: { readonly into: FeedForm; readonly values: FormValues; readonly errors: readonly FieldError[] },
): Response {
  const form =
    sent === undefined
      ? null
      : { into: sent.into, form: formView(page.frame, sent.values, sent.errors, `${sent.into}-`) }
  return page.show(<FeedItemPage page={page} feed={feed} one={one} sent={form} />, sent === undefined ? 200 : 422)
}

const proposedAt = (page: PageRequest, feed: Feed): Proposed | undefined =>
  feed.proposed.find(({ sourceKey, text }) => sourceKey === page.param('source') && text !== '')

async function takeOver(page: PageRequest): Promise<Response> {
  return withFeed(page, async (feed) => {
    const one = proposedAt(page, feed)
    const name = (await page.sent())['into']
    const into = one === undefined ? undefined : formsFor[one.kind].find((form) => form === name)
    if (one === undefined || into === undefined) return page.notFound()
    const form = await page.submit(feedForms[into], feedLabels(page.t))
    if (!form.ok) return showItem(page, feed, one, { into, values: form.values, errors: form.errors })
    const command = asTakeOver(page.t, one, form.value, feed.proposal?.id ?? '')
    const done = await takeOverFinding(page.context, {
      runId: feed.reading.run.id,
      sourceKey: one.sourceKey,
      into: command,
    })
    if (done.ok) return page.redirect(feedPath(partsOf(feed.reading)), into === 'left' ? 'feed.left.done' : 'feed.done')
    const errors = [{ field: '', message: page.t(`feed.refusal.${done.refusal}`) }]
    return showItem(page, feed, one, { into, values: form.values, errors })
  })
}

/** From an instrument to the weighing and the decision: one thing at a time, by a person. */
export const feedRoutes: readonly RouteDefinition[] = [
  get(feedPath.pattern, 'instrument.read', (page) =>
    withFeed(page, (feed) => page.show(<FeedPage page={page} feed={feed} />)),
  ),
  get(feedItemPath.pattern, 'instrument.feed', (page) =>
    withFeed(page, (feed) => {
      const one = proposedAt(page, feed)
      return one === undefined ? page.notFound() : showItem(page, feed, one)
    }),
  ),
  post(feedItemPath.pattern, 'instrument.feed', takeOver),
]
