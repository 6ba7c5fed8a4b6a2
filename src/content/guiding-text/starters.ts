import type { GuidingAbout, GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import type { FrozenPart } from '#src/domain/guiding-text/part.ts'
import { readYaml } from '../read-yaml.ts'
import { aboutOfFile, guidingTextFile, partsOfFile, type GuidingTextFile } from './text-file.ts'

const vision = guidingTextFile.parse(readYaml('guiding-text', 'vision.yaml'))

/** Our own first words, to write on: proposals that nobody adopted, and that are never in force by themselves. */
const starters: Readonly<Record<GuidingKind, GuidingTextFile>> = {
  vision,
  strategy: vision,
  policyPlan: vision,
  framework: guidingTextFile.parse(readYaml('guiding-text', 'framework.yaml')),
  plan: guidingTextFile.parse(readYaml('guiding-text', 'plan.yaml')),
  roles: guidingTextFile.parse(readYaml('guiding-text', 'roles.yaml')),
  control: guidingTextFile.parse(readYaml('guiding-text', 'control.yaml')),
}

/** A starter text with new keys. */
export function starterOf(
  kind: GuidingKind,
  newId: () => string,
): { readonly about: GuidingAbout; readonly parts: readonly FrozenPart[] } {
  const keys = new Map<string, string>()
  const keyOf = (type: string, code: string): string => {
    const name = `${type} ${code}`
    const key = keys.get(name) ?? newId()
    keys.set(name, key)
    return key
  }
  return { about: aboutOfFile(starters[kind]), parts: partsOfFile(starters[kind], keyOf) }
}
