import { capital } from '../../components/words.ts'
import { besideNow, formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  newPersonPath,
  peoplePath,
  personAccountPath,
  personPath,
  personRoleEndPath,
  personRolesPath,
  personSecondStepPath,
  smallPresetPath,
} from '../../paths/people.ts'
import { addPerson } from '#src/workflows/person/add-person.ts'
import { applySmallPreset } from '#src/workflows/organisation/apply-small-preset.ts'
import { changePerson } from '#src/workflows/person/change-person.ts'
import { endRole } from '#src/workflows/person/end-role.ts'
import { giveRole, type GiveRoleRefusal } from '#src/workflows/person/give-role.ts'
import { removeSecondStep } from '#src/workflows/account/remove-second-step.ts'
import { openAccount } from '#src/workflows/account/open-account.ts'
import { readPeople, readPerson } from '#src/workflows/person/read-people.ts'
import type { Scope } from '#src/domain/person/role.ts'
import { sharedRoles } from '#src/domain/person/small-organisation.ts'
import { holdsOn } from '#src/domain/shared/dates.ts'
import { NewPersonPage, PasswordPage } from './new-person-page.tsx'
import { PeoplePage } from './people-page.tsx'
import {
  endForm,
  newPersonForm,
  personForm,
  personLabels,
  roleForm,
  roleLabels,
  secondForm,
  smallForm,
  smallLabels,
} from './person-form.ts'
import { PersonPage } from './person-page.tsx'
import { SmallPage } from './small-page.tsx'
import { whyNot } from './role-refusal.ts'
import { temporaryPassword } from './temporary-password.ts'

async function showPeople(page: PageRequest): Promise<Response> {
  return page.show(<PeoplePage page={page} people={await readPeople(page.context)} />)
}

async function addNewPerson(page: PageRequest): Promise<Response> {
  const form = await page.submit(newPersonForm, personLabels(page.t))
  const again = (errors: readonly FieldError[]) =>
    page.show(<NewPersonPage page={page} form={formView(page.frame, form.values, errors)} />, 422)
  if (!form.ok) return again(form.errors)
  const added = await addPerson(page.context, form.value)
  if (!added.ok) return again([{ field: 'email', message: page.t(`person.refusal.${added.refusal}`) }])
  return page.redirect(personPath({ id: added.value }), 'person.added')
}

/** What was filled in wrongly on the page of a person, if anything. */
interface Mistakes {
  readonly form: 'details' | 'role' | 'second' | 'end'
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  readonly clash?: boolean
}

async function showPerson(page: PageRequest, mistakes?: Mistakes): Promise<Response> {
  const view = await readPerson(page.context, page.param('id'))
  if (view === undefined) return page.notFound()
  const { loginId } = view.one.person
  const secondStep = loginId !== null && (await page.house.signIn.hasTotp(loginId))
  const filled = (form: Mistakes['form'], values: FormValues, prefix: string) =>
    mistakes?.form === form
      ? formView(page.frame, mistakes.values, mistakes.errors, prefix)
      : formView(page.frame, values, [], prefix)
  const details = filled('details', { ...view.one.person }, '')
  const roleId = page.param('role')
  return page.show(
    <PersonPage
      page={page}
      view={{ ...view, secondStep }}
      second={filled('second', {}, 'twee-')}
      details={mistakes?.clash === true ? besideNow(details, { ...view.one.person }) : details}
      role={filled('role', { from: page.context.today }, 'rol-')}
      end={mistakes?.form === 'end' ? { roleId, form: filled('end', {}, `einde-${roleId}-`) } : null}
    />,
    mistakes === undefined ? 200 : 422,
  )
}

async function savePerson(page: PageRequest): Promise<Response> {
  const form = await page.submit(personForm, personLabels(page.t))
  const again = (errors: readonly FieldError[], clash = false) =>
    showPerson(page, { form: 'details', values: form.values, errors, clash })
  if (!form.ok) return again(form.errors)
  const { revision, ...rest } = form.value
  const changed = await changePerson(page.context, { ...rest, id: page.param('id'), revision: revision ?? 0 })
  if (changed.ok) return page.redirect(personPath({ id: page.param('id') }), 'person.saved')
  if (changed.refusal === 'not-found') return page.notFound()
  const field = { 'email-taken': 'email', 'not-yourself': 'active', 'changed-meanwhile': '' }[changed.refusal]
  const errors = [{ field, message: page.t(`person.refusal.${changed.refusal}`) }]
  return again(errors, changed.refusal === 'changed-meanwhile')
}

const fieldOfRoleRefusal: Readonly<Record<GiveRoleRefusal, string>> = {
  'ends-before-it-starts': 'to',
  'needs-body': 'scope',
  'needs-organisation': 'scope',
  'already-held': 'role',
  'forbidden-together': 'role',
  'reason-needed': 'reason',
  'portfolio-for-office-only': 'portfolio',
  'not-found': '',
}

