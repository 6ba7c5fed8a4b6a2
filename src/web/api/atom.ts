import type { Moment } from '#src/domain/shared/dates.ts'
import { xmlText } from './xml.ts'

/** One thing that happened, as a feed tells it. */
export interface FeedEntry {
  readonly url: string
  readonly title: string
  readonly updated: Moment
  readonly summary: string
}

export interface Feed {
  readonly title: string
  readonly author: string
  readonly lang: string
  readonly url: string
  readonly page: string
  readonly entries: readonly FeedEntry[]
  /** When nothing has happened yet. */
  readonly since: Moment
}

const entry = (each: FeedEntry): string =>
  `<entry><id>${xmlText(each.url)}</id><title>${xmlText(each.title)}</title><updated>${each.updated}</updated>` +
  `<link rel="alternate" type="text/html" href="${xmlText(each.url)}"/><summary>${xmlText(each.summary)}</summary></entry>`

/** A feed that readers and newsrooms can follow (RFC 4287). */
export function atom(feed: Feed): string {
  const updated = feed.entries
    .map((each) => each.updated)
    .reduce((one, other) => (one > other ? one : other), feed.since)
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">` +
    `<id>${xmlText(feed.url)}</id><title>${xmlText(feed.title)}</title><updated>${updated}</updated>` +
    `<author><name>${xmlText(feed.author)}</name></author>` +
    `<link rel="self" type="application/atom+xml" href="${xmlText(feed.url)}"/>` +
    `<link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>` +
    `${feed.entries.map(entry).join('')}</feed>\n`
  )
}
