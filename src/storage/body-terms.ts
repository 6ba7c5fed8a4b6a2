import type { Term } from '#src/domain/body/membership.ts'
import type { Tx } from './database.ts'

export async function insertTerm(tx: Tx, organisationId: string, term: Term): Promise<void> {
  await tx
    .insertInto('body_term')
    .values({
      id: term.id,
      organisation_id: organisationId,
      body_id: term.bodyId,
      name: term.name,
      election_on: term.electionOn,
      agreement_url: term.agreementUrl,
      valid_from: term.from,
      valid_to: term.to,
    })
    .execute()
}

export async function selectTerms(tx: Tx): Promise<Term[]> {
  return tx
    .selectFrom('body_term')
    .select([
      'id',
      'body_id as bodyId',
      'name',
      'election_on as electionOn',
      'agreement_url as agreementUrl',
      'valid_from as from',
      'valid_to as to',
    ])
    .orderBy('valid_from')
    .orderBy('id')
    .execute()
}
