import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { startServer } from './server.ts'

const { values } = parseArgs({
  options: { demo: { type: 'boolean' }, data: { type: 'string' }, port: { type: 'string' } },
})

const config = readConfig(process.env, { ...values, port: values.port === undefined ? undefined : Number(values.port) })

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (typeof config === 'string') fail(config)

const server = await startServer(config).catch((error: unknown) =>
  fail(error instanceof Error ? error.message : String(error)),
)

process.stdout.write(`Weegschaal staat klaar op ${server.address}\n`)
if (server.setupCode !== '')
  process.stdout.write(`Code om vanaf een andere computer te beginnen: ${server.setupCode}\n`)

let stopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void server.close().then(() => process.exit(0))
  })
}
