import { adviceKinds, adviceVerdicts } from '#src/domain/advice/advice-kind.ts'
import { algorithmStatuses } from '#src/domain/algorithm/status.ts'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { conditionKinds, conditionStates } from '#src/domain/condition/condition.ts'
import { approvalLabels } from '#src/domain/decision/decision.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { adviceFollowings, handlings, legalNatures, riskVerdicts, wordings } from '#src/domain/decision/record.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { publicStates } from '#src/domain/publication/public-algorithm.ts'
import { reasonParts } from '#src/domain/publication/public-decision.ts'
import { evidenceBases, sides } from '#src/domain/weighing/effect.ts'
import { legalAnswers, optionKinds } from '#src/domain/weighing/option.ts'
import { aiAct } from './openapi-ai-act.ts'
import { deviationOfDecision, frameworkOfDay, goalOfDecision, textSchemas } from './openapi-texts.ts'
import { count, day, list, object, oneOf, orNull, ref, refOrNull, type Schema, text, yesNo } from './openapi-parts.ts'
import { sharedSchemas } from './openapi-shared.ts'
import { letters, succession } from './openapi-succession.ts'

const algorithmRow = {
  slug: text('Part of the address; never changes.'),
  name: text('Name.'),
  summary: text('What it does, in plain words.'),
  state: oneOf(publicStates, 'How it stands before the public.'),
  riskClass: orNull(oneOf(riskClasses, 'Class of governance; null is not classified yet.')),
  body: orNull(text('Body that decides.')),
  domainsOfLife: list(oneOf(domainsOfLife, 'What residents have to do with.')),
  changedOn: day('Last change.'),
  links: ref('Links'),
}

const decisionRow = {
  number: text('Number within the organisation.'),
  title: text('The question; empty when withheld as a whole.'),
  decidedOn: day('When.'),
  body: text('Which body.'),
  algorithm: { oneOf: [object('The algorithm.', { slug: text('Address.'), name: text('Name.') }), { type: 'null' }] },
  outcome: text('Outcome of the question in the title; of what is put off, the assignment.'),
  outcomeLabel: orNull(oneOf(approvalLabels, 'What that outcome comes down to.')),
  tippedTheBalance: orNull(text('What tipped the balance, in the words of the body.')),
  withheld: refOrNull('Withholding'),
  guidingText: refOrNull('TextReference'),
  links: ref('Links'),
}

const page = { page: count('This page.'), pages: count('Pages in all.'), total: count('Records in all.') }

const algorithms: Readonly<Record<string, Schema>> = {
  AlgorithmSummary: object('A row of the list.', algorithmRow),
  AlgorithmList: object('A page of algorithms.', {
    items: list(ref('AlgorithmSummary')),
    ...page,
    withheld: list(object('Not shown, per ground.', { article: text('Ground.'), count: count('How many.') })),
  }),
  Algorithm: object('Everything public about one algorithm.', {
    ...algorithmRow,
    status: oneOf(algorithmStatuses, 'Status in the organisation.'),
    ...{ purpose: text('Purpose.'), classReason: orNull(text('Why this class.')), aiAct },
    classInDoubt: { type: 'boolean', description: 'The higher class, because something is not known yet.' },
    ...{ bodyReason: orNull(text('Why this body.')), portfolioHolder: refOrNull('Office') },
    ...{ process: orNull(text('Process.')), legalBasis: orNull(text('Law.')), affected: orNull(text('Who notices.')) },
    ...{ humanControl: orNull(text('What people do.')), inUseSince: orNull(day('In use since.')) },
    preparation: {
      oneOf: [
        object('What is coming.', {
          question: orNull(text('Question.')),
          plannedOn: orNull(day('Day of the meeting.')),
          inputUntil: orNull(day('Last day for input.')),
        }),
        { type: 'null' },
      ],
    },
    ...{ supplier: ref('Fact'), cost: ref('Fact'), data: ref('Fact'), technique: ref('Fact') },
    registerUrl: orNull(text('Address in the national register.')),
    instruments: list(
      object('A study.', {
        kind: oneOf(['iama', 'dpia', 'biasAnalysis'], 'Which.'),
        state: oneOf(['done', 'notNeeded', 'missing'], 'Done or not.'),
        ...{ on: orNull(day('When.')), url: orNull(text('Address.')), reason: orNull(text('Why not.')) },
      }),
    ),
    ...{ decisions: list(ref('DecisionSummary')), history: list(ref('Event')), withheld: list(ref('Withholding')) },
    answers: list(
      object('A question of somebody with the answer.', {
        ...{ id: text('Id.'), question: text('Question.'), answer: text('Answer.'), on: day('When.') },
      }),
    ),
  }),
}

const wording = orNull(oneOf(wordings, 'Whose words.'))

