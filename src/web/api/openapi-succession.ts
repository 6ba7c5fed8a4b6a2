import { conditionFates, successionKinds } from '#src/domain/decision/succession.ts'
import { day, list, object, oneOf, orNull, text } from './openapi-parts.ts'

/** The letters about a decision that went to another body. */
export const letters = list(
  object('That the letter about it was sent.', {
    ...{ to: text('Body.'), sentOn: day('When.'), number: text('Number in the official archive, or empty.') },
    address: orNull(text('Address of the letter.')),
  }),
)

/** What a decision did with earlier ones, and what a later one did with it. */
export const succession = {
  ...{ supersedes: orNull(text('Number.')), supersededBy: orNull(text('Number.')) },
  supersededHow: orNull(oneOf(successionKinds, 'What that later decision did.')),
  succession: orNull(
    object('What it did with the earlier decision.', {
      ...{ kind: oneOf(successionKinds, 'What.'), reason: text('Why.') },
    }),
  ),
  changedConditions: list(
    object('What it said of a condition of an earlier decision.', {
      ...{ decision: text('Number.'), text: text('Words.'), fate: oneOf(conditionFates, 'What.') },
      ...{ dueOn: orNull(day('New last day.')), reason: text('Why.') },
    }),
  ),
}
