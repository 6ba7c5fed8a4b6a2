import type { Messages } from '../messages.ts'

/** Reading algorithms in from the national register: what is odd, what is refused, and the page for it. */
export const register = {
  'register.title': 'Inlezen uit het Algoritmeregister',
  'register.lead':
    'Kies een bestand uit het landelijke Algoritmeregister. U ziet eerst wat er zou gebeuren. Pas als u dat bevestigt, verandert er iets.',
  'register.what.title': 'Wat er met de gegevens gebeurt',
  'register.what.facts':
    'Wat in het register staat, komt hier als feiten die nog niemand heeft nagekeken. Wat u daarna verandert, blijft staan als u later nog eens inleest.',
  'register.what.decisions':
    'Het register zegt niet wie iets heeft besloten. Een algoritme dat volgens het register in gebruik is, staat hier als: in gebruik zonder besluit.',
  'register.what.judgements':
    'Afwegingen en risico’s uit het register zijn oordelen. Ze blijven bij de herkomst staan en komen niet in de afweging.',
  'register.files': 'Bestand uit het register',
  'register.files.help':
    'Een JSON-bestand van ten hoogste 10 MB: één record, een lijst, of de download van de hele site.',
  'register.look': 'Laat zien wat er zou gebeuren',
  'register.preview.title': 'Wat er zou gebeuren',
  'register.preview.lead': 'Er is nog niets veranderd.',
  'register.preview.file': 'Bestand: {file}',
  'register.count.created': {
    one: '{count} algoritme wordt nieuw ingelezen',
    other: '{count} algoritmes worden nieuw ingelezen',
  },
  'register.count.updated': {
    one: '{count} algoritme wordt bijgewerkt',
    other: '{count} algoritmes worden bijgewerkt',
  },
  'register.count.unchanged': { one: '{count} record verandert niets', other: '{count} records veranderen niets' },
  'register.short': 'In het kort',
  'register.count.repeats': {
    one: '{count} record is een herhaling of vertaling van een ander, en komt er niet apart bij',
    other: '{count} records zijn een herhaling of vertaling van een ander, en komen er niet apart bij',
  },
  'register.count.refused': {
    one: '{count} record kan niet worden ingelezen',
    other: '{count} records kunnen niet worden ingelezen',
  },
  'register.count.warnings': { one: '{count} opmerking', other: '{count} opmerkingen' },
  'register.done.created': { one: '{count} nieuw', other: '{count} nieuw' },
  'register.done.updated': { one: '{count} bijgewerkt', other: '{count} bijgewerkt' },
  'register.done.unchanged': { one: '{count} onveranderd', other: '{count} onveranderd' },
  'register.done.refused': { one: '{count} geweigerd', other: '{count} geweigerd' },
  'register.dryRun': 'Proef: er is niets veranderd.',
  'register.records': 'Records',
  'register.column.record': 'Record',
  'register.column.outcome': 'Wat er gebeurt',
  'register.column.organisation': 'Organisatie in het register',
  'register.column.remarks': 'Opmerkingen',
  'register.outcome.created': 'nieuw',
  'register.outcome.updated': 'bijgewerkt',
  'register.outcome.unchanged': 'onveranderd',
  'register.outcome.refused': 'geweigerd',
  'register.outcome.left-out': 'weggelaten',
  'register.noOrganisation': 'niet genoemd',
  'register.more': 'En nog {count} records. De opdrachtregel laat ze allemaal zien.',
  'register.remarks.none': 'geen',
  'register.refused': 'Niet in te lezen',
  'register.nameless.legend': {
    one: '{count} record noemt geen organisatie. Is het van {organisation}?',
    other: '{count} records noemen geen organisatie. Zijn ze van {organisation}?',
  },
  'register.nameless.take': 'Ja, lees in',
  'register.nameless.leave': 'Nee, laat weg',
  'register.others.legend': {
    one: '{count} record is van een andere organisatie: {organisations}. Wilt u het overnemen?',
    other: '{count} records zijn van een andere organisatie: {organisations}. Wilt u ze overnemen?',
  },
  'register.others.help': 'U neemt dan alleen feiten over, met hun herkomst. Geen waarden, keuzes of redenen.',
  'register.others.take': 'Ja, neem de feiten over',
  'register.others.leave': 'Nee, laat weg',
  'register.confirm': 'Lees in',
  'register.again': 'Kies een ander bestand',
  'register.nothing': 'Dit bestand verandert niets: alles staat er al.',
  'register.imported': 'Ingelezen. Kijk de feiten na en vul aan wat nog openstaat.',
  'register.empty': 'Er is nog niets uit het register ingelezen.',

  'register.refusal.too-large': 'Dit bestand is te groot. Knip het in delen.',
  'register.refusal.empty': 'Dit bestand is leeg.',
  'register.refusal.utf-16': 'Dit bestand is opgeslagen als UTF-16. Sla het op als UTF-8 en probeer het opnieuw.',
  'register.refusal.not-utf-8':
    'De tekens in dit bestand kunnen we niet lezen. Sla het op als UTF-8 en probeer het opnieuw.',
  'register.refusal.too-deep': 'Dit bestand is zo diep genest dat het geen bestand uit het register kan zijn.',
  'register.refusal.not-json': 'Dit is geen geldige JSON. Misschien is het bestand niet helemaal binnengekomen.',
  'register.refusal.dangerous-key':
    'Dit bestand bevat veldnamen die een aanval kunnen zijn. Daarom lezen we het niet in.',
  'register.refusal.no-records': 'In dit bestand staan geen records van het register.',
  'register.refusal.not-a-record': 'Dit is geen record.',
  'register.refusal.name-missing': 'De naam ontbreekt.',
  'register.refusal.twice-and-different':
    'Dit record staat er twee keer in, met verschillende inhoud. Geef elk een eigen bron-ID.',
  'register.refusal.upload-gone': 'Dit bestand is niet meer bewaard. Kies het opnieuw.',
  'register.refusal.answer-missing': 'Maak een keuze voor deze records',
  'register.nothingImported': 'Er is niets ingelezen.',

  'register.warning.missing': 'Niet ingevuld. Het blijft hier open staan.',
  'register.warning.organisation-missing': 'Het record noemt geen organisatie.',
  'register.warning.other-organisation': 'Het record is van een andere organisatie: {value}.',
  'register.warning.not-text': 'Dit is geen tekst en is niet overgenomen: {value}',
  'register.warning.not-a-month': 'Dit is geen maand zoals 2026-11, en is niet overgenomen: {value}',
  'register.warning.day-in-month': 'De standaard vraagt een maand; de dag is niet overgenomen: {value}',
  'register.warning.no-such-day': 'Deze dag bestaat niet; alleen de maand is overgenomen: {value}',
  'register.warning.not-an-address': 'Dit is geen webadres, en is niet als link overgenomen: {value}',
  'register.warning.address-not-https': 'Dit webadres begint niet met https://: {value}',
  'register.warning.not-a-contact': 'Dit is geen e-mailadres en geen webadres: {value}',
  'register.warning.unknown-value': 'Deze waarde staat niet in de standaard, en is niet overgenomen: {value}',
  'register.warning.too-long': 'Langer dan de standaard toestaat ({value} tekens). De hele tekst is overgenomen.',
  'register.warning.unknown-field': 'Dit veld kennen we niet. Het blijft bij de herkomst bewaard.',
  'register.warning.other-language': 'Dit record is niet in het Nederlands: {value}',
  'register.warning.kept-ours': 'Dit veld is hier veranderd. Wat hier staat, blijft staan.',
  'register.warning.kept-status':
    'Het register zegt iets anders over de status. De status verandert alleen hier, op de route.',

  'registerEntry.link': 'Naar en uit het landelijke Algoritmeregister',
  'registerEntry.title': 'Algoritmeregister',
  'registerEntry.lead': 'Wat u naar het landelijke register kunt sturen, en wat daar stond.',
  'registerEntry.to.title': 'Naar het register',
  'registerEntry.to.why':
    'In de vorm van publicatiestandaard 1.0.0. Wat hier is weggelaten voor het publiek, gaat ook niet mee.',
  'registerEntry.to.notPublic':
    'Dit algoritme is hier nog niet openbaar. Controleer eerst of het naar het register mag.',
  'registerEntry.to.file': 'Record voor het Algoritmeregister',
  'registerEntry.to.note': '(JSON)',
  'registerEntry.to.gaps': 'Het register vraagt ook deze velden. De proceseigenaar kan ze aanvullen.',
  'registerEntry.gap.missing': 'ontbreekt',
  'registerEntry.gap.shortened': 'ingekort, omdat het register minder tekens toestaat',
  'registerEntry.from.title': 'Uit het register',
  'registerEntry.from.why':
    'Het record zoals het is ingelezen, ook wat Weegschaal niet gebruikt. Afwegingen en risico’s zijn oordelen van toen.',
  'registerEntry.from.none': 'Dit algoritme komt niet uit het register.',
  'registerEntry.from.file': 'Uit {file}, ingelezen op',
} as const satisfies Messages
