import { aiActRiskGroups } from '#src/domain/algorithm/classification.ts'
import { day, list, object, oneOf, orNull, text, yesNo } from './openapi-parts.ts'

const questionnaire = object('The questionnaire that it comes from.', {
  ...{ name: text('Name.'), version: text('Version.'), ours: yesNo('The short form of Weegschaal itself.') },
})

/** What the AI Act calls an algorithm, in the description of the API. */
export const aiAct = orNull(
  object('What the AI Act calls it, as a person confirmed it; the law in it awaits a lawyer.', {
    riskGroup: orNull(oneOf(aiActRiskGroups, 'Risk group.')),
    ...{ applicationKind: orNull(text('Kind of application.')), roles: list(text('Role.')) },
    ...{ transparencyDuty: orNull(text('Duty to tell people.')), conclusion: orNull(text('Conclusion.')) },
    ...{ obligations: orNull(text('Duties that the questionnaire names.')), questionnaire: orNull(questionnaire) },
    sources: list(object('A source.', { title: text('Title.'), url: orNull(text('Address.')) })),
    ...{ confirmedBy: text('By which function.'), confirmedOn: day('When.') },
  }),
)
