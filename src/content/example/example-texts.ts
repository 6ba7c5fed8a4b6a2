import { guidingTextFile } from '../guiding-text/text-file.ts'
import { readYaml } from '../read-yaml.ts'

const read = (name: string) => guidingTextFile.parse(readYaml('example', 'waterrijk-teksten', name))

/** The texts that the council of the example municipality adopted, and the next version that is open for comments. */
export const readExampleTexts = () => ({
  vision: read('visie.yaml'),
  framework: read('normenkader-1.yaml'),
  nextFramework: read('normenkader-2.yaml'),
  plan: read('meerjarenplan.yaml'),
  roles: read('rollen.yaml'),
  control: read('controle.yaml'),
  amendedNorm: read('normenkader-1-amendement.yaml'),
})
