import { keepCompiledCode } from '#src/compiled-code.ts'

keepCompiledCode()
const { terminal } = await import('./io.ts')
const { run } = await import('./run.ts')

process.exitCode = await run(process.argv.slice(2), process.env, terminal).catch((error: unknown) => {
  terminal.err(error instanceof Error ? error.message : String(error))
  if (process.env['WEEGSCHAAL_DEBUG'] !== undefined) console.error(error)
  return 1
})
