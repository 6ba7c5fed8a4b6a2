import { readControl, type ControlAndAdvice } from './read-control.ts'
import type { Context } from '#src/workflows/context.ts'

/**
 * Control and advice as everyone may know it. Research that was published itself, about the organisation as a whole; what
 * a tester saw inside and what an owner did stay inside, the result and the answer of the body do not.
 */
export async function readPublicControl(ctx: Context): Promise<ControlAndAdvice> {
  const found = await readControl(ctx)
  return {
    ...found,
    tests: found.tests.map((test) => ({ ...test, observed: '', evidence: '' })),
    reports: found.reports
      .filter(({ address, algorithmId }) => address !== null && algorithmId === null)
      .map((report) => ({
        ...report,
        findings: report.findings.map(({ finding, events }) => ({
          finding,
          events: events.map((event) => (event.step === 'respond' ? event : { ...event, text: '', reference: '' })),
        })),
      })),
  }
}
