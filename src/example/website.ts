import type { ExampleOrganisation } from '#src/content/example/example.ts'
import { changeOrganisation } from '#src/workflows/organisation/change-organisation.ts'
import { savePublicSettings } from '#src/workflows/publication/save-public-settings.ts'
import { must, type Scenario } from './scenario.ts'

/** On its first day the administrator says where residents and representatives can ask their questions. */
export function planWebsite(scenario: Scenario, { name, from, contact, domain, people }: ExampleOrganisation): void {
  const by = people[0]?.key ?? ''
  const settings = { name, publicHost: null, contact, theme: 'weegschaal', small: false, revision: 1 } as const
  scenario.at({ on: from, by }, async (ctx) => {
    must(await changeOrganisation(ctx, settings), name)
    const asked = { clerkEmail: `griffie@${domain}`, securityContact: `veiligheid@${domain}` }
    const website = { ...asked, previousMeetingOn: null, nextMeetingOn: null, revision: 1 }
    must(await savePublicSettings(ctx, website), name)
  })
}
