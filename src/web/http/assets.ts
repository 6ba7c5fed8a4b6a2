import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { House } from '../house.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  map: 'application/json',
}

/** Style sheet, fonts and browser code. The fingerprint in the address makes them safe to keep for a year. */
export function assetRoutes(app: Hono, house: House): void {
  app.get('/assets/:fingerprint/:name{(fonts/)?[a-z0-9][a-z0-9.-]*}', async (c) => {
    const name = c.req.param('name')
    const mediaType = mediaTypes[name.split('.').at(-1) ?? '']
    if (mediaType === undefined) return c.notFound()
    try {
      const bytes = await readFile(join(house.assets.folder, name))
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': mediaType,
        'cache-control': 'public, max-age=31536000, immutable',
      })
    } catch {
      return c.notFound()
    }
  })
}
