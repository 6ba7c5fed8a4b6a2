/** Whether two names read the same to a person: capitals and spaces around them make no difference. */
export const sameWords = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()
