import { promptTexts } from '#src/content/weighing/prompts.ts'
import { composingIn, type Composing } from '#src/exchange/documents/compose/composing.ts'
import type { ChainHead } from '#src/domain/audit/chain.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { selectOptionalAuditHead } from '#src/storage/audit-events.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalOrganisation } from '#src/storage/organisations.ts'
import { selectBodies, selectPeople, type Person } from '#src/storage/people.ts'
import type { Context } from '#src/workflows/context.ts'

/** The language in which a document is asked. */
export type DocumentLanguage = Composing['language']

/** What every document needs to know of the organisation. */
export interface DocumentContext {
  readonly composing: Composing
  readonly bodies: readonly GoverningBody[]
  readonly people: readonly Person[]
  readonly chainHead: ChainHead | null
}

/** Reads how people and bodies are called, and where the log stands. */
export async function documentContext(tx: Tx, ctx: Context, language: DocumentLanguage): Promise<DocumentContext> {
  const organisation = await selectOptionalOrganisation(tx, ctx.organisationId)
  const people = await selectPeople(tx)
  const titles = new Map(people.map((person) => [person.id, person.jobTitle]))
  const composing = composingIn({
    language,
    organisation: organisation?.name ?? '',
    kind: organisation?.kind,
    titleOf: (author) => author.group ?? titles.get(author.personId) ?? null,
    promptText: (prompt) => promptTexts[prompt][language],
  })
  return { composing, people, bodies: await selectBodies(tx), chainHead: (await selectOptionalAuditHead(tx)) ?? null }
}

/** The name of a politician, who holds a public office; nobody else is named in a document. */
export function officeHolderName({ people }: DocumentContext, id: string | null): string | null {
  const person = people.find((one) => one.id === id)
  if (person === undefined) return null
  return person.officeHolder ? person.name : person.jobTitle
}

export const bodyName = ({ bodies }: DocumentContext, id: string | null): string | null =>
  bodies.find((body) => body.id === id)?.name ?? null
