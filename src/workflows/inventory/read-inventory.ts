import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { Candidate } from '#src/domain/inventory/ask-confirmation.ts'
import {
  confirmationsOn,
  inventoryStanding,
  standsOnList,
  type Confirmation,
  type InventoryStanding,
  type ListedAlgorithm,
} from '#src/domain/inventory/confirmation.ts'
import type { RoleAssignment } from '#src/domain/person/role.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import {
  selectAskedConfirmations,
  selectOwnedAlgorithms,
  type OwnedAlgorithm,
} from '#src/storage/inventory-confirmations.ts'
import { selectPeople, selectRoleAssignments, type Person } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** Somebody who can be asked, with the list as it is today. */
export interface ListOwner extends Candidate {
  readonly name: string
  readonly list: readonly ListedAlgorithm[]
}

/** A request with the name of whoever it went to. */
export interface NamedConfirmation extends Confirmation {
  readonly personName: string
}

export interface Inventory {
  readonly owners: readonly ListOwner[]
  /** Algorithms on nobody's list. */
  readonly ownerless: readonly ListedAlgorithm[]
  /** Every request, the newest first. */
  readonly confirmations: readonly NamedConfirmation[]
  readonly standing: InventoryStanding
}

const onList = (algorithms: readonly OwnedAlgorithm[]) =>
  algorithms.filter(({ status }) => standsOnList(status as AlgorithmStatus))

/** The list of one process owner today. */
export const listOf = (algorithms: readonly OwnedAlgorithm[], personId: string | null): readonly ListedAlgorithm[] =>
  onList(algorithms)
    .filter(({ ownerId }) => ownerId === personId)
    .map(({ id, name }) => ({ id, name }))

interface Around {
  readonly people: readonly Person[]
  readonly roles: readonly RoleAssignment[]
  readonly algorithms: readonly OwnedAlgorithm[]
}

/** Who owns processes today: by role, or because a record says so. */
function ownersOn({ people, roles, algorithms }: Around, today: Day): readonly ListOwner[] {
  const byRole = new Set(
    roles.filter((one) => one.role === 'processOwner' && holdsOn(one, today)).map(({ personId }) => personId),
  )
  return people
    .filter(({ active }) => active)
    .map(({ id, name, jobTitle }) => ({ id, name, jobTitle, list: listOf(algorithms, id) }))
    .filter(({ id, list }) => byRole.has(id) || list.length > 0)
}

/** What is known of whether the list of algorithms is complete. Part of a workflow. */
export async function inventoryWithin(tx: Tx, today: Day): Promise<Inventory> {
  const people = await selectPeople(tx)
  const algorithms = await selectOwnedAlgorithms(tx)
  const around: Around = { people, algorithms, roles: await selectRoleAssignments(tx) }
  const confirmations = confirmationsOn(await selectAskedConfirmations(tx), today)
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? ''
  return {
    owners: ownersOn(around, today),
    ownerless: listOf(algorithms, null),
    confirmations: confirmations.map((one) => ({ ...one, personName: nameOf(one.request.personId) })).toReversed(),
    standing: inventoryStanding(confirmations),
  }
}

/** Whether the list of algorithms is complete: who was asked, what they said, and whom nobody asks. */
export const readInventory = (ctx: Context): Promise<Inventory> => within(ctx, (tx) => inventoryWithin(tx, ctx.today))

/** One request, with the list as it is today. */
export interface ConfirmationPage {
  readonly confirmation: NamedConfirmation
  readonly list: readonly ListedAlgorithm[]
}

/** One request, with the list of the person as it is today; nothing when there is no such request. */
export async function readConfirmation(ctx: Context, id: string): Promise<ConfirmationPage | undefined> {
  const { confirmations, owners } = await readInventory(ctx)
  const confirmation = confirmations.find(({ request }) => request.id === id)
  if (confirmation === undefined) return undefined
  const list = owners.find((owner) => owner.id === confirmation.request.personId)?.list ?? []
  return { confirmation, list }
}
