import type { Document } from './document.ts'

/** A document with every kind of block, for tests and for looking at. */
export const exampleDocument: Document = {
  title: 'Gaan we de Parkeerscan blijven gebruiken?',
  language: 'nl',
  author: 'Gemeente Waterrijk',
  kicker: 'Collegevoorstel',
  lead: 'De scanauto leest kentekens en kijkt of er is betaald. De auto rijdt al sinds 2019 door Waterrijk.',
  metadata: [
    { term: 'Wie besluit', detail: 'Het college van B en W' },
    { term: 'Portefeuillehouder', detail: 'Verkeer' },
    { term: 'Datum', detail: '22 september 2026' },
    { term: 'Nummer', detail: '2026-087' },
  ],
  blocks: [
    {
      kind: 'coreQuestion',
      text: 'Hoe wegen we, als publieke organisatie of samenleving, de voordelen en nadelen van de inzet van dit algoritme?',
    },
    { kind: 'heading', level: 2, text: 'Waarom?' },
    {
      kind: 'paragraph',
      text: 'De raad vroeg in april om een besluit.\n\nHet college gaat over de manier van werken.',
    },
    {
      kind: 'voice',
      text: 'Wij vinden dat iedereen die parkeert moet betalen.\nEn dat controle eerlijk is.',
      by: 'Het college',
    },
    { kind: 'heading', level: 2, text: 'Voordelen en nadelen' },
    { kind: 'heading', level: 3, text: 'Mensen met een gehandicaptenparkeerkaart' },
    {
      kind: 'sides',
      pros: [
        {
          title: 'De auto slaat geen straat over',
          text: 'Iedereen wordt op dezelfde manier gecontroleerd.',
          evidence: 'measured',
          facts: [{ term: 'Grond', detail: 'gemeten in 2025' }],
          remarks: [],
        },
        {
          title: 'Fouten worden eerder gezien',
          text: 'Dat is nu niet bekend.',
          evidence: 'expected',
          facts: [],
          remarks: ['Betwist door stichting Waterrijk Toegankelijk: dat is niet nagegaan.'],
        },
      ],
      cons: [
        {
          title: 'Vaker ten onrechte een boete',
          text: 'De auto ziet de kaart niet goed. In 2025 gebeurde dit 212 keer.',
          evidence: 'substantiated',
          facts: [
            { term: 'Termijn', detail: 'kort, direct' },
            { term: 'Telt zwaar', detail: 'ethische commissie' },
          ],
          remarks: [],
        },
        {
          title: 'Gevoel van toezicht',
          text: 'Niemand heeft dit onderzocht.',
          evidence: 'unknown',
          facts: [],
          remarks: [],
        },
      ],
      empty: { pros: 'Nog leeg.', cons: 'Nog leeg.' },
    },
    { kind: 'heading', level: 3, text: 'Bezoekers' },
    {
      kind: 'sides',
      pros: [],
      cons: [],
      empty: { pros: 'Nog leeg. Team Parkeren kan dit aanvullen.', cons: 'Nog leeg.' },
    },
    { kind: 'heading', level: 2, text: 'Adviezen' },
    {
      kind: 'table',
      caption: 'Adviezen en wat ermee is gedaan',
      header: ['Wie', 'Advies', 'Gevolgd?'],
      rows: [
        ['Functionaris gegevensbescherming', 'Bewaar kentekens veel korter dan 28 dagen.', 'ja'],
        ['Ethische commissie', 'Niet doorgaan zolang de fout met de kaart bestaat.\nDat kan anders.', 'nee'],
      ],
    },
    {
      kind: 'quote',
      text: 'Ik kreeg drie keer een boete. Drie keer ten onrechte.',
      by: 'Inwoner, opgeschreven in september 2026',
    },
    { kind: 'list', ordered: false, items: ['#evil[*x*] $x^2$ @preview', '<script>alert(1)</script>', '= Geen kop'] },
    { kind: 'list', ordered: true, items: ['Eerst dit', 'Dan dat'] },
    { kind: 'definitions', items: [{ term: 'Wat kost het?', detail: '186.000 euro per jaar' }] },
    {
      kind: 'notice',
      label: 'Voorlopige regel van Weegschaal',
      text: 'Deze regel is nog niet vastgesteld door het college.',
    },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: 'Planning' },
    { kind: 'paragraph', text: 'Uiterlijk op 22 september 2027 kijkt het college opnieuw.' },
  ],
  sources: [
    { kind: 'wet', text: 'Algemene wet bestuursrecht, artikelen 3:2 en 3:4' },
    { kind: 'eigen regel', text: 'mandaatregeling Waterrijk, artikel 7' },
  ],
  colophon: {
    version: 'versie 4',
    fingerprint: '7c1e40b9a2d511f87c1e40b9a2d511f87c1e40b9a2d511f87c1e40b9a2d593de',
    chainHead: { sequence: 812, hash: 'a'.repeat(64) },
    date: '2026-09-22',
    notes: ['De teksten in dit document zijn door mensen geschreven. De software telt en weegt niets.'],
  },
  words: {
    pros: 'Voordelen',
    cons: 'Nadelen',
    sources: 'Bronnen',
    about: 'Over dit document',
    version: 'Versie',
    fingerprint: 'Controlegetal van de inhoud (sha256)',
    chainHead: 'Stand van het logboek',
    date: 'Datum',
    dateText: '22 september 2026',
    page: 'Bladzijde {page} van {pages}',
  },
}
