import type { Translation } from '../messages.ts'
import type { organisation as nl } from '../nl/organisation.ts'

/** The organisation and how it is set up. */
export const organisation: Translation<typeof nl> = {
  'administration.menu': 'Administration',
  'administration.organisation': 'Organisation',
  'administration.people': 'People and roles',
  'administration.bodies': 'Bodies',
  'administration.templates': 'Word templates',
  'administration.public': 'Public pages',
  'administration.import': 'Read in from the register',
  'administration.takenOver': 'Dossiers taken over',
  'administration.responsibility': 'Who was responsible?',

  'organisation.title': 'Your organisation',
  'organisation.lead': 'These details appear on public pages and on documents.',
  'organisation.kind': 'Kind of organisation',
  'organisation.kind.why': 'The kind says which bodies there are, and so who decides.',
  'organisation.kind.now': 'Now it says: {kind}.',
  'organisation.kind.fixed':
    'This can no longer change. The bodies of this kind have already decided something or granted a mandate. Another kind would change who did that. Is the kind really wrong? Then begin a new organisation and take the dossiers over.',
  'organisation.kind.correct': 'Chosen wrongly? Correct the kind',
  'organisation.kind.text':
    'This is possible as long as nothing was decided. The representative body and the executive get another name; their members and roles stay. Other bodies of the new kind are added. Bodies that do not belong to it end.',
  'organisation.kind.submit': 'Correct the kind',
  'organisation.kind.done': 'The kind was corrected. Look at the bodies, members and roles.',
  'organisation.kind.refusal.something-decided':
    'Something was decided or a mandate was granted. Therefore the kind can no longer change.',
  'organisation.kind.refusal.same-kind': 'This kind stands there already.',
  'organisation.kind.refusal.changed-meanwhile': 'Somebody else changed this meanwhile. Open the page again.',
  'organisation.kind.refusal.not-found': 'This organisation does not exist.',
  'organisation.identifier': 'Official identifier (TOOI)',
  'organisation.identifier.none': 'Not known. The name is not on the official list.',
  'organisation.name': 'Name',
  'organisation.name.why': 'This name stands above every page.',
  'organisation.contact': 'Address for questions of residents',
  'organisation.contact.hint': 'A general e-mail address or telephone number, never of one employee.',
  'organisation.contact.why': 'It stands with every public decision, so that residents know where to go.',
  'organisation.publicHost': 'Name of the website',
  'organisation.publicHost.hint':
    'For example algoritmes.waterrijk.nl. Only needed when this installation has several organisations.',
  'organisation.theme': 'House style',
  'organisation.theme.weegschaal': 'Weegschaal',
  'organisation.theme.voorbeeld': 'Example theme of NL Design System',
  'organisation.small': 'We are a small organisation',
  'organisation.small.hint': 'Roles are shared and decisions are bundled.',
  'organisation.small.link': 'Divide all roles at once',
  'organisation.save': 'Save',
  'organisation.saved': 'The details of your organisation are saved.',
  'organisation.refusal.changed-meanwhile':
    'Somebody else saved this meanwhile. Under each field that differs you see what stands there now. Choose what must hold, and save again.',
  'organisation.refusal.host-taken': 'This website name already belongs to another organisation',
  'organisation.refusal.not-found': 'This organisation does not exist',
}
