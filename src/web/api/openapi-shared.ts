import { publicEventKinds } from '#src/domain/publication/public-event.ts'
import { withholdableParts } from '#src/domain/publication/withholding.ts'
import { wooGrounds } from '#src/domain/publication/woo-ground.ts'
import { count, day, object, oneOf, orNull, type Schema, text } from './openapi-parts.ts'

const parts = Object.values(withholdableParts).flat()

/** The shapes that every other one is built with. */
export const sharedSchemas: Readonly<Record<string, Schema>> = {
  Links: object('Addresses of the record.', { self: text('In this API.'), page: text('The page to read.') }),
  Problem: object('What went wrong (RFC 9457).', {
    type: text('Kind of problem.'),
    title: text('Short name.'),
    status: count('HTTP status.'),
    detail: text('What happened.'),
  }),
  Withholding: object('Something that is not public, and why.', {
    part: oneOf([...new Set(parts)], 'What is withheld.'),
    ground: orNull(oneOf(wooGrounds, 'Ground in the Woo.')),
    article: text('Article of the ground.'),
    motivation: text('Reason in words.'),
    decidedBy: text('Body or function that decided it.'),
    decidedOn: day('When it was decided.'),
    until: orNull(day('Last day.')),
  }),
  Fact: object('A fact: known, unknown or withheld.', {
    state: oneOf(['known', 'unknown', 'withheld'], 'Whether it is known and public.'),
  }),
  Event: object('Something that happened.', {
    on: day('When.'),
    kind: oneOf(publicEventKinds, 'What.'),
    text: orNull(text('Words that belong to the kind.')),
  }),
  Office: object('An office holder, whose name is public.', {
    name: text('Name.'),
    portfolio: orNull(text('Portfolio.')),
  }),
  Author: object('Who said something: role and group, never a name.', {
    role: text('Role.'),
    group: orNull(text('Group or team.')),
  }),
}
