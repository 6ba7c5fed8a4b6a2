/** The setup path: the building blocks of how an organisation decides. */
export const setupPath = {
  'setupPath.title': 'Zo richt u het in',
  'setupPath.lead':
    'Hiermee legt u vast hoe uw organisatie over algoritmes beslist. De volgorde kiest u zelf. Niets geldt totdat uw bestuur het vaststelt.',
  'setupPath.source': 'Algoritmekader, politiek-bestuurlijke verantwoordelijkheid',
  'setupPath.block.startingDecision': 'Startbesluit',
  'setupPath.block.trialCase': 'Proefcasus',
  'setupPath.block.vision': 'Visie',
  'setupPath.block.framework': 'Normenkader',
  'setupPath.why.startingDecision':
    'Eén besluit van twee pagina’s. Tot die dag is elke regel een voorlopige regel van Weegschaal.',
  'setupPath.why.trialCase': 'Eerst met één algoritme de hele weg. Wat u leert, wordt tekst voor visie en normen.',
  'setupPath.why.vision': 'Waarvoor wil uw organisatie algoritmes gebruiken, en waarvoor niet?',
  'setupPath.why.framework':
    'Welke waarden en normen gaan voor? Elke afweging laat zien of een algoritme daarbij past.',
  'setupPath.first.startingDecision':
    'Kleinste stap: lees de twee pagina’s met uw secretaris en kies per regel behouden, veranderen of weglaten.',
  'setupPath.first.trialCase':
    'Kleinste stap: kies één algoritme dat mensen merken en waarvan het risico te overzien is.',
  'setupPath.first.vision':
    'Kleinste stap: schrijf één alinea over wat u nooit wilt. Een beleidsadviseur begint, het bestuur stelt vast.',
  'setupPath.first.framework':
    'Kleinste stap: schrijf één norm met de vraag die zij oproept. Een beleidsadviseur begint, het bestuur stelt vast.',
  'setupPath.go.startingDecision': 'Naar het startbesluit',
  'setupPath.go.trialCase': 'Naar de proefcasus',
  'setupPath.go.vision': 'Naar de visie',
  'setupPath.go.framework': 'Naar het normenkader',
  'setupPath.block.instruments': 'Instrumenten',
  'setupPath.block.roles': 'Rollen',
  'setupPath.block.control': 'Controle en advies',
  'setupPath.block.plan': 'Meerjarenplan',
  'setupPath.why.instruments':
    'Welke onderzoeken doet u bij welk algoritme? Ten minste een risicotoets en een mensenrechtentoets.',
  'setupPath.why.roles': 'Wie is waarvoor verantwoordelijk, per klasse? Wat niet is belegd, ziet u meteen.',
  'setupPath.why.control': 'Wie geeft advies, wanneer, en hoe onafhankelijk? Wie kijkt achteraf of het werkt?',
  'setupPath.why.plan': 'Welke doelen, met welke mensen en welk geld? Latere afwegingen zeggen of zij daarbij passen.',
  'setupPath.first.instruments': 'Kleinste stap: zet de mensenrechtentoets in korte vorm aan.',
  'setupPath.first.roles':
    'Kleinste stap: zeg voor klasse A wie er eindverantwoordelijk is. Een gemeentesecretaris of beleidsadviseur begint.',
  'setupPath.first.control': 'Kleinste stap: spreek met één adviseur af waarover en wanneer hij advies geeft.',
  'setupPath.first.plan': 'Kleinste stap: schrijf één doel met één mijlpaal.',
  'setupPath.go.instruments': 'Naar de instrumenten',
  'setupPath.go.roles': 'Naar de rollen',
  'setupPath.go.control': 'Naar controle en advies',
  'setupPath.go.plan': 'Naar het meerjarenplan',
  'setupPath.adopt.instruments':
    'Kleinste stap: laat het bestuur met het startbesluit vaststellen welke onderzoeken nodig zijn.',
  'setupPath.standing.chosen': 'In gebruik, nog niet vastgesteld',
  'setupPath.standing.missing': 'Dit is er nog niet.',
  'setupPath.standing.underway': 'Er wordt aan gewerkt',
  'setupPath.standing.notYet': 'Vastgesteld, geldt nog niet',
  'setupPath.inForceLater': 'Geldt vanaf',
  'setupPath.reaffirm':
    'Er zit een nieuw bestuur. Vraag of het achter deze tekst staat, uiterlijk op {day}. De tekst blijft gelden.',
  'setupPath.standing.inForce': 'Vastgesteld en van kracht',
  'setupPath.standing.reviewDue': 'Van kracht, maar had al opnieuw bekeken moeten zijn',
  'setupPath.standing.done': 'Afgerond',
  'setupPath.adoptedBy': 'Vastgesteld door',
  'setupPath.adoptedByOn': '{body}, op {day}',
  'setupPath.inForceFrom': 'Geldt sinds',
  'setupPath.until': 'Geldt tot',
  'setupPath.noEnd': 'het bestuur iets anders besluit',
  'setupPath.inRevision': 'Er wordt aan een nieuwe versie gewerkt. Tot die is vastgesteld, geldt deze.',
  'setupPath.reviewBy': 'Opnieuw bekijken uiterlijk op',
  'setupPath.noReview': 'Geen dag afgesproken',
  'setupPath.public': 'Openbaar op',
  'nav.setup': 'Inrichting',
} as const
