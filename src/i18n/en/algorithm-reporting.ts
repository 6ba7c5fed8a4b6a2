import type { Translation } from '../messages.ts'
import type { algorithmReporting as nl } from '../nl/algorithm-reporting.ts'

export const algorithmReporting: Translation<typeof nl> = {
  'recognition.title': 'Do I work with an algorithm?',
  'recognition.lead':
    'Many people work with an algorithm without knowing it. Six questions help you. Your answers are not kept.',
  'recognition.computes': 'Does a system calculate something that counts in your work?',
  'recognition.computes.hint': 'For example an amount, a rating, a waiting time or a chance.',
  'recognition.picks': 'Does a system choose, sort or divide people, businesses, cases or places?',
  'recognition.picks.hint': 'For example: who is inspected, which report comes first.',
  'recognition.predicts': 'Does a system predict or recognise something?',
  'recognition.predicts.hint': 'For example crowds, fraud, a number plate or a face.',
  'recognition.generates': 'Does a system write, translate, summarise or make something for you?',
  'recognition.generates.hint': 'For example a letter, an answer of a chatbot or minutes.',
  'recognition.fixedOrder': 'Does a case go on by itself when fixed rules are met?',
  'recognition.fixedOrder.hint': 'For example an application that is approved without an employee.',
  'recognition.bought': 'Does a supplier say that it is smart, or that there is AI in it?',
  'recognition.bought.hint': 'Also when you do not know what that means.',
  'recognition.submit': 'See the outcome',
  'recognition.outcome.report': 'Yes, this is probably an algorithm',
  'recognition.outcome.report.text':
    'One yes is enough. Report it. It takes a few minutes and you need not know everything.',
  'recognition.outcome.ask': 'That cannot be said like this',
  'recognition.outcome.ask.text': 'In doubt? Report it all the same. An algorithm expert will look with you.',
  'recognition.outcome.probablyNot': 'You probably do not work with an algorithm',
  'recognition.outcome.probablyNot.text': 'Nothing points to it. In doubt later on? Come back.',
  'recognition.outcome.unfinished': 'You have not answered every question yet',
  'recognition.outcome.unfinished.text': 'Choose an answer to each question. ‘I do not know’ is fine too.',
  'recognition.report': 'Report the algorithm',
  'recognition.source':
    'Court of audit of Rotterdam, Kleur bekennen (2024): employees do not always recognise algorithms',

  'report.title': 'Report an algorithm',
  'report.lead': 'Every employee can do this. You need not know everything: somebody else adds what you do not know.',
  'report.purpose.hint': 'One or two sentences are enough.',
  'report.startingPoint': 'How far is it?',
  'report.startingPoint.idea': 'It is an idea',
  'report.startingPoint.inDevelopment': 'We are making or buying it',
  'report.startingPoint.pilot': 'A trial is running',
  'report.startingPoint.inUse': 'We use it already',
  'report.startingPoint.outOfUse': 'We do not use it any more',
  'report.startingPoint.hint':
    'Do you use it already? Then this is no reproach. The body will see that there is no decision on it yet.',
  'report.why': 'Without a name, a purpose and the work nobody knows what it is about. That is why we ask.',
  'report.contact.why': 'So that a colleague knows whom to ask.',
  'report.submit': 'Report',
  'report.done': 'The algorithm has been reported. Below you see what has to happen now.',
  'report.refusal.name-missing': 'Fill in a name.',
  'report.refusal.purpose-missing': 'Write down the purpose.',
  'report.refusal.process-missing': 'Write down in which work it is used.',
  'report.refusal.contact-missing': 'Write down whom colleagues can ask.',
}
