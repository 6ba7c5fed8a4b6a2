import type { Translation } from '../messages.ts'
import type { publicCouncil as nl } from '../nl/public-council.ts'

export const publicCouncil: Translation<typeof nl> = {
  'public.council.title': 'What changed?',
  'public.council.kicker': 'For the council and other representatives',
  'public.council.lead': 'This page shows what was decided, what deviates and what is coming. Everyone may read this.',
  'public.council.since': 'Since which day?',
  'public.council.sinceSubmit': 'Show',
  'public.council.sinceDay': 'Since',
  'public.council.onThisPage': 'On this page',
  'public.council.decided': 'Decided',
  'public.council.noDecided': 'No decision was recorded since this day. The secretary of the body records decisions.',
  'public.council.coming': 'In preparation',
  'public.council.comingWhy':
    'From the moment the study begins of whether an algorithm is desirable (G1), it is shown here. Drafts are not.',
  'public.council.noComing': 'Nothing is in preparation now.',
  'public.council.col.algorithm': 'Algorithm and purpose',
  'public.council.col.question': 'What is it about now?',
  'public.council.col.when': 'Who decides, and when',
  'public.council.col.input': 'Take part',
  'public.council.input': 'React',
  'public.council.deviations': 'Deviations from the framework of norms',
  'public.council.deviationsWhy': 'The framework is a political agreement, not an ordinance.',
  'public.council.texts': 'Vision, framework and plan',
  'public.council.textsWhy': 'What was decided since this day about the texts that decisions rest on.',
  'public.council.noTexts': 'Since this day nothing was decided about vision, framework, plan, roles or control.',
  'public.council.withoutFramework': 'Decided without a framework',
  'public.council.withoutFrameworkWhy':
    'Every decision that stands, and was taken while no norm framework was in force.',
  'public.council.noWithoutFramework': 'No decision that stands was taken without a framework.',
  'public.council.q.withoutFramework':
    'A member asks: Decision {number}, “{title}”, was taken while no norm framework was in force. Which norms led, and who chose them? Found at: {url}',
  'public.council.noDeviations': 'No decision in force deviates from a norm.',
  'public.council.deviation': '{name} deviates from: {norm}',
  'public.council.notFollowed': 'Advice not followed',
  'public.council.notFollowedWhy': 'With the full reason of the body.',
  'public.council.noNotFollowed': 'Every advice with a decision in force was followed.',
  'public.council.adviceOf': 'advice of {by}',
  'public.council.conditions': 'Conditions that were not kept',
  'public.council.noConditions': 'No condition is late.',
  'public.council.daysLate': { one: 'one day late', other: '{count} days late' },
  'public.council.without': 'In use without a decision',
  'public.council.withoutWhy': 'No body ever decided on this.',
  'public.council.noWithout': 'A body decided on every public algorithm that is in use.',
  'public.council.usedSince': 'In use since',
  'public.council.bodyIs': 'Body: {body}',
  'public.council.questions': 'Asking questions',
  'public.council.member': 'You are a member of a representative body',
  'public.council.memberText':
    'With every subject stands ‘Make a question of this’. You get a text with the facts and the address. You adapt it and send it to the clerk.',
  'public.council.mail': 'Mail the clerk',
  'public.council.noMail': 'The address of the clerk has not been filled in. The administrator can do so.',
  'public.council.resident': 'You are a resident or a journalist',
  'public.council.residentText': 'You can ask a question, speak at a meeting or report something.',
  'public.council.makeQuestion': 'Make a question of this',
  'public.council.questionLabel': 'Text for your question',
  'public.council.q.decided':
    'A member asks: On {date} {body} decided on “{title}” (decision {number}). What tipped the balance, and who bears the burden? Address: {url}',
  'public.council.q.notFollowed':
    'A member asks: In decision {number} the advice of {by} was not or not wholly followed. The advice was: “{conclusion}” The reason of the body: “{reason}” What has to happen to follow the advice after all? Address: {url}',
  'public.council.q.condition':
    'A member asks: The condition “{text}” of decision {number} was due on {date}. Why was it not kept, and what does it mean for the use? Address: {url}',
  'public.council.q.without':
    'A member asks: “{name}” is in use although no body decided on it. When does the decision come, and who is responsible until then? Address: {url}',
  'public.council.q.deviation':
    'A member asks: Decision {number} deviates from the norm “{norm}”. The explanation: “{explanation}” Were we asked beforehand? Address: {url}',
}
