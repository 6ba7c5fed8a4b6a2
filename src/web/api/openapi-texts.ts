import { wordings } from '#src/domain/decision/record.ts'
import { guidingOutcomes } from '#src/domain/guiding-text/adoption.ts'
import { amendmentResults } from '#src/domain/guiding-text/amendment.ts'
import { guidingKinds } from '#src/domain/guiding-text/guiding-text.ts'
import { partTypes } from '#src/domain/guiding-text/part.ts'
import { standings } from '#src/domain/guiding-text/standing.ts'
import { goalRelations } from '#src/domain/plan/goal-relation.ts'
import { count, day, list, object, oneOf, orNull, ref, type Schema, text, yesNo } from './openapi-parts.ts'

const origin: Schema = orNull(
  object('Which trial case taught it; nothing when it comes from nowhere else.', {
    ...{ kind: oneOf(['trialCase'], 'What it comes from.'), label: text('What it was to teach.') },
  }),
)

const part: Schema = {
  ...object('A paragraph, principle, norm, other way or input; its other fields depend on its type.', {
    ...{ type: oneOf(partTypes, 'What it is.'), key: text('The same in every version.') },
    ...{ code: text('What people call it.'), title: text('Title.'), origin },
  }),
  additionalProperties: true,
}

const adoption = {
  oneOf: [
    object('By which decision it was adopted.', {
      ...{ body: text('Which body.'), decidedOn: day('When.'), decision: text('Number of the decision.') },
      ...{ documentReference: text('Document.'), officialRecord: orNull(text('Address of the official record.')) },
      ...{ inForceFrom: day('In force from.'), inForceUntil: orNull(day('No longer in force from.')) },
      ...{ reviewBy: day('Looked at again by.'), url: text('Public page of the decision.') },
      reaffirmation: orNull(
        object('A later body stood behind it.', {
          ...{ body: text('Which body.'), decidedOn: day('When.'), decision: text('Number of the decision.') },
          url: text('Public page of the decision.'),
        }),
      ),
    }),
    { type: 'null' },
  ],
}

const standing = oneOf([...standings, 'consultation', 'offered', 'takenBack', 'withdrawn'], 'How it stands today.')

const deviationFields = {
  ...{ norm: text('Norm.'), code: orNull(text('Its code.')), source: text('Source.') },
  ...{ explanation: text('Why.'), allowed: yesNo('The body allowed it in this decision.') },
}

/** A norm that one decision deviates from. */
export const deviationOfDecision = object('A norm deviated from.', deviationFields)

/** What one decision says of a goal of the multi-year plan. */
export const goalOfDecision = object('How it relates to a goal of the multi-year plan.', {
  ...{ goalCode: text('Code of the goal.'), goalTitle: text('Goal.') },
  ...{ relation: oneOf(goalRelations, 'How.'), explanation: text('What the goal means here.') },
})

const deviation = object('A decision that stands and deviates from a norm of the framework in force.', {
  ...deviationFields,
  body: text('Which body.'),
  ...{ algorithm: orNull(text('Name.')), decision: text('Number of the decision.'), decidedOn: day('When.') },
  ...{ reviewOn: orNull(day('Looked at again by.')), url: text('Public page of the decision.') },
})

/** The norm framework that was in force on the day of a decision; left out when that was not kept. */
export const frameworkOfDay: Schema = orNull(
  object('The norm framework in force that day; nothing without one.', {
    ...{ number: count('Version.'), title: text('Title.'), sha256: text('Fingerprint.') },
  }),
)

const versionFields = {
  ...{ number: count('Version.'), standing: oneOf(standings, 'How it stands today.') },
  url: text('Address of that version for machines.'),
}

/** Shapes of the texts that a body adopts. */
export const textSchemas: Readonly<Record<string, Schema>> = {
  TextReference: object('The text that a decision is about.', {
    ...{ kind: oneOf(guidingKinds, 'Which text.'), number: count('Version.') },
    outcome: oneOf(guidingOutcomes, 'What was decided.'),
  }),
  GuidingText: object('A version of a text of the organisation, such as its norm framework.', {
    ...{ kind: oneOf(guidingKinds, 'Which text.'), number: count('Version.'), title: text('Title.') },
    ...{ standing, adoption, about: { type: 'object' }, parts: list(part), deviations: list(deviation) },
    versions: list(
      object('An adopted version, the newest first.', {
        ...{ ...versionFields, decidedOn: day('When.'), inForceFrom: day('In force from.') },
        inForceUntil: orNull(day('No longer in force from.')),
      }),
    ),
    ...{ sha256: text('Fingerprint of the frozen text.'), links: ref('Links') },
  }),
  Norm: {
    ...object('One norm of the framework.', {
      ...{ type: oneOf(['norm'], 'Always norm.'), key: text('The same in every version.'), code: text('Code.') },
      ...{
        title: text('Title.'),
        statement: text('The sentence that leads.'),
        question: text('What a weighing answers.'),
      },
      ...{
        framework: object('The version.', { number: count('Version.'), title: text('Title.') }),
        standing,
        adoption,
        origin,
      },
      versions: list(
        object('The same norm in an adopted version, the newest first.', {
          ...{ ...versionFields, code: text('Its code then.'), statement: text('What it said.') },
        }),
      ),
      links: ref('Links'),
    }),
    additionalProperties: true,
  },
  TextDecision: {
    ...object('What a body decided about a text.', {
      ...{ number: text('Number.'), title: text('Title.'), decidedOn: day('When.'), body: text('Which body.') },
      ...{ outcome: text('Outcome in words.'), guidingText: ref('TextReference'), motivation: text('Why.') },
      ...{ wording: orNull(oneOf(wordings, 'Whose words.')), documentReference: text('Document.') },
      amendments: list(
        object('An amendment.', {
          ...{ title: text('Title.'), text: text('What changes.'), submittedBy: text('By whom.') },
          result: oneOf(amendmentResults, 'What became of it.'),
        }),
      ),
      ...{ sha256: text('Fingerprint of the text.'), text: text('Address of the text.'), links: ref('Links') },
    }),
    additionalProperties: true,
  },
}
