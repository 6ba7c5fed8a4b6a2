import type { Translation } from '../messages.ts'
import type { questionOption as nl } from '../nl/question-option.ts'

/** Choices that others bring to a question of a proposal. */
export const questionOption: Translation<typeof nl> = {
  'questionOption.bring': 'Bring in a choice yourself',
  'questionOption.bring.lead':
    'Is a choice for the body missing? Bring it in. Your function stands with it. Only you can withdraw it.',
  'questionOption.bring.until': 'This is possible until the papers are ready for the body.',
  'questionOption.bring.submit': 'Bring in this choice',
  'questionOption.title': 'What can the body choose?',
  'questionOption.title.hint':
    'In one sentence. For instance: the algorithm, but only for those who take part by choice.',
  'questionOption.consequences': 'What does this mean, and for whom?',
  'questionOption.consequences.hint': 'Say also what it costs and who is burdened by it.',
  'questionOption.effect': 'What does this mean for the use of the algorithm?',
  'questionOption.withdraw': 'Withdraw this choice',
  'questionOption.withdraw.lead':
    'The choice leaves the proposal. The log keeps what you brought in and why it is gone.',
  'questionOption.withdraw.submit': 'Withdraw',
  'questionOption.reason': 'Why do you withdraw this choice?',
  'questionOption.check': 'Does the law allow this? Answer',
  'questionOption.check.submit': 'Record the answer',
  'questionOption.refusal.not-your-role': 'You cannot do this in your role.',
  'questionOption.refusal.papers-closed': 'The papers are ready for the body. Nothing about the choices changes now.',
  'questionOption.refusal.belongs-to-weighing': 'This choice belongs to the weighing. Go to the weighing to change it.',
  'questionOption.refusal.option-exists':
    'An option with this name is with this question already. Give it another name.',
  'questionOption.refusal.only-its-bringer': 'Only who brought in this choice can withdraw it.',
  'questionOption.refusal.reason-missing': 'Write down why you withdraw the choice.',
  'questionOption.refusal.source-missing': 'Name the law or rule on which your answer rests.',
}
