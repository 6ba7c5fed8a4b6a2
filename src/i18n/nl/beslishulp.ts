import type { Messages } from '../messages.ts'

/** Reading in decision trees about the AI Act. */
export const beslishulp = {
  'beslishulp.counts':
    '{questions} vragen, {answers} antwoorden, {redirects} wegen met een voorwaarde, {conclusions} conclusies',
  'beslishulp.outcome.created':
    'Ingelezen: {name} {version} ({sha256}). Een organisatie kiest zelf of zij hem gebruikt.',
  'beslishulp.outcome.unchanged':
    'Deze beslishulp was al ingelezen: {name} {version} ({sha256}). Er is niets veranderd.',
  'beslishulp.nothingImported': 'Er is niets ingelezen.',

  'beslishulp.refusal.too-large': 'Dit bestand is te groot: meer dan 5 MB.',
  'beslishulp.refusal.not-yaml': 'Dit is geen geldige YAML.',
  'beslishulp.refusal.empty': 'Dit bestand is leeg.',
  'beslishulp.refusal.utf-16': 'Dit bestand is opgeslagen als UTF-16. Sla het op als UTF-8.',
  'beslishulp.refusal.not-utf-8': 'Dit bestand bevat tekens die niet te lezen zijn. Sla het op als UTF-8.',
  'beslishulp.refusal.several-documents': 'Er staat meer dan één document in dit bestand.',
  'beslishulp.refusal.too-many-aliases': 'Dit bestand herhaalt zichzelf te vaak. Dat kan een aanval zijn.',
  'beslishulp.refusal.dangerous-key': 'Er staat een naam in die bij een aanval hoort.',
  'beslishulp.refusal.too-deep': 'Dit bestand is te diep genest.',
  'beslishulp.refusal.no-tree': 'Er is geen bestand met vragen en conclusies (decision-tree.yaml).',
  'beslishulp.refusal.two-trees': 'Er zijn meer bestanden met vragen. Kies er één.',
  'beslishulp.refusal.shape': 'Dit is niet zoals de beslishulp het voorschrijft.',
  'beslishulp.refusal.no-question': 'Er staat geen vraag in.',
  'beslishulp.refusal.duplicate-id': 'Dit nummer komt twee keer voor: {value}.',
  'beslishulp.refusal.target-missing': 'Dit antwoord wijst naar iets dat er niet is: {value}.',
  'beslishulp.refusal.target-count':
    'Een antwoord heeft precies één vervolg: een vraag, een conclusie of een lijst met voorwaarden. Hier zijn het er {value}.',
  'beslishulp.refusal.expression': 'Deze voorwaarde is niet te lezen vanaf: ‘{value}’.',
  'beslishulp.refusal.no-answer': 'Deze vraag heeft geen antwoord: {value}.',
  'beslishulp.refusal.dead-end': 'Wie dit antwoord geeft, loopt vast: geen enkele voorwaarde klopt (vraag {value}).',
  'beslishulp.refusal.cycle': 'Wie dit antwoord geeft, komt weer bij een eerdere vraag uit (vraag {value}).',
  'beslishulp.refusal.too-many-states':
    'Er zijn zo veel wegen dat wij ze niet allemaal kunnen nalopen (bij vraag {value}).',
  'beslishulp.refusal.not-a-zip': 'Dit is geen zip, of hij is niet heel.',
  'beslishulp.refusal.too-many-files': 'In de zip zitten te veel bestanden.',
  'beslishulp.refusal.packed-too-tightly': 'De zip wordt bij het uitpakken veel te groot.',
  'beslishulp.refusal.path-unsafe': 'In de zip staat een onveilige bestandsnaam.',
  'beslishulp.refusal.file-twice': 'In de zip staat een bestand twee keer.',
  'beslishulp.refusal.upload-gone': 'Deze bestanden zijn niet meer bewaard. Kies ze opnieuw.',
  'beslishulp.refusal.not-found': 'Deze beslishulp is er niet.',

  'beslishulp.place.line': 'regel {place}',
  'beslishulp.place.question': 'vraag {place}',
  'beslishulp.place.conclusion': 'conclusie {place}',
  'beslishulp.place.answer': 'vraag {place}, antwoord {answer}',
  'beslishulp.place.way': 'vraag {place}, antwoord {answer}, weg {way}',

  'beslishulp.warning.unknown-field': 'Dit onderdeel kennen wij niet en laten wij weg: {value}.',
  'beslishulp.warning.unknown-tag': 'Deze opmaak kennen wij niet; de woorden blijven staan: {value}.',
  'beslishulp.warning.removed-markup': 'Dit kan in een browser iets uitvoeren en is weggelaten: {value}.',
  'beslishulp.warning.unsafe-link': 'Dit adres is onveilig en is weggelaten: {value}.',
  'beslishulp.warning.link-within': 'Deze koppeling wijst naar een plaats die hier niet is: {value}.',
  'beslishulp.warning.unsafe-address': 'Dit adres is geen webadres en is weggelaten: {value}.',
  'beslishulp.warning.unreachable': 'Hier kan niemand komen: {value}.',
  'beslishulp.warning.unknown-label':
    'Dit label kennen wij niet: ‘{value}’. U ziet het wel, maar het komt niet in de gegevens.',
  'beslishulp.warning.label-never-given': 'Een voorwaarde vraagt naar een label dat geen antwoord geeft: ‘{value}’.',
  'beslishulp.warning.way-never-taken':
    'Deze weg neemt niemand: de voorwaarde klopt nooit, of een eerdere weg gaat voor ({value}).',
  'beslishulp.warning.no-definitions': 'Er is geen bestand met begrippen (definitions.yaml).',
  'beslishulp.warning.no-categories': 'Er is geen bestand met onderwerpen (categories.yaml).',
  'beslishulp.warning.other-file': 'Dit bestand hoort er niet bij en is overgeslagen.',
  'beslishulp.warning.shape': 'Dit deel is niet te lezen en is overgeslagen.',

  'beslishulp.title': 'Beslishulp AI-verordening',
  'beslishulp.lead':
    'Welke vragenlijst gebruikt uw organisatie om te bepalen wat de AI-verordening van een algoritme vindt? Inlezen is nog niet gebruiken: dat kiest u zelf.',
  'beslishulp.list': 'Ingelezen vragenlijsten',
  'beslishulp.list.why':
    'Iedere versie blijft bewaard. Een uitkomst houdt de woorden van de versie waarmee u haar vond.',
  'beslishulp.list.none':
    'Er is nog geen officiële vragenlijst ingelezen. Tot die tijd is er de korte vorm van Weegschaal. De beheerder of de algoritme-expert leest er hieronder een in.',
  'beslishulp.column.name': 'Vragenlijst',
  'beslishulp.column.keptAt': 'Ingelezen op',
  'beslishulp.column.used': 'Bij ons',
  'beslishulp.used': 'In gebruik',
  'beslishulp.notUsed': 'Niet gekozen',
  'beslishulp.use': 'Gebruik deze',
  'beslishulp.stopUsing': 'Gebruik niet meer',
  'beslishulp.use.done': 'U gebruikt deze vragenlijst nu.',
  'beslishulp.stopUsing.done': 'U gebruikt deze vragenlijst niet meer. Eerdere uitkomsten blijven zoals ze zijn.',
  'beslishulp.words': 'Woorden van {name}, versie {version}',
  'beslishulp.fingerprint': 'kenmerk {sha256}',
  'beslishulp.ours': 'Korte vorm van Weegschaal',
  'beslishulp.ours.text':
    'Acht vragen in onze eigen woorden. Dit is geen juridisch advies. De verwijzingen naar de wet moet een jurist nog nagaan.',
  'beslishulp.ours.label': 'Geen juridisch advies',
  'beslishulp.read': 'Lees een vragenlijst in',
  'beslishulp.read.why':
    'De officiële beslishulp staat als open bestanden op internet. Download de map en kies de drie bestanden of een zip. Eerst ziet u wat erin staat.',
  'beslishulp.files': 'Bestanden of zip',
  'beslishulp.files.hint': 'decision-tree.yaml, definitions.yaml en categories.yaml. Elk hoogstens 5 MB.',
  'beslishulp.look': 'Kijk wat erin staat',
  'beslishulp.preview.title': 'Deze vragenlijst inlezen?',
  'beslishulp.preview.lead': 'Er is nog niets veranderd. Bekijk wat erin staat en wat ons opviel.',
  'beslishulp.preview.holds': 'Wat erin staat',
  'beslishulp.preview.warnings': 'Wat ons opviel',
  'beslishulp.preview.warnings.none': 'Er viel niets op. Alle wegen zijn nagelopen: nergens loopt u vast.',
  'beslishulp.preview.place': 'Plaats',
  'beslishulp.preview.remark': 'Opmerking',
  'beslishulp.preview.confirm': 'Lees in',
  'beslishulp.preview.after': 'Daarna kiest u of uw organisatie deze vragenlijst gebruikt.',
  'beslishulp.done': 'De vragenlijst is ingelezen. Kies nu of u hem gebruikt.',
  'beslishulp.unchanged': 'Deze vragenlijst was al ingelezen. Er is niets veranderd.',
} as const satisfies Messages
