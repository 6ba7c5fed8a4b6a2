import type { RoleOutcome, Together, WantedRole } from '#src/domain/person/assign-role.ts'
import type { Role } from '#src/domain/person/role.ts'
import { smallPresetRoles, type SmallPresetPart } from '#src/domain/person/small-organisation.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { accept, refuse } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { updateOrganisation } from '#src/storage/organisation-changes.ts'
import { selectOrganisations } from '#src/storage/organisations.ts'
import { insertPerson, selectBodies } from '#src/storage/people.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { giveRoleWithin, type GiveRoleRefusal } from '#src/workflows/person/give-role.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Who does what in an organisation where a few people do everything. */
export interface ApplySmallPreset {
  readonly from: Day
  readonly parts: Readonly<Record<SmallPresetPart, string>>
  readonly executiveBodyId: string
  /** Roles that another organisation holds for us: the function as it is shown, and that organisation. */
  readonly elsewhere: readonly { readonly role: Role; readonly functionName: string; readonly organisation: string }[]
  readonly reason: string
}

export type SmallPresetRefusal = Exclude<GiveRoleRefusal, 'already-held'>

/** Tasks that do not go together, and in whom. */
type TogetherIn = Together & { readonly personId: string }

/** Carries a refusal out of the transaction, so that nothing of the preset stays. */
class Refused extends Error {
  readonly refusal: SmallPresetRefusal
  readonly together: TogetherIn | undefined

  constructor(refusal: SmallPresetRefusal, together?: TogetherIn) {
    super(refusal)
    this.refusal = refusal
    this.together = together
  }
}

async function give(tx: Tx, ctx: Context, command: ApplySmallPreset, role: WantedRole & { personId: string }) {
  const given = await giveRoleWithin(tx, ctx, { ...role, reason: command.reason })
  if (given.ok || given.refusal === 'already-held') return
  const { refusal, together } = given
  throw new Refused(refusal, together === undefined ? undefined : { ...together, personId: role.personId })
}

async function giveOwnRoles(tx: Tx, ctx: Context, command: ApplySmallPreset): Promise<void> {
  for (const { part, role, forBody } of smallPresetRoles) {
    const scope = forBody
      ? ({ kind: 'body', id: command.executiveBodyId } as const)
      : ({ kind: 'organisation' } as const)
    const personId = command.parts[part]
    await give(tx, ctx, command, { personId, role, scope, portfolio: null, heldBy: null, from: command.from, to: null })
  }
}

async function giveSharedRoles(tx: Tx, ctx: Context, command: ApplySmallPreset): Promise<void> {
  for (const { role, functionName, organisation } of command.elsewhere) {
    const personId = ctx.newId()
    await insertPerson(tx, ctx.organisationId, {
      id: personId,
      loginId: null,
      name: functionName,
      email: null,
      jobTitle: functionName,
      officeHolder: false,
      externalOf: organisation,
      active: true,
      revision: 1,
    })
    const scope = { kind: 'organisation' } as const
    await give(tx, ctx, command, {
      personId,
      role,
      scope,
      portfolio: null,
      heldBy: organisation,
      from: command.from,
      to: null,
    })
  }
}

/** Gives everybody in a small organisation their roles at once, all or nothing. */
export async function applySmallPreset(
  ctx: Context,
  command: ApplySmallPreset,
): Promise<RoleOutcome<true, SmallPresetRefusal> & { readonly together?: TogetherIn }> {
  try {
    await within(ctx, async (tx) => {
      const body = (await selectBodies(tx)).find((one) => one.id === command.executiveBodyId)
      if (body === undefined) throw new Refused('not-found')
      await giveOwnRoles(tx, ctx, command)
      await giveSharedRoles(tx, ctx, command)
      const organisation = (await selectOrganisations(tx)).find((one) => one.id === ctx.organisationId)
      if (organisation !== undefined) await updateOrganisation(tx, { ...organisation, small: true })
      await recordEvent(tx, ctx, {
        action: 'small-preset.applied',
        subject: { kind: 'organisation', id: ctx.organisationId },
        after: command,
      })
    })
    return accept(true)
  } catch (error) {
    if (error instanceof Refused) {
      const { refusal, together } = error
      return together === undefined ? refuse(refusal) : { ok: false, refusal, together }
    }
    throw error
  }
}
