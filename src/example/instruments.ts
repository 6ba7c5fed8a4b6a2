import { readExampleInstruments } from '#src/content/example/example-instruments.ts'
import { enableInstrument } from '#src/workflows/enable-instrument.ts'
import { readInstruments } from '#src/workflows/read-instruments.ts'

import { must, type Scenario } from './scenario.ts'

/** The instruments that the municipality began using. */
export function planInstrumentLibrary(scenario: Scenario): void {
  for (const { urn, ...done } of readExampleInstruments())
    scenario.at(done, async (ctx) => {
      const family = (await readInstruments(ctx)).find(({ versions }) => versions[0].urn === urn)
      const definitionId = family?.versions[0].id ?? ''
      must(await enableInstrument(ctx, { definitionId, enabled: true }), urn)
    })
}