const decisions: Readonly<Record<string, Schema>> = {
  DecisionSummary: object('A row of the list.', decisionRow),
  DecisionList: object('A page of decisions.', { items: list(ref('DecisionSummary')), ...page }),
  Decision: object('Everything public about one decision.', {
    ...decisionRow,
    ...{ competence: list(text('Why this body.')), competenceBasis: orNull(text('Law or mandate.')) },
    portfolioHolder: refOrNull('Office'),
    framework: frameworkOfDay,
    coreAnswer: {
      oneOf: [
        object('The answer to the core question.', {
          ...{ tippedTheBalance: text('What tipped the balance.'), givenUp: text('What is given up.') },
          ...{ borneBy: text('Who bears it.'), wording },
        }),
        { type: 'null' },
      ],
    },
    questions: list(
      object('A question with its own outcome.', {
        ...{ kind: oneOf(questionKinds, 'About what.'), text: text('Question.'), outcome: text('Outcome in words.') },
        label: oneOf(approvalLabels, 'What the outcome comes down to.'),
        options: list(
          object('What could be chosen.', {
            ...{ title: text('Title.'), consequences: text('Consequences.'), chosen: yesNo('Chosen.') },
            ...{ kind: oneOf(optionKinds, 'Kind.'), broughtInBy: refOrNull('Author') },
            lawfulness: orNull(oneOf(legalAnswers, 'May this be done by law?')),
          }),
        ),
      }),
    ),
    reasons: list(
      object('A part of the reasons.', {
        ...{ part: oneOf(reasonParts, 'Part.'), question: orNull(text('Of which question.')) },
        ...{ text: text('Words.'), wording },
      }),
    ),
    points: list(
      object('A marked point with the answer.', {
        ...{ title: text('Title.'), description: text('Description.'), side: oneOf(sides, 'Side.') },
        ...{ markedBy: list(ref('Author')), answer: orNull(text('Answer of the body.')) },
      }),
    ),
    effects: list(
      object('An effect as it was weighed.', {
        ...{ title: text('Title.'), description: text('Description.'), side: oneOf(sides, 'Side.') },
        ...{ groups: list(text('Group.')), evidence: oneOf(evidenceBases, 'How sure.'), source: text('Source.') },
        contested: list(text('The other reading.')),
      }),
    ),
    deviations: list(deviationOfDecision),
    goals: list(goalOfDecision),
    advices: list(
      object('An advice. Conclusion and following are always public.', {
        ...{ by: text('Function.'), kind: oneOf(adviceKinds, 'Kind.'), deliveredOn: day('When.') },
        ...{ verdict: oneOf(adviceVerdicts, 'Label.'), conclusion: text('Conclusion.') },
        ...{ following: orNull(oneOf(adviceFollowings, 'What was done.')), reason: orNull(text('Reason.')) },
        ...{ fullText: orNull(text('Full text.')), withheld: refOrNull('Withholding') },
      }),
    ),
    absentAdvices: list(
      object('An advice that the rules ask for and that was not there.', {
        ...{ kind: oneOf(adviceKinds, 'Kind.'), reason: text('Why the body decided all the same.') },
      }),
    ),
    conditions: list(
      object('A condition as it stands today.', {
        place: count('Its place in the decision: the address of the decision with #voorwaarde- and this number.'),
        ...{ text: text('Words.'), kind: oneOf(conditionKinds, 'Kind.'), owner: text('Function.') },
        ...{ verifier: text('Function.'), dueOn: day('Due.'), beforeStart: yesNo('Before the start.') },
        ...{ everyMonths: orNull(count('Repeats.')), criterion: text('Proof.'), late: yesNo('Late.') },
        ...{ state: oneOf(conditionStates, 'State.'), stateOn: orNull(day('Since.')) },
        changedBy: orNull(text('Number of the decision that changed it.')),
      }),
    ),
    residualRisks: list(
      object('A risk that remains.', {
        ...{ text: text('Risk.'), verdict: orNull(oneOf(riskVerdicts, 'Judgement.')), reason: text('Reason.') },
      }),
    ),
    checks: list(object('How it will be seen.', { advantage: text('Advantage.'), how: text('How.') })),
    treatment: object('How the meeting went.', {
      ...{ handling: orNull(oneOf(handlings, 'How.')), present: list(text('Name of a member.')) },
      ...{ abstentions: text('Who did not take part.'), notes: text('Notes.'), dissent: text('Dissent.') },
    }),
    ...{ reviewOn: orNull(day('Looked at again.')), legalNature: orNull(oneOf(legalNatures, 'Nature in law.')) },
    officialRecord: object('The official record.', {
      ...{ address: orNull(text('Address.')), sha256: orNull(text('Fingerprint.')) },
      ...{ differs: orNull(yesNo('Says something else.')), difference: orNull(text('Difference.')) },
    }),
    letters,
    ...succession,
    fingerprint: object('What proves that nothing changed.', {
      ...{ sha256: orNull(text('Of everything on the table.')), sequence: orNull(count('Line of the log.')) },
      chainHead: orNull(text('Head of the log at that line.')),
    }),
    ...{ history: list(ref('Event')), withholdings: list(ref('Withholding')) },
  }),
}

/** Every shape that the interface for machines gives. */
export const schemas: Readonly<Record<string, Schema>> = {
  ...sharedSchemas,
  ...algorithms,
  ...decisions,
  ...textSchemas,
}
