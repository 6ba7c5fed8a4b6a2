import type { Translation } from '../messages.ts'
import type { sentLetter as nl } from '../nl/sent-letter.ts'

/** Recording that the letter about a decision was sent. */
export const sentLetter: Translation<typeof nl> = {
  'letter.section': 'Letter about this decision',
  'letter.section.why': 'What was not in a letter, representatives often do not know.',
  'letter.none': 'It is not recorded here yet that a letter was sent. The secretary or the clerk records that.',
  'letter.sent': 'Sent on {day} to {to}.',
  'letter.number': 'Number in the official archive: {number}.',
  'letter.address': 'The letter as it was sent',
  'letter.corrects': 'Corrected on {day}. Reason: {reason}',
  'letter.earlier': 'What stood here first',
  'letter.withdrawn': 'Taken back on {day}: no letter was sent. Reason: {reason}',
  'letter.record': 'Record that a letter was sent',
  'letter.correct': 'Is this wrong? Correct it',
  'letter.title': 'Letter sent',
  'letter.title.correct': 'Correct what was recorded about the letter',
  'letter.lead':
    'Record when the letter about this decision was sent, and to whom. What you record stays. You put a mistake right with a new line.',
  'letter.lead.correct': 'Fill in how it is. The old line can still be read inside the organisation.',
  'letter.public': 'The day, the receiver, the number and the address stand on the public page of the decision.',
  'letter.file': 'No letter yet? Take it from the papers of the decision.',
  'letter.to': 'To whom was the letter sent?',
  'letter.sentOn': 'On which day was the letter sent?',
  'letter.recordNumber': 'Number in the official archive',
  'letter.recordNumber.hint': 'For example the number in the council information system.',
  'letter.recordAddress': 'Address of the letter in the official archive',
  'letter.recordAddress.hint': 'The web address at which everyone can read the letter, if there is one.',
  'letter.note': 'Explanation',
  'letter.note.hint': 'Only read inside the organisation.',
  'letter.nothing': 'No letter was sent. This line was a mistake.',
  'letter.reason': 'What was wrong?',
  'letter.submit': 'Record',
  'letter.submit.correct': 'Correct',
  'letter.back': 'Back to the decision',
  'letter.done': 'Recorded. It now stands with the decision.',
  'letter.refusal.letter-to-itself': 'A body does not write a letter to itself about its own decision.',
  'letter.refusal.letter-body-unknown': 'This body did not exist on that day. Choose another body or another day.',
  'letter.refusal.letter-before-decision':
    'This day is before the decision. Choose the day of the decision or a later one.',
  'letter.refusal.letter-in-future': 'This day is yet to come. Record the letter once it is sent.',
  'letter.refusal.letter-unknown': 'The line that you want to correct does not belong to this decision.',
  'letter.refusal.letter-twice':
    'A letter to this body on this day is there already. Is that line wrong? Then correct it.',
  'letter.refusal.letter-corrected': 'Somebody else corrected this line already. Open the decision again.',
  'letter.refusal.letter-reason-missing': 'Write down what was wrong.',
  'letter.refusal.letter-of-others':
    'This is recorded by the secretary of the body that decided, or by the clerk of who received the letter.',
  'public.letter.sent': 'Letter to {to}',
  'public.letter.number': 'number {number}',
  'start.matter.letterToSend':
    'Send the letter about this decision to the representative body, and record when. About {algorithm}.',
}
