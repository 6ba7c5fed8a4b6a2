import { keepCompiledCode } from './compiled-code.ts'

keepCompiledCode()
const { terminal } = await import('./cli/io.ts')
const { run } = await import('./cli/run.ts')

/** `npm start` is the verb `serve`, with its options. */
process.exit(await run(['serve', ...process.argv.slice(2)], process.env, terminal))
