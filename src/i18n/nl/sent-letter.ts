import type { Messages } from '../messages.ts'

/** Recording that the letter about a decision was sent. */
export const sentLetter = {
  'letter.section': 'Brief over dit besluit',
  'letter.section.why': 'Wat niet in een brief stond, weet een volksvertegenwoordiger vaak niet.',
  'letter.none':
    'Hier is nog niet vastgelegd dat er een brief is verstuurd. De secretaris of de griffier legt dat vast.',
  'letter.sent': 'Op {day} verstuurd aan {to}.',
  'letter.number': 'Nummer in het officiële archief: {number}.',
  'letter.address': 'De brief, zoals verstuurd',
  'letter.corrects': 'Verbeterd op {day}. Reden: {reason}',
  'letter.earlier': 'Wat er eerst stond',
  'letter.withdrawn': 'Teruggenomen op {day}: er is geen brief verstuurd. Reden: {reason}',
  'letter.record': 'Leg vast dat een brief is verstuurd',
  'letter.correct': 'Klopt dit niet? Verbeter het',
  'letter.title': 'Brief verstuurd',
  'letter.title.correct': 'Verbeter wat over de brief is vastgelegd',
  'letter.lead':
    'Leg vast wanneer de brief over dit besluit is verstuurd, en aan wie. Wat u vastlegt, blijft staan. Een fout verbetert u met een nieuwe regel.',
  'letter.lead.correct': 'Vul in hoe het wel zit. De oude regel blijft leesbaar binnen de organisatie.',
  'letter.public': 'De dag, de ontvanger, het nummer en het adres staan op de openbare pagina van het besluit.',
  'letter.file': 'Nog geen brief? Haal hem op bij de stukken van het besluit.',
  'letter.to': 'Aan wie is de brief verstuurd?',
  'letter.sentOn': 'Op welke dag is de brief verstuurd?',
  'letter.recordNumber': 'Nummer in het officiële archief',
  'letter.recordNumber.hint': 'Bijvoorbeeld het nummer in het raadsinformatiesysteem.',
  'letter.recordAddress': 'Adres van de brief in het officiële archief',
  'letter.recordAddress.hint': 'Het webadres waarop iedereen de brief kan lezen, als dat er is.',
  'letter.note': 'Toelichting',
  'letter.note.hint': 'Alleen te lezen binnen de organisatie.',
  'letter.nothing': 'Er is geen brief verstuurd. Deze regel was een vergissing.',
  'letter.reason': 'Wat klopte er niet?',
  'letter.submit': 'Leg vast',
  'letter.submit.correct': 'Verbeter',
  'letter.back': 'Terug naar het besluit',
  'letter.done': 'Vastgelegd. Het staat nu bij het besluit.',
  'letter.refusal.letter-to-itself': 'Een bestuur schrijft geen brief aan zichzelf over een eigen besluit.',
  'letter.refusal.letter-body-unknown': 'Dit orgaan bestond op die dag niet. Kies een ander orgaan of een andere dag.',
  'letter.refusal.letter-before-decision':
    'Deze dag ligt voor het besluit. Kies de dag van het besluit of een latere dag.',
  'letter.refusal.letter-in-future': 'Deze dag moet nog komen. Leg de brief vast als hij is verstuurd.',
  'letter.refusal.letter-unknown': 'De regel die u wilt verbeteren, hoort niet bij dit besluit.',
  'letter.refusal.letter-twice':
    'Op deze dag staat er al een brief aan dit orgaan. Klopt die regel niet? Verbeter hem dan.',
  'letter.refusal.letter-corrected': 'Iemand anders verbeterde deze regel al. Open het besluit opnieuw.',
  'letter.refusal.letter-reason-missing': 'Schrijf op wat er niet klopte.',
  'letter.refusal.letter-of-others':
    'Dit legt de secretaris vast van het bestuur dat besloot, of de griffier van wie de brief kreeg.',
  'public.letter.sent': 'Brief aan {to}',
  'public.letter.number': 'nummer {number}',
  'start.matter.letterToSend':
    'Stuur de brief over dit besluit naar de volksvertegenwoordiging, en leg vast wanneer. Over {algorithm}.',
} as const satisfies Messages
