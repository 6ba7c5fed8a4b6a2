/** A politician who answers for the subject, by name: a public office. */
export interface PublicOffice {
  readonly name: string
  readonly portfolio: string | null
}
