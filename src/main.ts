import { terminal } from './cli/io.ts'
import { run } from './cli/run.ts'

/** `npm start` is the verb `serve`, with its options. */
process.exit(await run(['serve', ...process.argv.slice(2)], process.env, terminal))
