import { z } from 'zod'

const settings = z.object({
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  WEEGSCHAAL_DATA: z.string().min(1).default('data/weegschaal'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('localhost'),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  SECRET: z.string().min(32).optional(),
  SESSION_MINUTES: z.coerce.number().int().min(1).max(1440).default(15),
  TRUST_PROXY: z.stringbool().default(false),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

/** The settings of a process: from the environment and the command line, read once. */
export interface Config {
  /** A PostgreSQL server; without it PostgreSQL runs inside this process, in the data folder. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly port: number
  readonly host: string
  readonly publicOrigin: string
  /** From the environment; else made once and kept in the data folder. */
  readonly secret: string | null
  /** Minutes without a request after which someone is signed out. */
  readonly sessionMinutes: number
  readonly trustProxy: boolean
  readonly metricsToken: string | null
  readonly logLevel: string
  readonly demo: boolean
}

/** What the command line may say over the environment. */
export interface CommandLine {
  readonly data?: string | undefined
  readonly port?: number | undefined
  readonly demo?: boolean | undefined
}

/** The settings, or a sentence about the first one that is wrong. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  line: CommandLine = {},
): Config | string {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = settings.safeParse(given)
  if (!result.success) return `De instelling ${String(result.error.issues[0]?.path[0])} klopt niet.`
  const demo = line.demo ?? false
  if (demo && result.data.DATABASE_URL !== undefined)
    return 'Het voorbeeld gebruikt altijd zijn eigen map; haal DATABASE_URL weg.'
  return configOf(result.data, line, demo)
}

function configOf(env: z.output<typeof settings>, line: CommandLine, demo: boolean): Config {
  const port = line.port ?? env.PORT
  return {
    databaseUrl: env.DATABASE_URL ?? null,
    dataFolder: line.data ?? (demo ? 'data/demo' : env.WEEGSCHAAL_DATA),
    port,
    host: env.HOST,
    publicOrigin: env.PUBLIC_ORIGIN ?? `http://${env.HOST}:${port}`,
    secret: env.SECRET ?? null,
    sessionMinutes: demo ? 8 * 60 : env.SESSION_MINUTES,
    trustProxy: env.TRUST_PROXY,
    metricsToken: env.METRICS_TOKEN ?? null,
    logLevel: env.LOG_LEVEL,
    demo,
  }
}
