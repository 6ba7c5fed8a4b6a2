import type { Messages } from '../messages.ts'

/** The organisation and how it is set up. */
export const organisation = {
  'administration.menu': 'Beheer',
  'administration.organisation': 'Organisatie',
  'administration.people': 'Personen en rollen',
  'administration.bodies': 'Organen',
  'administration.templates': 'Word-sjablonen',
  'administration.public': 'Openbare pagina’s',
  'administration.import': 'Inlezen uit het Algoritmeregister',
  'administration.takenOver': 'Overgenomen dossiers',
  'administration.responsibility': 'Wie was verantwoordelijk?',

  'organisation.title': 'Uw organisatie',
  'organisation.lead': 'Deze gegevens staan op openbare pagina’s en op documenten.',
  'organisation.kind': 'Soort organisatie',
  'organisation.kind.why': 'De soort bepaalt welke organen er zijn, en dus wie besluit.',
  'organisation.kind.now': 'Nu staat hier: {kind}.',
  'organisation.kind.fixed':
    'Dit kan niet meer veranderen. Er is al besloten of gemandateerd door de organen van deze soort. Een andere soort zou veranderen wie dat deed. Is de soort echt verkeerd? Begin dan een nieuwe organisatie en neem de dossiers over.',
  'organisation.kind.correct': 'Verkeerd gekozen? Verbeter de soort',
  'organisation.kind.text':
    'Dit kan zolang er niets is besloten. De volksvertegenwoordiging en het dagelijks bestuur krijgen een andere naam; hun leden en rollen blijven. Andere organen die bij de nieuwe soort horen, komen erbij. Organen die er niet bij horen, eindigen.',
  'organisation.kind.submit': 'Verbeter de soort',
  'organisation.kind.done': 'De soort is verbeterd. Kijk de organen, leden en rollen na.',
  'organisation.kind.refusal.something-decided':
    'Er is al besloten of gemandateerd. De soort kan daarom niet meer veranderen.',
  'organisation.kind.refusal.same-kind': 'Deze soort staat er al.',
  'organisation.kind.refusal.changed-meanwhile':
    'Iemand anders heeft deze gegevens intussen veranderd. Bekijk de pagina opnieuw.',
  'organisation.kind.refusal.not-found': 'Deze organisatie bestaat niet.',
  'organisation.identifier': 'Officiële identificatie (TOOI)',
  'organisation.identifier.none': 'Niet bekend. De naam staat niet op de officiële lijst.',
  'organisation.name': 'Naam',
  'organisation.name.why': 'Deze naam staat boven elke pagina.',
  'organisation.contact': 'Adres voor vragen van inwoners',
  'organisation.contact.hint': 'Een algemeen e-mailadres of telefoonnummer, nooit van één medewerker.',
  'organisation.contact.why': 'Het staat bij elk openbaar besluit: zo weten inwoners waar zij terechtkunnen.',
  'organisation.publicHost': 'Naam van de website',
  'organisation.publicHost.hint':
    'Bijvoorbeeld algoritmes.waterrijk.nl. Alleen nodig als deze installatie meer organisaties heeft.',
  'organisation.theme': 'Huisstijl',
  'organisation.theme.weegschaal': 'Weegschaal',
  'organisation.theme.voorbeeld': 'Voorbeeldthema van NL Design System',
  'organisation.small': 'Wij zijn een kleine organisatie',
  'organisation.small.hint': 'Rollen zijn gedeeld en besluiten worden gebundeld.',
  'organisation.small.link': 'Verdeel alle rollen in één keer',
  'organisation.save': 'Bewaar',
  'organisation.saved': 'De gegevens van uw organisatie zijn bewaard.',
  'organisation.refusal.changed-meanwhile':
    'Iemand anders heeft dit intussen bewaard. Onder elk veld dat anders is, staat wat er nu staat. Kies wat moet gelden, en bewaar opnieuw.',
  'organisation.refusal.host-taken': 'Deze naam van de website hoort al bij een andere organisatie',
  'organisation.refusal.not-found': 'Deze organisatie bestaat niet',
} as const satisfies Messages
