/**
 * How heavy the governance of an algorithm is. `prohibited`: AI Act art. 5. `A`: high-risk AI. `B`: impactful.
 * `C`: other. Order matters: doubt counts as the higher class (law 8 of the product).
 */
export const riskClasses = ['C', 'B', 'A', 'prohibited'] as const
export type RiskClass = (typeof riskClasses)[number]

/** The higher of two classes. */
export const higherClass = (one: RiskClass, other: RiskClass): RiskClass =>
  riskClasses.indexOf(one) >= riskClasses.indexOf(other) ? one : other
