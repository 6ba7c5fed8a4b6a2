import type { Messages } from '../messages.ts'

/** Choices that others bring to a question of a proposal. */
export const questionOption = {
  'questionOption.bring': 'Breng zelf een keuze in',
  'questionOption.bring.lead':
    'Mist u een keuze voor het bestuur? Breng hem in. Uw functie staat erbij. Alleen u kunt hem weer intrekken.',
  'questionOption.bring.until': 'Dat kan tot de stukken klaar zijn voor het bestuur.',
  'questionOption.bring.submit': 'Breng deze keuze in',
  'questionOption.title': 'Wat kan het bestuur kiezen?',
  'questionOption.title.hint': 'In één zin. Bijvoorbeeld: het algoritme, maar alleen voor wie zelf meedoet.',
  'questionOption.consequences': 'Wat betekent dit, en voor wie?',
  'questionOption.consequences.hint': 'Noem ook wat het kost en wie er last van heeft.',
  'questionOption.effect': 'Wat betekent dit voor het gebruik van het algoritme?',
  'questionOption.withdraw': 'Trek deze keuze in',
  'questionOption.withdraw.lead':
    'De keuze verdwijnt uit het voorstel. In het logboek blijft staan wat u inbracht en waarom het weg is.',
  'questionOption.withdraw.submit': 'Trek in',
  'questionOption.reason': 'Waarom trekt u deze keuze in?',
  'questionOption.check': 'Mag dit van de wet? Geef antwoord',
  'questionOption.check.submit': 'Leg het antwoord vast',
  'questionOption.refusal.not-your-role': 'In uw rol kunt u dit niet doen.',
  'questionOption.refusal.papers-closed':
    'De stukken zijn klaar voor het bestuur. Er verandert nu niets meer aan de keuzes.',
  'questionOption.refusal.belongs-to-weighing':
    'Deze keuze hoort bij de afweging. Ga naar de afweging om hem te veranderen.',
  'questionOption.refusal.option-exists': 'Een keuze met deze naam staat al bij deze vraag. Geef haar een andere naam.',
  'questionOption.refusal.only-its-bringer': 'Alleen wie deze keuze inbracht, kan hem intrekken.',
  'questionOption.refusal.reason-missing': 'Schrijf op waarom u de keuze intrekt.',
  'questionOption.refusal.source-missing': 'Noem de wet of regel waarop uw antwoord rust.',
} as const satisfies Messages
