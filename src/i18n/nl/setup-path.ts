/** The setup path: the building blocks of how an organisation decides. */
export const setupPath = {
  'setup.title': 'Zo richt u het in',
  'setup.lead':
    'Hiermee legt u vast hoe uw organisatie over algoritmes beslist. De volgorde kiest u zelf. Niets geldt totdat uw bestuur het vaststelt.',
  'setup.source': 'Algoritmekader, politiek-bestuurlijke verantwoordelijkheid',
  'setup.block.startingDecision': 'Startbesluit',
  'setup.block.trialCase': 'Proefcasus',
  'setup.block.vision': 'Visie',
  'setup.block.framework': 'Normenkader',
  'setup.why.startingDecision':
    'Eén besluit van twee pagina’s. Tot die dag is elke regel een voorlopige regel van Weegschaal.',
  'setup.why.trialCase': 'Eerst met één algoritme de hele weg. Wat u leert, wordt tekst voor visie en normen.',
  'setup.why.vision': 'Waarvoor wil uw organisatie algoritmes gebruiken, en waarvoor niet?',
  'setup.why.framework': 'Welke waarden en normen gaan voor? Elke afweging laat zien of een algoritme daarbij past.',
  'setup.first.startingDecision':
    'Kleinste stap: lees de twee pagina’s met uw secretaris en kies per regel behouden, veranderen of weglaten.',
  'setup.first.trialCase': 'Kleinste stap: kies één algoritme dat mensen merken en waarvan het risico te overzien is.',
  'setup.first.vision':
    'Kleinste stap: schrijf één paragraaf over wat u nooit wilt. Een beleidsadviseur begint, het bestuur stelt vast.',
  'setup.first.framework':
    'Kleinste stap: schrijf één norm met de vraag die zij oproept. Een beleidsadviseur begint, het bestuur stelt vast.',
  'setup.go.startingDecision': 'Naar het startbesluit',
  'setup.go.trialCase': 'Naar de proefcasus',
  'setup.go.vision': 'Naar de visie',
  'setup.go.framework': 'Naar het normenkader',
  'setup.standing.missing': 'Dit is er nog niet.',
  'setup.standing.underway': 'Er wordt aan gewerkt',
  'setup.standing.inForce': 'Vastgesteld en van kracht',
  'setup.standing.reviewDue': 'Van kracht, maar had al opnieuw bekeken moeten zijn',
  'setup.standing.done': 'Afgerond',
  'setup.adoptedBy': 'Vastgesteld door',
  'setup.adoptedByOn': '{body}, op {day}',
  'setup.inForceFrom': 'Geldt sinds',
  'setup.reviewBy': 'Opnieuw bekijken uiterlijk op',
  'setup.noReview': 'Geen dag afgesproken',
  'setup.public': 'Openbaar op',
  'nav.setup': 'Inrichting',
} as const
