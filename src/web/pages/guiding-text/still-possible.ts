import { holdsRole } from '#src/domain/person/holds-role.ts'
import type { GuidingText } from '#src/domain/guiding-text/guiding-text.ts'
import { guidingTransitions, guidingTriggers } from '#src/domain/guiding-text/transitions.ts'
import { readBareGuidingText } from '#src/workflows/guiding-text/read-guiding-text.ts'
import type { PageRequest } from '../../http/route.ts'
import { guidingTextPath } from '../../paths/guiding-text.ts'

type Closed = 'adopted-never-changes' | 'withdrawn' | 'offered-is-frozen' | 'not-from-here' | 'not-adopted'
type Handler = (page: PageRequest) => Promise<Response>

/** Shows a form as long as it can be sent; else the page of the text says why nobody needs to fill it in. */
const asLongAs =
  (closedBy: (text: GuidingText, page: PageRequest) => Closed | null) =>
  (handle: Handler): Handler =>
  async (page) => {
    const text = await readBareGuidingText(page.context, page.param('id'))
    const closed = text === undefined ? null : closedBy(text, page)
    if (text === undefined || closed === null) return handle(page)
    return page.redirect(guidingTextPath({ id: text.id }), `guiding.refusal.${closed}`)
  }

/** Who records for a body works an amendment in while a text lies there. */
const recordsForBody = ({ context: { actor, today } }: PageRequest): boolean =>
  holdsRole(actor?.assignments ?? [], ['clerk', 'bodySecretary'], today)

/** For writing: an adopted version never changes, one that lies before the body waits, and a withdrawn one is done with. */
export const whileWritten = asLongAs(({ status }, page) => {
  if (status === 'adopted') return 'adopted-never-changes'
  if (status === 'offered' && !recordsForBody(page)) return 'offered-is-frozen'
  return status === 'withdrawn' ? 'withdrawn' : null
})

/** For a step or a decision that the state of the text must allow. */
export const whileItCan = asLongAs(({ status }, page) => {
  const wanted = page.param('trigger')
  const trigger = guidingTriggers.find((one) => one === wanted)
  if (trigger === undefined) return status === 'adopted' ? null : 'not-adopted'
  return guidingTransitions.some((one) => one.from === status && one.trigger === trigger) ? null : 'not-from-here'
})
