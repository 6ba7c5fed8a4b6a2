import type { Translation } from '../messages.ts'
import type { supplierLetter as nl } from '../nl/supplier-letter.ts'

/** The letter with ten questions to whoever sells or runs an algorithm. */
export const supplierLetter: Translation<typeof nl> = {
  'supplierLetter.title': 'Letter to the supplier',
  'supplierLetter.lead':
    'Ten questions that you can ask every supplier. Print the letter or copy it, and change it where needed.',
  'supplierLetter.link': 'Letter with ten questions to the supplier',
  'supplierLetter.supplier': 'the supplier',
  'supplierLetter.to': 'To: {to}',
  'supplierLetter.opening':
    'We use {name}, or think about it. Our body decides about it, and must be able to tell residents what it does. Therefore we ask you the following.',
  'supplierLetter.use': 'What for with us: {process}',
  'supplierLetter.question.workings':
    'What goes in, what does the algorithm do, and what comes out? Write it so that a resident understands it.',
  'supplierLetter.question.technique': 'Which rules or which model does it use? Does it learn on while we use it?',
  'supplierLetter.question.training': 'From which data did it learn? How old are they, and whom are they about?',
  'supplierLetter.question.quality': 'How often is it wrong? How did you measure that, with whom, and when?',
  'supplierLetter.question.groups': 'For which groups of people does it work less well? How did you study that?',
  'supplierLetter.question.human':
    'What can our employee see and change before an outcome has consequences for somebody?',
  'supplierLetter.question.data': 'Where are our data, who can reach them, and do you use them for anything else?',
  'supplierLetter.question.changes': 'What can you change in the algorithm yourself? How long before do we hear of it?',
  'supplierLetter.question.openness': 'What may we make public? May an independent researcher check the algorithm?',
  'supplierLetter.question.exit': 'How do we stop with it? What do we get back, in which form, and what does it cost?',
  'supplierLetter.closing':
    'Is there a question that you cannot answer? Say so, and why. Our body wants to know that too before it decides.',
  'supplierLetter.answer': 'Is there an answer?',
  'supplierLetter.answer.facts': 'Write the answers in the record. What the supplier does not say stays open there.',
  'supplierLetter.answer.change':
    'Does the supplier change something? Report it: somebody then sees whether the decision still holds.',
  'supplierLetter.source':
    'these questions are a proposal. Conditions in your contract or of your procurement go first.',
}
