import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What this process can say about itself in the format of Prometheus: no addresses, no people. */
export function makeMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'weegschaal_requests_total',
    help: 'Requests answered',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  })
  const durations = new Histogram({
    name: 'weegschaal_request_seconds',
    help: 'Time to answer',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  return {
    registry,
    count: (request: { method: string; route: string; status: number; milliseconds: number }) => {
      requests.inc({ method: request.method, route: request.route, status: String(request.status) })
      durations.observe({ method: request.method, route: request.route }, request.milliseconds / 1000)
    },
  }
}
