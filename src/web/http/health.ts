import type { Hono } from 'hono'
import type { Registry } from 'prom-client'
import { readInstallation } from '#src/workflows/organisation/read-organisations.ts'
import type { House } from '../house.ts'
import { addressOf } from './page-request.tsx'

const local = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** For whoever runs the server: is it alive, can it work, how busy is it. Metrics only from this machine or with the token. */
export function healthRoutes(app: Hono, house: House, registry: Registry): void {
  app.get('/health/live', (c) => c.json({ status: 'live' }))
  app.get('/health/ready', async (c) => {
    try {
      await readInstallation(house.db)
      return c.json({ status: 'ready' })
    } catch {
      return c.json({ status: 'not ready' }, 503)
    }
  })
  app.get('/metrics', async (c) => {
    const token = c.req.header('authorization')
    const allowed =
      house.metricsToken === null ? local.has(addressOf(c, house)) : token === `Bearer ${house.metricsToken}`
    if (!allowed) return c.notFound()
    return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType })
  })
}
