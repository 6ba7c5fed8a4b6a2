import type { Matter } from '#src/domain/start/matter.ts'
import { bodyPath, peoplePath, personPath } from '../../paths/people.ts'
import { advicePath } from '../../paths/advice.ts'
import {
  changesPath,
  classificationPath,
  dossierPath,
  recordPath,
  screeningPath,
  stopPath,
} from '../../paths/algorithm.ts'
import { conditionPath, decisionPath, decisionRoomPath, proposalPath } from '../../paths/proposal.ts'
import { personalErasePath } from '../../paths/documents.ts'
import { guidingTextPath, normQuestionHref } from '../../paths/guiding-text.ts'
import { controlPath, findingPath } from '../../paths/control.ts'
import { planPath, raciPath } from '../../paths/plan.ts'
import { confirmationPath, inventoryPath } from '../../paths/inventory.ts'
import { mandatesPath, startingDecisionPath } from '../../paths/routing.ts'
import { questionPath } from '../../paths/start.ts'
import { weighingPath } from '../../paths/weighing.ts'
import { consultationPath } from '../../paths/consultation.ts'

type Place = (id: string, kind: Matter['kind']) => string

/** Matters that are dealt with on the page of the weighing. */
const inWeighing: readonly Matter['kind'][] = [
  'weighingToComplete',
  'factsToConfirm',
  'lawToJudge',
  'weighingToRelease',
]

const inScreening: readonly Matter['kind'][] = [
  'screeningToDo',
  'screeningToSend',
  'screeningReturned',
  'screeningToReview',
]

const inDossier: Place = (id, kind) => {
  if (inScreening.includes(kind)) return screeningPath({ id })
  if (kind === 'classToConfirm' || kind === 'classToPropose') return classificationPath({ id })
  if (kind === 'normsToReconsider' || kind === 'normsToCome') return `${weighingPath({ id })}#normen`
  if (inWeighing.includes(kind)) return weighingPath({ id })
  if (kind === 'momentToPrepare') return `${dossierPath({ id })}#nu`
  if (kind === 'dutyToAssign') return recordPath({ id })
  if (kind === 'changeToJudge' || kind === 'changeToDecide') return changesPath({ id })
  return kind === 'stopToRatify' ? stopPath({ id }) : dossierPath({ id })
}

/** Where each kind of subject is dealt with. */
const places: Readonly<Record<Matter['subject']['kind'], Place>> = {
  algorithm: inDossier,
  adviceRequest: (id) => advicePath({ id }),
  proposal: (id, kind) => (kind === 'decisionToRecord' ? decisionRoomPath({ id }) : proposalPath({ id })),
  decision: (id, kind) => `${decisionPath({ id })}${kind === 'letterToSend' ? '#brief' : ''}`,
  condition: (id) => conditionPath({ id }),
  question: (id) => questionPath({ id }),
  normQuestion: normQuestionHref,
  guidingText: (id) => guidingTextPath({ id }),
  consultation: (id) => consultationPath({ id }),
  startingDecision: () => startingDecisionPath(),
  personalData: () => personalErasePath(),
  body: (id) => bodyPath({ id }),
  person: (id) => personPath({ id }),
  people: () => peoplePath(),
  raci: () => `${raciPath()}#niet-belegd`,
  planGoal: () => `${planPath()}#tijdlijn`,
  control: (id) => `${controlPath()}#maatregel-${id}`,
  auditFinding: (id) => findingPath({ id }),
  inventory: () => `${inventoryPath()}#gevraagd`,
  inventoryRequest: (id) => confirmationPath({ id }),
  mandates: () => `${mandatesPath()}#nagekeken`,
  mandate: (id) => `${mandatesPath()}#mandaat-${id}`,
}

/** Where a matter is dealt with. */
export const addressOf = ({ kind, subject }: Matter): string => places[subject.kind](subject.id, kind)
