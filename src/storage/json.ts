/** The one way to write a JSON column: as text, which both engines read in the same way. */
export const json = (value: unknown): string => JSON.stringify(value)
