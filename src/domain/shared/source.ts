/** What a rule rests on. What is only our own choice is never presented as law (law 11 of the product). */
export const sourceKinds = ['law', 'ownRule', 'example', 'proposal'] as const
export type SourceKind = (typeof sourceKinds)[number]
