import type { Messages } from '../messages.ts'

/** Which instrument, when and why. */
export const instrumentTrigger = {
  'instrumentTrigger.title': 'Welke instrumenten zijn nodig, en waarom',
  'instrumentTrigger.lead':
    'Dit volgt uit de klasse, de screening en de gegevens. Wat ergens anders is gedaan, telt mee als u het aanwijst. Twijfel telt als ja.',
  'instrumentTrigger.name.quickScan': 'Screening met drie vragen',
  'instrumentTrigger.name.aiActClassification': 'Indeling volgens de AI-verordening',
  'instrumentTrigger.name.iama': 'IAMA: wat betekent het voor mensenrechten?',
  'instrumentTrigger.name.fria': 'Beoordeling van grondrechten volgens de AI-verordening',
  'instrumentTrigger.name.dpia': 'DPIA: wat betekent het voor persoonsgegevens?',
  'instrumentTrigger.name.biasAnalysis': 'Onderzoek naar verschil tussen groepen',
  'instrumentTrigger.name.securityReview': 'Oordeel over de beveiliging',
  'instrumentTrigger.how.quickScan': 'Beantwoord de drie vragen en laat een tweede lezer bevestigen.',
  'instrumentTrigger.how.aiActClassification': 'Loop de vragen door en laat de klasse bevestigen.',
  'instrumentTrigger.how.iama': 'Doe een IAMA en wijs haar aan bij de stukken. Niet nodig? Schrijf daar waarom.',
  'instrumentTrigger.how.fria': 'Wijs de IAMA aan bij de stukken. Niet nodig? Schrijf daar waarom.',
  'instrumentTrigger.how.dpia': 'Doe een DPIA en wijs haar aan bij de stukken. Niet nodig? Schrijf daar waarom.',
  'instrumentTrigger.how.biasAnalysis': 'Wijs het onderzoek aan bij de stukken. Niet nodig? Schrijf daar waarom.',
  'instrumentTrigger.how.securityReview': 'Wijs het oordeel aan bij de stukken. Niet nodig? Schrijf daar waarom.',
  'instrumentTrigger.short.iama': 'IAMA',
  'instrumentTrigger.short.fria': 'beoordeling van grondrechten',
  'instrumentTrigger.short.dpia': 'DPIA',
  'instrumentTrigger.state.present': 'Is er',
  'instrumentTrigger.state.notNeeded': 'Niet nodig, omdat',
  'instrumentTrigger.state.missing': 'Ontbreekt',
  'instrumentTrigger.obligation.legal': 'De wet vraagt dit. Een jurist moet nog nagaan of dat hier klopt.',
  'instrumentTrigger.obligation.rule': 'Een regel vraagt dit. Het is geen wet.',
  'instrumentTrigger.obligation.recommended': 'Aanbevolen. Het hoeft niet.',
  'instrumentTrigger.doubt': 'Nodig omdat iets nog niet bekend is.',
  'instrumentTrigger.gates': 'Bij moment {gates} van de route.',
  'instrumentTrigger.why': 'Waarom?',
} as const satisfies Messages
