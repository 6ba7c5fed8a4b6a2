import type { Messages } from '../messages.ts'

/** Looking through the whole register of mandates. */
export const mandateCheck = {
  'mandate.checks': 'Nagekeken',
  'mandate.checks.why': 'Klopt elk mandaat nog, is het nog nodig, en bleef het besluit binnen de grenzen?',
  'mandate.checks.none': 'Niemand legde nog vast dat de mandaten zijn nagekeken. De secretaris of de jurist doet dat.',
  'mandate.checks.by': '{day}, {who}',
  'mandate.checks.record': 'Leg vast dat de mandaten zijn nagekeken',
  'mandate.checks.title': 'Mandaten nagekeken',
  'mandate.checks.lead':
    'Schrijf op wanneer alle mandaten zijn nagekeken en wat eruit kwam. Wat u vastlegt, blijft staan en is openbaar, met uw functie en zonder uw naam.',
  'mandate.checks.on': 'Op welke dag is er gekeken?',
  'mandate.checks.found': 'Waar is naar gekeken, en wat kwam eruit?',
  'mandate.checks.found.hint':
    'Noem functies, geen namen. Bijvoorbeeld: het mandaat van de teamleider is niet meer nodig.',
  'mandate.checks.outcome': 'Wat is de uitkomst?',
  'mandate.checks.inOrder': 'Alle mandaten kloppen nog',
  'mandate.checks.toChange': 'Er moet iets veranderen',
  'mandate.checks.submit': 'Leg vast',
  'mandate.checks.back': 'Terug naar de mandaten',
  'mandate.checks.kept': 'Vastgelegd. De volgende keer telt vanaf deze dag.',
  'mandate.refusal.check-in-future': 'Deze dag moet nog komen. Leg vast wat is gedaan.',
  'mandate.refusal.check-twice':
    'Van deze dag staat al vast dat de mandaten zijn nagekeken. Keek u later opnieuw? Kies dan die dag.',
  'mandate.refusal.check-found-missing': 'Schrijf op wat eruit kwam.',
  'start.matter.mandatesToCheck': 'Kijk alle mandaten na',
  'start.matter.mandatesToCheck.text': 'Klopt elk mandaat nog, en is het nog nodig? Leg daarna vast wat eruit kwam.',
} as const satisfies Messages
