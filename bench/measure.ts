/** One round of something that takes turns with something else. */
export type Work = () => Promise<unknown>

/** How long a measurement goes on: at least some rounds, then until the time is up. */
export interface Patience {
  readonly rounds: number
  readonly milliseconds: number
  readonly warmUp: number
}

export const usualPatience: Patience = { rounds: 15, milliseconds: 2_500, warmUp: 2 }

const mostRounds = 400

export async function timed(work: Work): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * Lets works take turns, so that what else the machine does falls on all of them alike. Whoever begins a round
 * changes with every round.
 */
export async function interleave<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  patience: Patience = usualPatience,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(works) as Name[]
  for (let round = 0; round < patience.warmUp; round += 1) for (const name of names) await works[name]()
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  const end = performance.now() + patience.milliseconds
  for (let round = 0; round < mostRounds && (round < patience.rounds || performance.now() < end); round += 1) {
    const order = round % 2 === 0 ? names : [...names].reverse()
    for (const name of order) times[name].push(await timed(works[name]))
  }
  return times
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
