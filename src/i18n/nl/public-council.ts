import type { Messages } from '../messages.ts'

/** The page for representatives and journalists. */
export const publicCouncil = {
  'public.council.title': 'Wat is er veranderd?',
  'public.council.kicker': 'Voor de raad en andere vertegenwoordigers',
  'public.council.lead':
    'Op deze pagina ziet u wat er besloten is, wat afwijkt en wat eraan komt. Iedereen mag dit lezen.',
  'public.council.since': 'Sinds welke dag?',
  'public.council.sinceSubmit': 'Toon',
  'public.council.sinceDay': 'Sinds',
  'public.council.onThisPage': 'Op deze pagina',
  'public.council.decided': 'Besloten',
  'public.council.noDecided':
    'Sinds deze dag is er geen besluit vastgelegd. De secretaris van het bestuur legt besluiten vast.',
  'public.council.coming': 'In voorbereiding',
  'public.council.comingWhy':
    'Vanaf het moment dat het onderzoek begint of een algoritme wenselijk is (G1), staat het hier. Concepten staan hier niet.',
  'public.council.noComing': 'Er is nu niets in voorbereiding.',
  'public.council.col.algorithm': 'Algoritme en doel',
  'public.council.col.question': 'Waar gaat het nu over?',
  'public.council.col.when': 'Wie besluit, en wanneer',
  'public.council.col.input': 'Meepraten',
  'public.council.input': 'Reageer',
  'public.council.deviations': 'Afwijkingen van het normenkader',
  'public.council.deviationsWhy': 'Het kader is een politieke afspraak, geen verordening.',
  'public.council.texts': 'Visie, kader en plan',
  'public.council.textsWhy': 'Wat sinds deze dag is besloten over de teksten waar besluiten op rusten.',
  'public.council.noTexts': 'Sinds deze dag is er niets besloten over visie, normenkader, plan, rollen of controle.',
  'public.council.withoutFramework': 'Besloten zonder kader',
  'public.council.withoutFrameworkWhy': 'Elk besluit dat nu geldt, en dat is genomen terwijl er geen normenkader gold.',
  'public.council.noWithoutFramework': 'Geen enkel besluit dat nu geldt, is zonder kader genomen.',
  'public.council.q.withoutFramework':
    'Een lid vraagt: Besluit {number}, “{title}”, is genomen terwijl er geen normenkader gold. Welke normen gingen voor, en wie koos dat? Vindplaats: {url}',
  'public.council.noDeviations': 'Geen enkel geldend besluit wijkt af van een norm.',
  'public.council.deviation': '{name} wijkt af van: {norm}',
  'public.council.notFollowed': 'Advies niet gevolgd',
  'public.council.notFollowedWhy': 'Met de hele reden van het bestuur.',
  'public.council.noNotFollowed': 'Elk advies bij een geldend besluit is gevolgd.',
  'public.council.adviceOf': 'advies van {by}',
  'public.council.conditions': 'Voorwaarden die niet zijn nagekomen',
  'public.council.noConditions': 'Er is geen voorwaarde te laat.',
  'public.council.daysLate': { one: 'één dag te laat', other: '{count} dagen te laat' },
  'public.council.without': 'In gebruik zonder besluit',
  'public.council.withoutWhy': 'Er is nooit een bestuur geweest dat hierover besloot.',
  'public.council.noWithout': 'Over elk openbaar algoritme dat in gebruik is, nam een bestuur een besluit.',
  'public.council.usedSince': 'In gebruik sinds',
  'public.council.bodyIs': 'Bestuur: {body}',
  'public.council.questions': 'Vragen stellen',
  'public.council.member': 'U bent raadslid, statenlid of lid van het algemeen bestuur',
  'public.council.memberText':
    'Bij elk onderwerp staat ‘Maak hier een vraag van’. U krijgt dan een tekst met de feiten en de vindplaats. Die past u aan en stuurt u naar de griffie.',
  'public.council.mail': 'Mail de griffie',
  'public.council.noMail': 'Het mailadres van de griffie is nog niet ingevuld. De beheerder kan dat doen.',
  'public.council.resident': 'U bent inwoner of journalist',
  'public.council.residentText': 'U kunt een vraag stellen, inspreken of een signaal geven.',
  'public.council.makeQuestion': 'Maak hier een vraag van',
  'public.council.questionLabel': 'Tekst voor uw vraag',
  'public.council.q.decided':
    'Een lid vraagt: Op {date} besloot {body} over “{title}” (besluit {number}). Wat gaf de doorslag, en wie draagt de last? Vindplaats: {url}',
  'public.council.q.notFollowed':
    'Een lid vraagt: Bij besluit {number} is het advies van {by} niet of niet helemaal gevolgd. Het advies was: “{conclusion}” De reden van het bestuur: “{reason}” Wat moet er gebeuren om het advies alsnog te volgen? Vindplaats: {url}',
  'public.council.q.condition':
    'Een lid vraagt: De voorwaarde “{text}” bij besluit {number} moest klaar zijn op {date}. Waarom is dat niet gelukt, en wat betekent het voor het gebruik? Vindplaats: {url}',
  'public.council.q.without':
    'Een lid vraagt: “{name}” is in gebruik zonder dat een bestuur erover besloot. Wanneer komt het besluit, en wie is tot die tijd verantwoordelijk? Vindplaats: {url}',
  'public.council.q.deviation':
    'Een lid vraagt: Besluit {number} wijkt af van de norm “{norm}”. De uitleg: “{explanation}” Is dit vooraf aan ons gevraagd? Vindplaats: {url}',
} as const satisfies Messages
