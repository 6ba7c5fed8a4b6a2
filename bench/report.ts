import { cpus, loadavg } from 'node:os'

/** A line of the report. A budget is a ratio to the baseline of the same run, or a time. */
export interface Line {
  readonly what: string
  readonly figure: string
  readonly budget: string
  readonly within: boolean | null
  readonly detail: string
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

interface Ratio {
  readonly what: string
  /** Median time of ours, and of the baseline. */
  readonly ours: number
  readonly baseline: number
  readonly budget: number
}

/** At least so many times the throughput of the baseline. */
export const throughput = ({ what, ours, baseline, budget }: Ratio): Line => ({
  what,
  figure: `${(baseline / ours).toFixed(2)} x`,
  budget: `>= ${budget} x`,
  within: baseline / ours >= budget,
  detail: `${milliseconds(ours)} against ${milliseconds(baseline)}`,
})

/** At most so many times the time of the baseline. */
export const duration = ({ what, ours, baseline, budget }: Ratio): Line => ({
  what,
  figure: `${(ours / baseline).toFixed(2)} x`,
  budget: `<= ${budget} x`,
  within: ours / baseline <= budget,
  detail: `${milliseconds(ours)} against ${milliseconds(baseline)}`,
})

/** At most so many milliseconds. */
export const time = (what: string, taken: number, budget: number, detail: string): Line => ({
  what,
  figure: milliseconds(taken),
  budget: `< ${budget} ms`,
  within: taken < budget,
  detail,
})

/** A workload that could not be measured, and why. */
export const notMeasured = (what: string, reason: string): Line => ({
  what,
  figure: '-',
  budget: '',
  within: null,
  detail: reason,
})

const verdict = (line: Line): string => (line.within === null ? '' : line.within ? 'yes' : 'NO')

/** The report as a table that can be pasted in a text. */
export function tableOf(lines: readonly Line[]): string {
  const cells = [
    ['workload', 'measured', 'budget', 'within', 'medians'],
    ...lines.map((line) => [line.what, line.figure, line.budget, verdict(line), line.detail]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const rows = cells.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [rows[0] ?? '', rule, ...rows.slice(1)].join('\n')
}

/** On what it was measured: figures of another machine say little, ratios more. */
export const machine = (): string =>
  `Node ${process.version}, ${cpus().length} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`
