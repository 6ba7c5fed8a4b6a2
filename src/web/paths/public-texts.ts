import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { path } from '../http/path.ts'

/** Where each kind of text stands for everybody. These addresses never change: others link to them. */
export const visionPath = path('/visie')
export const strategyPath = path('/strategie')
export const policyPlanPath = path('/beleidsplan')
export const frameworkPath = path('/normenkader')

export const planTextPath = path('/meerjarenplan/tekst')
export const rolesTextPath = path('/rollen-en-verantwoordelijkheden')
export const controlTextPath = path('/controle-en-advies/tekst')

/** One version, also when it was replaced: the kind as it stands in the address. */
export const visionVersionPath = path('/visie/versies/:number')
export const strategyVersionPath = path('/strategie/versies/:number')
export const policyPlanVersionPath = path('/beleidsplan/versies/:number')
export const frameworkVersionPath = path('/normenkader/versies/:number')
export const planVersionPath = path('/meerjarenplan/tekst/versies/:number')
export const rolesVersionPath = path('/rollen-en-verantwoordelijkheden/versies/:number')
export const controlVersionPath = path('/controle-en-advies/tekst/versies/:number')
export const normVersionPath = path('/normenkader/versies/:number/:code')
export const normPath = path('/normenkader/:code')

/** The same for machines. */
export const visionJsonPath = path('/visie.json')
export const strategyJsonPath = path('/strategie.json')
export const policyPlanJsonPath = path('/beleidsplan.json')
export const frameworkJsonPath = path('/normenkader.json')
export const planTextJsonPath = path('/meerjarenplan/tekst.json')
export const rolesTextJsonPath = path('/rollen-en-verantwoordelijkheden.json')
export const controlTextJsonPath = path('/controle-en-advies/tekst.json')

/** The same in the interface for machines. */
export const apiTextPath = path('/api/v1/texts/:kind')
export const apiTextVersionPath = path('/api/v1/texts/:kind/:number')
export const apiNormPath = path('/api/v1/norms/:code')

const paths = {
  vision: visionPath,
  strategy: strategyPath,
  policyPlan: policyPlanPath,
  framework: frameworkPath,
  plan: planTextPath,
  roles: rolesTextPath,
  control: controlTextPath,
} as const satisfies Readonly<Record<GuidingKind, () => string>>

/** The public address of a kind of text. */
export const publicTextPath = (kind: GuidingKind): (() => string) & { readonly pattern: string } => paths[kind]

/** The public address of one version, also when it was replaced. */
export const publicVersionHref = (kind: GuidingKind, number: number): string => `${paths[kind]()}/versies/${number}`

/** The public address of one norm as it is in force, or as it was in one version. */
export const publicNormHref = (code: string, number?: number): string =>
  number === undefined
    ? `${frameworkPath()}/${encodeURIComponent(code)}`
    : `${publicVersionHref('framework', number)}/${encodeURIComponent(code)}`
