/** A change of a text that a law asked for: its fingerprint before and after. */
export interface FingerprintStep {
  readonly before: string | null
  readonly after: string | null
}

/** The fingerprint that a text has now, when it began with this one and words were erased from it since. */
export function fingerprintNow(first: string, steps: readonly FingerprintStep[]): string {
  const step = steps.find(({ before }) => before === first)
  return step?.after == null
    ? first
    : fingerprintNow(
        step.after,
        steps.filter((one) => one !== step),
      )
}

/** What the log says about a frozen text. */
export interface Seal extends FingerprintStep {
  readonly action: string
}

/** Actions by which the log seals a frozen text: as it was frozen, and as it stayed when words had to go. */
export const sealingActions = ['snapshot.frozen', 'snapshot.erased'] as const

/** A frozen text: the fingerprint with which it was frozen, and the one it has. */
export interface FrozenFingerprints {
  readonly frozen: string
  readonly now: string
}

/** Whether a frozen text is what the log sealed. */
export function isAsSealed({ frozen, now }: FrozenFingerprints, seals: readonly Seal[]): boolean {
  const began = seals.some(({ action, after }) => action === 'snapshot.frozen' && after === frozen)
  return (
    began &&
    fingerprintNow(
      frozen,
      seals.filter(({ action }) => action === 'snapshot.erased'),
    ) === now
  )
}
