import type { Translation } from '../messages.ts'
import type { mandateCheck as nl } from '../nl/mandate-check.ts'

/** Looking through the whole register of mandates. */
export const mandateCheck: Translation<typeof nl> = {
  'mandate.checks': 'Checked',
  'mandate.checks.why': 'Is every mandate still right and still needed, and did decisions stay within its limits?',
  'mandate.checks.none': 'Nobody recorded yet that the mandates were checked. The secretary or the lawyer does that.',
  'mandate.checks.by': '{day}, {who}',
  'mandate.checks.record': 'Record that the mandates were checked',
  'mandate.checks.title': 'Mandates checked',
  'mandate.checks.lead':
    'Write down when all mandates were checked and what came of it. What you record stays and is public, with your function and without your name.',
  'mandate.checks.on': 'On which day did you look?',
  'mandate.checks.found': 'What did you look at, and what came of it?',
  'mandate.checks.found.hint':
    'Name functions, no names. For example: the mandate of the team leader is no longer needed.',
  'mandate.checks.outcome': 'What is the outcome?',
  'mandate.checks.inOrder': 'All mandates are still right',
  'mandate.checks.toChange': 'Something has to change',
  'mandate.checks.submit': 'Record',
  'mandate.checks.back': 'Back to the mandates',
  'mandate.checks.kept': 'Recorded. The next time counts from this day.',
  'mandate.refusal.check-in-future': 'This day is yet to come. Record what was done.',
  'mandate.refusal.check-twice':
    'It is on record already that the mandates were checked on this day. Did you look again later? Then choose that day.',
  'mandate.refusal.check-found-missing': 'Write down what came of it.',
  'start.matter.mandatesToCheck': 'Check all mandates',
  'start.matter.mandatesToCheck.text': 'Is every mandate still right and still needed? Then record what came of it.',
}
