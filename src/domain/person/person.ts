/** Someone of the organisation, or somebody from outside who works for it. */
export interface Person {
  readonly id: string
  /** The account of this person, when there is one. */
  readonly loginId: string | null
  readonly name: string
  readonly email: string | null
  /** What this person does, in words: public pages show this and never the name of an official. */
  readonly jobTitle: string
  /** Holds a political office: the name may be public. */
  readonly officeHolder: boolean
  /** The other organisation this person belongs to, such as for a shared data protection officer. */
  readonly externalOf: string | null
  readonly active: boolean
  readonly revision: number
}
