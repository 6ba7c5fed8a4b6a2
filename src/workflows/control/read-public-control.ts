import { mapTexts, nameRemover } from '#src/domain/publication/officials.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { controlWithin, type ControlAndAdvice } from './read-control.ts'

/**
 * Control and advice as everyone may know it. Research that was published itself, about the organisation as a whole; what
 * a tester saw inside and what an owner did stay inside, the result and the answer of the body do not. Officials are
 * named by their function.
 */
export const readPublicControl = (ctx: Context): Promise<ControlAndAdvice> =>
  within(ctx, async (tx) => {
    const found = await controlWithin(tx, ctx)
    const { officials, bodies } = await selectPublicSurroundings(tx, ctx.today)
    return {
      ...found,
      bodies,
      tests: found.tests.map((test) => ({ ...test, observed: '', evidence: '' })),
      reports: mapTexts(publishedOf(found.reports), nameRemover(officials)),
    }
  })

/** Published research about the organisation as a whole, with the answers of the body and no other words. */
const publishedOf = (reports: ControlAndAdvice['reports']): ControlAndAdvice['reports'] =>
  reports
    .filter(({ address, algorithmId }) => address !== null && algorithmId === null)
    .map((report) => ({
      ...report,
      findings: report.findings.map(({ finding, events }) => ({
        finding,
        events: events.map((event) => (event.step === 'respond' ? event : { ...event, text: '', reference: '' })),
      })),
    }))