/** `organisation`, the id of a body, or `algorithm:` with its id. */
function scopeOf(text: string): Scope {
  if (text === 'organisation') return { kind: 'organisation' }
  return text.startsWith('algorithm:') ? { kind: 'algorithm', id: text.slice(10) } : { kind: 'body', id: text }
}

async function giveNewRole(page: PageRequest): Promise<Response> {
  const form = await page.submit(roleForm, roleLabels(page.t))
  const again = (errors: readonly FieldError[]) => showPerson(page, { form: 'role', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const { scope, ...rest } = form.value
  const given = await giveRole(page.context, {
    ...rest,
    personId: page.param('id'),
    scope: scopeOf(scope),
  })
  if (given.ok) return page.redirect(personPath({ id: page.param('id') }), 'person.role.given')
  const message = whyNot(page.t, given)
  return again([{ field: fieldOfRoleRefusal[given.refusal], message }])
}

async function endHeldRole(page: PageRequest): Promise<Response> {
  const form = await page.submit(endForm, { on: page.t('person.role.end.label') })
  const again = (errors: readonly FieldError[]) => showPerson(page, { form: 'end', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const ended = await endRole(page.context, { assignmentId: page.param('role'), on: form.value.on })
  if (ended.ok) return page.redirect(personPath({ id: ended.value }), 'person.role.ended')
  if (ended.refusal === 'not-found') return page.notFound()
  return again([{ field: 'on', message: page.t(`role.refusal.${ended.refusal}`) }])
}

async function makeAccount(page: PageRequest): Promise<Response> {
  const view = await readPerson(page.context, page.param('id'))
  if (view === undefined) return page.notFound()
  const password = temporaryPassword()
  const opened = await openAccount(page.context, page.house.signIn, {
    personId: view.one.person.id,
    temporaryPassword: password,
  })
  if (opened.ok) return page.show(<PasswordPage page={page} person={view.one.person} password={password} />)
  const errors = [{ field: '', message: page.t(`person.refusal.${opened.refusal}`) }]
  return showPerson(page, { form: 'details', values: { ...view.one.person }, errors })
}

async function takeSecondStep(page: PageRequest): Promise<Response> {
  const id = page.param('id')
  const form = await page.submit(secondForm, { secondReason: page.t('person.second.reason') })
  const again = (errors: readonly FieldError[]) => showPerson(page, { form: 'second', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const command = { personId: id, reason: form.value.secondReason }
  const removed = await removeSecondStep(page.context, page.house.signIn, command)
  if (removed.ok) return page.redirect(personPath({ id }), 'person.second.removed')
  if (removed.refusal === 'not-found') return page.notFound()
  return again([{ field: 'secondReason', message: page.t(`person.second.refusal.${removed.refusal}`) }])
}

async function showSmall(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const people = await readPeople(page.context)
  const executives = people.bodies.filter((body) => body.role === 'executive' && holdsOn(body, page.context.today))
  const form = formView(page.frame, { from: page.context.today, ...values }, errors)
  return page.show(
    <SmallPage page={page} people={people} executives={executives} form={form} />,
    errors.length === 0 ? 200 : 422,
  )
}

async function divideRoles(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(smallForm, smallLabels(t))
  if (!form.ok) return showSmall(page, form.values, form.errors)
  const { secretary, advisor, processOwner, executive, body, from, reason } = form.value
  const elsewhere = sharedRoles.flatMap((role) => {
    const organisation = form.value[role]
    return organisation === ''
      ? []
      : [
          {
            role,
            organisation,
            functionName: capital(t('small.functionName', { role: t(`role.${role}`), organisation })),
          },
        ]
  })
  const applied = await applySmallPreset(page.context, {
    from,
    reason,
    parts: { secretary, advisor, processOwner, executive },
    executiveBodyId: body,
    elsewhere,
  })
  if (applied.ok) return page.redirect(peoplePath(), 'small.done')
  const field = applied.refusal === 'reason-needed' ? 'reason' : ''
  const who = applied.together?.personId
  const name = (await readPeople(page.context)).people.find(({ person }) => person.id === who)?.person.name
  return showSmall(page, form.values, [{ field, message: whyNot(t, applied, name) }])
}

/** People, their roles and their accounts. */
export const peopleRoutes: readonly RouteDefinition[] = [
  get(peoplePath.pattern, 'people.manage', showPeople),
  get(newPersonPath.pattern, 'people.manage', (page) =>
    page.show(<NewPersonPage page={page} form={formView(page.frame)} />),
  ),
  post(newPersonPath.pattern, 'people.manage', addNewPerson),
  get(smallPresetPath.pattern, 'people.manage', (page) => showSmall(page)),
  post(smallPresetPath.pattern, 'people.manage', divideRoles),
  get(personPath.pattern, 'people.manage', (page) => showPerson(page)),
  post(personPath.pattern, 'people.manage', savePerson),
  post(personRolesPath.pattern, 'people.manage', giveNewRole),
  post(personRoleEndPath.pattern, 'people.manage', endHeldRole),
  post(personAccountPath.pattern, 'people.manage', makeAccount),
  post(personSecondStepPath.pattern, 'people.manage', takeSecondStep),
]
