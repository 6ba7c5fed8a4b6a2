/** What is said about one algorithm on its way to a decision. */
export interface JourneyCase {
  /** The question that the body answers. */
  readonly title: string
  /** The option that it chooses. */
  readonly option: string
  readonly summary: string
  readonly group: string
  /** One advantage and one disadvantage for now, then one of each for later. */
  readonly effects: readonly [Effect, Effect, Effect, Effect]
  readonly story: string
  readonly basis: string
  readonly risk: string
  readonly draft: string
  readonly weighing: string
  readonly whyNot: string
  readonly condition: string
  readonly tipped: string
  readonly givenUp: string
  readonly borne: string
  /** Who sat at the table. */
  readonly present: string
}

interface Effect {
  readonly title: string
  readonly description: string
}

export const reports: JourneyCase = {
  title: 'Willen wij dat dit algoritme meldingen blijft verdelen?',
  option: 'Met het algoritme, en met een mens die twijfel oppakt',
  summary: 'Meldingen worden sneller behandeld. Niet iedereen wordt even goed begrepen.',
  group: 'Bewoners die iets melden',
  effects: [
    {
      title: 'Een melding komt sneller bij de goede afdeling',
      description: 'Wie iets meldt, hoeft geen categorie meer te kiezen.',
    },
    {
      title: 'Wie slecht Nederlands schrijft, wordt vaker verkeerd begrepen',
      description: 'Het algoritme leerde van meldingen in goed Nederlands.',
    },
    { title: 'Klachten over een wijk worden eerder gezien', description: 'Wat samen hoort, komt samen.' },
    {
      title: 'Medewerkers verleren hoe zij zelf een melding indelen',
      description: 'Na jaren weet niemand meer hoe het zonder moet.',
    },
  ],
  story: 'Ik meldde een gat in de stoep. Het kwam bij het groen terecht.',
  basis: 'Gemeentewet, artikel 160',
  risk: 'Een melding komt te laat aan',
  draft: 'Het helpt veel bewoners.',
  weighing: 'Snelle hulp weegt zwaarder dan een enkele vergissing, als een mens meekijkt.',
  whyNot: 'Zonder algoritme duurt het weer dagen.',
  condition: 'Een mens bekijkt elke melding waarover het algoritme twijfelt.',
  tipped: 'Bewoners worden sneller geholpen.',
  givenUp: 'Wie anders schrijft dan de meesten, wordt soms verkeerd begrepen.',
  borne: 'Bewoners die slecht Nederlands schrijven.',
  present: 'Burgemeester en zes wethouders',
}

/** Taxation models for the value of houses. */
export const houses: JourneyCase = {
  title: 'Willen wij de waarde van woningen met dit model blijven bepalen?',
  option: 'Met het model, en een taxateur bij elke uitschieter',
  summary: 'Woningen worden elk jaar op dezelfde manier gewaardeerd. Een bijzonder huis past slecht in het model.',
  group: 'Eigenaren en huurders van woningen',
  effects: [
    {
      title: 'Gelijke huizen krijgen een gelijke waarde',
      description: 'Het model kijkt bij elk huis naar dezelfde kenmerken.',
    },
    {
      title: 'Een bijzonder huis krijgt vaker een verkeerde waarde',
      description: 'Er zijn weinig verkopen om mee te vergelijken.',
    },
    { title: 'De waarde is elk jaar op tijd klaar', description: 'Taxateurs hebben tijd voor bezwaren.' },
    {
      title: 'Achterstand van een wijk blijft in de waarde zitten',
      description: 'Het model leert van oude verkoopprijzen.',
    },
  ],
  story: 'Mijn woonboot kreeg de waarde van een rijtjeshuis.',
  basis: 'Wet waardering onroerende zaken, artikel 1',
  risk: 'Een aanslag berust op een verkeerde waarde',
  draft: 'Zonder model is gelijke behandeling niet te doen.',
  weighing: 'Gelijke behandeling weegt zwaarder, als een mens naar de uitschieters kijkt.',
  whyNot: 'Met de hand taxeren lukt niet binnen de termijn van de wet.',
  condition: 'Een taxateur bekijkt elke waarde die meer dan een vijfde verandert.',
  tipped: 'Gelijke huizen worden gelijk behandeld.',
  givenUp: 'Wie bijzonder woont, moet vaker bezwaar maken.',
  borne: 'Eigenaren van bijzondere woningen.',
  present: 'De heffingsambtenaar',
}

/** Searching and marking in documents before they are published. */
export const documents: JourneyCase = {
  title: 'Willen wij stukken met dit programma laten doorzoeken?',
  option: 'Met het programma, en een mens die elk stuk vrijgeeft',
  summary: 'Wie om stukken vraagt, krijgt ze eerder. Het programma mist soms een naam.',
  group: 'Mensen die om stukken vragen',
  effects: [
    {
      title: 'Wie om stukken vraagt, krijgt sneller antwoord',
      description: 'Het zoeken duurt uren in plaats van weken.',
    },
    { title: 'Een naam blijft per ongeluk leesbaar', description: 'Het programma kent niet elke schrijfwijze.' },
    { title: 'De provincie maakt meer openbaar', description: 'Openbaar maken kost minder werk.' },
    { title: 'Ambtenaren schrijven minder op', description: 'Wie weet dat alles wordt doorzocht, belt liever.' },
  ],
  story: 'Mijn telefoonnummer stond in een openbaar stuk.',
  basis: 'Provinciewet, artikel 158',
  risk: 'Een naam van een inwoner komt op straat',
  draft: 'Openheid vraagt dat stukken op tijd komen.',
  weighing: 'Openheid op tijd weegt zwaarder, als een mens elk stuk vrijgeeft.',
  whyNot: 'Met de hand zoeken kost weken.',
  condition: 'Een mens leest elk stuk voordat het openbaar wordt.',
  tipped: 'Inwoners weten eerder wat de provincie doet.',
  givenUp: 'Volledige zekerheid dat geen naam blijft staan.',
  borne: 'Mensen die in de stukken voorkomen.',
  present: 'De commissaris en vijf gedeputeerden',
}

/** Pumps and weirs that follow a forecast. */
export const levels: JourneyCase = {
  title: 'Willen wij de gemalen op de voorspelling laten draaien?',
  option: 'Met de voorspelling, en een beheerder die ingrijpt',
  summary: 'Er is minder wateroverlast. Wie laag woont, hangt af van de voorspelling.',
  group: 'Bewoners en boeren in de polder',
  effects: [
    { title: 'Er staat minder vaak water op straat', description: 'De gemalen beginnen voor de bui.' },
    { title: 'Lage percelen worden natter', description: 'Het model kiest wie het water krijgt.' },
    { title: 'De gemalen gebruiken minder stroom', description: 'Er wordt gepompt als er veel stroom is.' },
    { title: 'Beheerders verliezen het gevoel voor het water', description: 'Zij sturen nog zelden zelf.' },
  ],
  story: 'Mijn land stond onder water en niemand kon zeggen waarom.',
  basis: 'Waterwet, artikel 5.2',
  risk: 'Een polder loopt onder',
  draft: 'Het geeft droge voeten met minder stroom.',
  weighing: 'Droge voeten wegen zwaarder, als een beheerder kan ingrijpen.',
  whyNot: 'Zonder voorspelling pompen wij te laat.',
  condition: 'Een beheerder kan elk gemaal binnen tien minuten zelf bedienen.',
  tipped: 'De dorpen blijven droog.',
  givenUp: 'Lage percelen zijn vaker nat.',
  borne: 'Boeren in het laagste deel.',
  present: 'De dijkgraaf en vier leden',
}
