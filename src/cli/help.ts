import { cli } from '#src/i18n/nl/cli.ts'

import { verbs, type Verb, type VerbOption } from './verb.ts'

const written = ({ name, value }: VerbOption): string => (value === undefined ? `--${name}` : `--${name} ${value}`)

const usage = ({ id, options, operands }: Verb): string => {
  const parts = options.map((option) => (option.required === true ? written(option) : `[${written(option)}]`))
  return ['weegschaal', id, ...(operands === null ? [] : [operands.name]), ...parts].join(' ')
}

const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2
  return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}`)
}

/** What a verb does and takes. */
export function helpOf(verb: Verb): string {
  const texts: Readonly<Record<string, string>> = cli
  const rows = verb.options.map((option) => {
    const required = option.required === true ? ` ${cli['cli.required']}` : ''
    return [written(option), `${texts[`cli.option.${option.name}`] ?? ''}${required}`] as const
  })
  return [
    cli[`cli.verb.${verb.id}`],
    '',
    `${cli['cli.usage']}: ${usage(verb)}`,
    '',
    `${cli['cli.options']}:`,
    ...columns(rows),
  ].join('\n')
}

/** All verbs at a glance. */
export function overview(): string {
  const rows = verbs.map(({ id }) => [id, cli[`cli.verb.${id}`]] as const)
  return [`${cli['cli.usage']}: weegschaal`, '', `${cli['cli.verbs']}:`, ...columns(rows), '', cli['cli.more']].join(
    '\n',
  )
}
