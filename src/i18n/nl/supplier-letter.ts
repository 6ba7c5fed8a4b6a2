import type { Messages } from '../messages.ts'

/** The letter with ten questions to whoever sells or runs an algorithm. */
export const supplierLetter = {
  'supplierLetter.title': 'Brief aan de leverancier',
  'supplierLetter.lead':
    'Tien vragen die u aan elke leverancier kunt stellen. Druk de brief af of kopieer hem, en pas hem aan waar dat nodig is.',
  'supplierLetter.link': 'Brief met tien vragen aan de leverancier',
  'supplierLetter.supplier': 'de leverancier',
  'supplierLetter.to': 'Aan: {to}',
  'supplierLetter.opening':
    'Wij gebruiken {name}, of denken daarover na. Ons bestuur besluit daarover, en moet inwoners kunnen uitleggen wat het doet. Daarom vragen wij u het volgende.',
  'supplierLetter.use': 'Waarvoor bij ons: {process}',
  'supplierLetter.question.workings':
    'Wat gaat erin, wat doet het algoritme, en wat komt eruit? Schrijf het zo dat een inwoner het begrijpt.',
  'supplierLetter.question.technique':
    'Welke regels of welk model gebruikt het? Leert het door terwijl wij het gebruiken?',
  'supplierLetter.question.training': 'Van welke gegevens heeft het geleerd? Hoe oud zijn die, en over wie gaan ze?',
  'supplierLetter.question.quality': 'Hoe vaak zit het fout? Hoe hebt u dat gemeten, bij wie, en wanneer?',
  'supplierLetter.question.groups': 'Voor welke groepen mensen werkt het minder goed? Hoe hebt u dat onderzocht?',
  'supplierLetter.question.human':
    'Wat kan onze medewerker zien en veranderen voordat een uitkomst gevolgen heeft voor iemand?',
  'supplierLetter.question.data': 'Waar staan onze gegevens, wie kan erbij, en gebruikt u ze ook voor iets anders?',
  'supplierLetter.question.changes':
    'Wat kunt u zelf aan het algoritme veranderen? Hoe lang van tevoren horen wij dat?',
  'supplierLetter.question.openness':
    'Wat mogen wij openbaar maken? Mag een onafhankelijke onderzoeker het algoritme nakijken?',
  'supplierLetter.question.exit': 'Hoe stoppen wij ermee? Wat krijgen wij terug, in welke vorm, en wat kost dat?',
  'supplierLetter.closing':
    'Kunt u een vraag niet beantwoorden? Zeg dat dan, en waarom. Ook dat wil ons bestuur weten voordat het besluit.',
  'supplierLetter.answer': 'Komt er antwoord?',
  'supplierLetter.answer.facts':
    'Schrijf de antwoorden bij de gegevens. Wat de leverancier niet zegt, blijft daar open.',
  'supplierLetter.answer.change': 'Verandert de leverancier iets? Meld dat: dan kijkt iemand of het besluit nog klopt.',
  'supplierLetter.source': 'deze vragen zijn een voorstel. Voorwaarden in uw contract of van uw inkopers gaan voor.',
} as const satisfies Messages
