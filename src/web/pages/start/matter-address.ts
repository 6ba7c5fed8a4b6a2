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
import { mandatesPath, startingDecisionPath } from '../../paths/routing.ts'
import { questionPath } from '../../paths/start.ts'
import { weighingPath } from '../../paths/weighing.ts'
import { consultationPath } from '../../paths/consultation.ts'

/** Where a matter is dealt with. */
export function addressOf(matter: Matter): string {
  const {
    kind,
    subject: { kind: about, id },
  } = matter
  if (about === 'algorithm') return addressInDossier(kind, id)
  if (about === 'adviceRequest') return advicePath({ id })
  if (about === 'proposal') return kind === 'decisionToRecord' ? decisionRoomPath({ id }) : proposalPath({ id })
  if (about === 'condition') return conditionPath({ id })
  if (about === 'decision') return `${decisionPath({ id })}${kind === 'letterToSend' ? '#brief' : ''}`
  if (about === 'question') return questionPath({ id })
  if (about === 'normQuestion') return normQuestionHref(id)
  if (about === 'guidingText') return guidingTextPath({ id })
  if (about === 'consultation') return consultationPath({ id })
  if (about === 'startingDecision') return startingDecisionPath()
  if (about === 'personalData') return personalErasePath()
  if (about === 'body') return bodyPath({ id })
  return about === 'person' ? personPath({ id }) : (addressInHouse(matter.subject) ?? peoplePath())
}

/** Matters that are dealt with on the page of the weighing. */
const inWeighing: readonly Matter['kind'][] = [
  'weighingToComplete',
  'factsToConfirm',
  'lawToJudge',
  'weighingToRelease',
  'normsToReconsider',
]

/** Where what the organisation agreed with itself is dealt with: plan, roles, control and mandates. */
function addressInHouse({ kind: about, id }: Matter['subject']): string | undefined {
  if (about === 'raci') return `${raciPath()}#niet-belegd`
  if (about === 'planGoal') return `${planPath()}#tijdlijn`
  if (about === 'control') return `${controlPath()}#maatregel-${id}`
  if (about === 'auditFinding') return findingPath({ id })
  if (about === 'mandates') return `${mandatesPath()}#nagekeken`
  if (about === 'mandate') return `${mandatesPath()}#mandaat-${id}`
  return undefined
}

function addressInDossier(kind: Matter['kind'], id: string): string {
  if (kind === 'screeningToDo' || kind === 'screeningToReview') return screeningPath({ id })
  if (kind === 'classToConfirm') return classificationPath({ id })
  if (inWeighing.includes(kind)) return weighingPath({ id })
  if (kind === 'momentToPrepare') return `${dossierPath({ id })}#nu`
  if (kind === 'dutyToAssign') return recordPath({ id })
  if (kind === 'changeToJudge' || kind === 'changeToDecide') return changesPath({ id })
  return kind === 'stopToRatify' ? stopPath({ id }) : dossierPath({ id })
}
