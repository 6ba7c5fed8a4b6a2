import type { Messages } from '../messages.ts'

/** An instrument on paper and as data, and going on in a newer form. */
export const instrumentFiles = {
  'runFiles.title': 'Bestanden',
  'runFiles.lead': 'Neem het instrument mee: op papier, of als gegevens voor een ander programma.',
  'runFiles.report': 'Verslag',
  'runFiles.report.why':
    'Alle vragen en antwoorden, actiepunten, gesprekken en wie tekende. Antwoorden die alleen voor het team zijn, staan er niet in.',
  'runFiles.fria': 'Uittreksel voor artikel 27 van de AI-verordening',
  'runFiles.fria.why':
    'De vragen die bij artikel 27 horen, met de periode (3.1.2) en de klachten (3.4.3). Of dit genoeg is, is nog na te gaan door een jurist.',
  'runFiles.pdf': 'PDF om te lezen',
  'runFiles.docx': 'Word',
  'runFiles.archive': 'PDF voor het archief',
  'runFiles.data': 'Gegevens',
  'runFiles.data.why': 'Het eigen bestand is volledig en kan hier of elders weer worden ingelezen.',
  'runFiles.own': 'Het hele instrument (JSON)',
  'runFiles.own.note': 'Met de vragen, alle teksten en de bijlagen. Ook wat alleen voor het team is.',
  'runFiles.exchange': 'Antwoorden om uit te wisselen (JSON)',
  'runFiles.exchange.note':
    'In de vorm van par-dpia-form. Nummers met letters, zoals 2.2A.1, staan erin; het schema daarvan laat die niet toe.',
  'runFiles.imported': 'Het instrument is ingelezen. Handtekeningen uit het bestand stellen hier niets vast.',
  'runFiles.refusal.not-a-run':
    'Dit is geen instrument van Weegschaal, of het bestand is beschadigd. Er is niets ingelezen.',
  'runFiles.refusal.definition-broken': 'De vragenlijst in dit bestand klopt niet met zichzelf. Er is niets ingelezen.',
  'runFiles.refusal.answers-broken':
    'In dit bestand staat een antwoord dat niet bij de vragen past. Er is niets ingelezen.',
  'runFiles.refusal.not-found': 'Dit algoritme is er niet. Er is niets ingelezen.',
  'runFiles.refusal.file-kind': 'In dit bestand zit een bijlage die we niet bewaren. Er is niets ingelezen.',
  'newer.title': 'Een nieuwe versie beginnen',
  'newer.lead':
    'Het instrument dat er nu is, blijft gelden tot het nieuwe is vastgesteld. Alleen antwoorden op vragen die echt hetzelfde zijn, gaan mee.',
  'newer.same': 'Dit zijn dezelfde vragen. Alle antwoorden gaan mee.',
  'newer.differs': 'Deze vragen zijn deels anders. Kijk vraag voor vraag wat meegaat.',
  'newer.table': 'Vraag voor vraag',
  'newer.question': 'Vraag',
  'newer.outcome': 'Gaat het antwoord mee?',
  'newer.was': 'Was',
  'newer.outcome.same': 'Ja, het is dezelfde vraag',
  'newer.outcome.changed': 'Nee, de vraag is anders',
  'newer.outcome.added': 'Nee, de vraag is nieuw',
  'newer.outcome.removed': 'Nee, de vraag is weg; het antwoord blijft in de oude versie',
  'newer.alike': 'Lijkt op {ids}',
  'newer.begin': 'Begin deze versie',
  'newer.begun': 'De nieuwe versie staat klaar, met de antwoorden die meegingen.',
  'document.instrument.fria.title': '{title}: uittreksel voor artikel 27 van de AI-verordening',
  'document.instrument.fria.note':
    'Dit zijn de vragen van het instrument die bij artikel 27 horen, met de periode en de klachten erbij. Of dit genoeg is, is nog na te gaan door een jurist.',
  'document.instrument.note': 'Let op',
  'document.instrument.version': 'Versie van de vragen',
  'document.instrument.adopted': 'Vastgesteld',
  'document.instrument.notAdopted': 'nog niet vastgesteld',
  'document.instrument.validUntil': 'Geldig tot en met',
  'document.instrument.facilitator': 'Gespreksleider',
  'document.instrument.confidential': 'Dit antwoord is alleen voor het team en staat niet in dit verslag.',
  'document.instrument.noAnswer': 'Nog geen antwoord.',
  'document.instrument.considerations': 'Overwogen',
  'document.instrument.sources': 'Rust op',
  'document.instrument.actions': 'Actiepunten',
  'document.instrument.sessions': 'Gesprekken',
  'document.instrument.signOffs': 'Wie tekende',
  'document.instrument.signed': 'Getekend.',
} as const satisfies Messages
