import type { Day } from '#src/domain/shared/dates.ts'
import { xmlText } from './xml.ts'

export interface SitemapEntry {
  readonly url: string
  readonly changedOn: Day | null
}

/** The list of public pages for search engines (sitemaps.org). */
export const sitemap = (entries: readonly SitemapEntry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` +
  entries
    .map(
      ({ url, changedOn }) =>
        `<url><loc>${xmlText(url)}</loc>${changedOn === null ? '' : `<lastmod>${changedOn}</lastmod>`}</url>`,
    )
    .join('') +
  '</urlset>\n'
