import { loosely, type Translate } from '#src/i18n/text.ts'

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
export function helpOf(verb: Verb, t: Translate): string {
  const rows = verb.options.map((option) => {
    const required = option.required === true ? ` ${t('cli.required')}` : ''
    return [written(option), `${loosely(t)(`cli.option.${option.name}`)}${required}`] as const
  })
  return [
    t(`cli.verb.${verb.id}`),
    '',
    `${t('cli.usage')}: ${usage(verb)}`,
    '',
    `${t('cli.options')}:`,
    ...columns(rows),
    ...(verb.report === true ? ['', loosely(t)(`cli.report.${verb.id}`)] : []),
  ].join('\n')
}

/** All verbs at a glance. */
export function overview(t: Translate): string {
  const rows = verbs.map(({ id }) => [id, t(`cli.verb.${id}`)] as const)
  return [`${t('cli.usage')}: weegschaal`, '', `${t('cli.verbs')}:`, ...columns(rows), '', t('cli.more')].join('\n')
}
