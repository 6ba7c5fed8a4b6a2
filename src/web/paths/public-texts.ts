import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { path } from '../http/path.ts'

/** One norm, as it is in force and as it was in one version. */
export const normVersionPath = path('/normenkader/versies/:number/:code')
export const normPath = path('/normenkader/:code')

/** The same in the interface for machines. */
export const apiTextPath = path('/api/v1/texts/:kind')
export const apiTextVersionPath = path('/api/v1/texts/:kind/:number')
export const apiNormPath = path('/api/v1/norms/:code')

/** The addresses of one kind: as it is in force, the same for machines, and every version, also when it was replaced. */
const addresses = <Kind extends string>(current: Kind) => ({
  current: path(current),
  json: path(`${current}.json` as const),
  version: path(`${current}/versies/:number` as const),
})

/** Where each kind of text stands for everybody. These addresses never change: others link to them. */
export const textPaths = {
  vision: addresses('/visie'),
  strategy: addresses('/strategie'),
  policyPlan: addresses('/beleidsplan'),
  framework: addresses('/normenkader'),
  plan: addresses('/meerjarenplan/tekst'),
  roles: addresses('/rollen-en-verantwoordelijkheden'),
  control: addresses('/controle-en-advies/tekst'),
} as const satisfies Readonly<Record<GuidingKind, unknown>>

export const visionPath = textPaths.vision.current
export const frameworkPath = textPaths.framework.current
export const planTextPath = textPaths.plan.current
export const rolesTextPath = textPaths.roles.current
export const controlTextPath = textPaths.control.current

/** The public address of a kind of text. */
export const publicTextPath = (kind: GuidingKind): (() => string) & { readonly pattern: string } =>
  textPaths[kind].current

/** The public address of one version, also when it was replaced. */
export const publicVersionHref = (kind: GuidingKind, number: number): string =>
  `${publicTextPath(kind)()}/versies/${number}`

/** The public address of one norm as it is in force, or as it was in one version. */
export const publicNormHref = (code: string, number?: number): string =>
  number === undefined
    ? `${frameworkPath()}/${encodeURIComponent(code)}`
    : `${publicVersionHref('framework', number)}/${encodeURIComponent(code)}`
