import { z } from 'zod'

import { readYaml } from '../read-yaml.ts'
import { done, text } from './written.ts'

const instruments = z.array(done.extend({ urn: text }))

/** The instruments that the example municipality works with. */
export const readExampleInstruments = (): z.output<typeof instruments> =>
  instruments.parse(readYaml('example', 'instruments.yaml'))
