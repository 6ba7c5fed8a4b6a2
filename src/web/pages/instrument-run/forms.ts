import { z } from 'zod'
import { roles } from '#src/domain/person/role.ts'
import { instrumentCodes } from '#src/domain/instrument-run/instrument-code.ts'
import { participantParts } from '#src/domain/instrument-run/instrument-run.ts'
import { findingKinds } from '#src/domain/instrument-run/finding.ts'
import { runTriggers } from '#src/domain/instrument-run/run-transitions.ts'
import type { Translate } from '#src/i18n/text.ts'
import {
  choice,
  dayField,
  optionalAddress,
  optionalChoice,
  optionalDay,
  optionalFile,
  optionalId,
  optionalText,
  textField,
  wholeNumber,
} from '../../http/fields.ts'

const facts = {
  purpose: optionalText(4000),
  facilitator: optionalText(200),
  plannedOn: optionalDay(),
  validUntil: optionalDay(),
}

export const startForm = z.object({ instrument: textField(300), ...facts })
export const factsForm = z.object({ revision: wholeNumber(), ...facts })
export const elsewhereForm = z.object({
  instrument: choice(instrumentCodes),
  title: textField(200),
  version: textField(60),
  adoptedOn: dayField(),
  adoptedBy: textField(200),
  address: optionalAddress(),
  file: optionalFile(),
  validUntil: optionalDay(),
})
export const commentForm = z.object({ section: textField(300), questionId: textField(300), text: textField(4000) })
export const resolveForm = z.object({ section: textField(300), text: textField(4000) })
export const evidenceForm = z.object({
  section: textField(300),
  questionId: textField(300),
  title: textField(200),
  address: optionalAddress(),
  file: optionalFile(),
  /** A file that arrived with an earlier try. */
  kept: optionalId(),
})
export const placeForm = z.object({ section: optionalText(300) })
export const assignForm = z.object({
  sectionId: textField(300),
  role: optionalChoice(roles),
  personId: optionalId(),
  dueOn: optionalDay(),
})
export const participantForm = z.object({ function: textField(200), part: choice(participantParts) })
export const sessionForm = z.object({
  heldOn: dayField(),
  place: optionalText(200),
  agenda: optionalText(10_000),
  notes: optionalText(20_000),
})
export const writtenSessionForm = sessionForm.extend({ revision: wholeNumber() })
export const actionForm = z.object({
  text: textField(4000),
  ownerFunction: textField(200),
  dueOn: optionalDay(),
  questionId: optionalText(300),
  instance: optionalText(500),
})
export const changedActionForm = z.object({
  text: textField(4000),
  ownerFunction: textField(200),
  dueOn: optionalDay(),
  doneOn: optionalDay(),
  doneNote: optionalText(2000),
  revision: wholeNumber(),
})
export const stepForm = z.object({ trigger: choice(runTriggers) })
export const signForm = z.object({ note: optionalText(4000) })
export const findingForm = z.object({
  kind: choice(findingKinds),
  text: textField(10_000),
  page: textField(60),
  judgement: optionalText(2000),
  judgementBy: optionalText(200),
})

/** The labels of the fields, for the sentences about mistakes. */
export const runLabels = (t: Translate) => ({
  instrument: t('run.start.which'),
  purpose: t('run.purpose'),
  facilitator: t('run.facilitator'),
  plannedOn: t('run.plannedOn'),
  validUntil: t('run.validUntil.label'),
  title: t('run.elsewhere.name'),
  version: t('run.elsewhere.version'),
  adoptedOn: t('run.elsewhere.on'),
  adoptedBy: t('run.elsewhere.by'),
  address: t('run.elsewhere.address'),
  questionId: t('run.comment.about'),
  text: t('run.text'),
  sectionId: t('run.assign.section'),
  dueOn: t('run.assign.due'),
  function: t('run.participants.function'),
  part: t('run.participants.part'),
  heldOn: t('run.session.on'),
  place: t('run.session.place'),
  agenda: t('run.session.agenda'),
  notes: t('run.session.notes'),
  ownerFunction: t('run.action.owner'),
  doneOn: t('run.action.done'),
  doneNote: t('run.action.doneNote'),
  note: t('run.sign.note'),
  kind: t('run.finding.kind'),
  page: t('run.finding.page'),
  judgement: t('run.finding.judgement'),
  judgementBy: t('run.finding.judgementBy'),
  file: t('run.evidence.file'),
})
