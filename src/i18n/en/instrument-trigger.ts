import type { instrumentTrigger as source } from '../nl/instrument-trigger.ts'
import type { Translation } from '../messages.ts'

export const instrumentTrigger: Translation<typeof source> = {
  'instrumentTrigger.title': 'Which instruments are needed, and why',
  'instrumentTrigger.lead':
    'This follows from the class, the screening and the record. What was done elsewhere counts when you point it out. Doubt counts as yes.',
  'instrumentTrigger.name.quickScan': 'Screening with three questions',
  'instrumentTrigger.name.aiActClassification': 'Classification under the AI Act',
  'instrumentTrigger.name.iama': 'IAMA: what does it mean for human rights?',
  'instrumentTrigger.name.fria': 'Fundamental rights assessment under the AI Act',
  'instrumentTrigger.name.dpia': 'DPIA: what does it mean for personal data?',
  'instrumentTrigger.name.biasAnalysis': 'Study of differences between groups',
  'instrumentTrigger.name.securityReview': 'Opinion on security',
  'instrumentTrigger.how.quickScan': 'Answer the three questions and let a second reader confirm.',
  'instrumentTrigger.how.aiActClassification': 'Answer the questions and let the class be confirmed.',
  'instrumentTrigger.how.iama': 'Do an IAMA and point it out among the papers. Not needed? Write there why.',
  'instrumentTrigger.how.fria': 'Point out the IAMA among the papers. Not needed? Write there why.',
  'instrumentTrigger.how.dpia': 'Do a DPIA and point it out among the papers. Not needed? Write there why.',
  'instrumentTrigger.how.biasAnalysis': 'Point out the study among the papers. Not needed? Write there why.',
  'instrumentTrigger.how.securityReview': 'Point out the opinion among the papers. Not needed? Write there why.',
  'instrumentTrigger.short.iama': 'IAMA',
  'instrumentTrigger.short.fria': 'assessment of fundamental rights',
  'instrumentTrigger.short.dpia': 'DPIA',
  'instrumentTrigger.state.present': 'Present',
  'instrumentTrigger.state.notNeeded': 'Not needed, because',
  'instrumentTrigger.state.missing': 'Missing',
  'instrumentTrigger.obligation.legal': 'The law asks this. A lawyer still has to check whether that is so here.',
  'instrumentTrigger.obligation.rule': 'A rule asks this. It is not law.',
  'instrumentTrigger.obligation.recommended': 'Recommended. It is not compulsory.',
  'instrumentTrigger.doubt': 'Needed because something is not known yet.',
  'instrumentTrigger.gates': 'At moment {gates} of the route.',
  'instrumentTrigger.why': 'Why?',
}
