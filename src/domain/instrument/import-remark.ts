/** Something in a file that was read otherwise, or was not kept. The rest of the instrument works. */
export const importRemarkKinds = [
  'unknown-key',
  'odd-value',
  'unknown-type',
  'no-type',
  'several-types',
  'unknown-dependency',
  'unknown-operator',
  'unknown-action',
  'unknown-mapping',
  'mapping-without-repeat',
  'options-from-group',
  'no-options',
  'duplicate-option',
  'suggestion-not-filled-in',
  'missing-reference',
  'unknown-tag',
  'removed-markup',
  'unsafe-link',
  'link-within',
  'picture-elsewhere',
  'no-version',
  'version-differs',
  'expression-unreadable',
  'unknown-function',
  'unknown-question',
  'unknown-name',
  'unknown-in-label',
] as const
export type ImportRemarkKind = (typeof importRemarkKinds)[number]

/** A remark with its place: the id of a node or a rule, or empty for the whole. */
export interface ImportRemark {
  readonly node: string
  readonly remark: ImportRemarkKind
  readonly detail: string
}
