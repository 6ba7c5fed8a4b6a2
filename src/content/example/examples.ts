import { readdirSync } from 'node:fs'
import { rootPath } from '#src/root.ts'
import { readYaml } from '../read-yaml.ts'
import { algorithm, organisation, type ExampleAlgorithm, type ExampleOrganisation } from './example.ts'

/** An organisation of the example: its people, and algorithms at different points of the route. */
export interface Example {
  readonly organisation: ExampleOrganisation
  readonly algorithms: readonly ExampleAlgorithm[]
}

function readExample(name: string): Example {
  const folder = ['example', name] as const
  const names = readdirSync(rootPath('src', 'content', ...folder))
    .filter((file) => file !== 'organisation.yaml')
    .sort()
  return {
    organisation: organisation.parse(readYaml(...folder, 'organisation.yaml')),
    algorithms: names.map((file) => algorithm.parse(readYaml(...folder, file))),
  }
}

/** The municipality of the example, and the province and the water authority of the same region. */
export const readExamples = (): { readonly municipality: Example; readonly neighbours: readonly Example[] } => ({
  municipality: readExample('waterrijk'),
  neighbours: ['merenland', 'rietwaard'].map(readExample),
})
