import { readRun, type RunReading } from '#src/workflows/instrument-run/read-run.ts'
import type { PageRequest } from '../../http/route.ts'

/** The run of the address; nothing when it is not a run of that algorithm. */
export async function runOf(page: PageRequest): Promise<RunReading | undefined> {
  const reading = await readRun(page.context, page.param('run'))
  return reading?.run.algorithmId === page.param('id') ? reading : undefined
}

/** Shows a page of the run of the address. */
export async function withRun(
  page: PageRequest,
  show: (reading: RunReading) => Response | Promise<Response>,
): Promise<Response> {
  const reading = await runOf(page)
  return reading === undefined ? page.notFound() : show(reading)
}

/** The parts of every address of a run. */
export const partsOf = ({ run }: Pick<RunReading, 'run'>) => ({ id: run.algorithmId, run: run.id })
