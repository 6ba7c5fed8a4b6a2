import { bodiesOfKind } from '#src/content/bodies/bodies.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { addBody } from '#src/workflows/body/add-body.ts'
import { addBodyMember } from '#src/workflows/body/add-body-member.ts'
import { addTerm } from '#src/workflows/body/add-term.ts'
import { endBody } from '#src/workflows/body/end-body.ts'
import { endBodyMember } from '#src/workflows/body/end-body-member.ts'
import { readBodies } from '#src/workflows/body/read-bodies.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  bodiesPath,
  bodyEndPath,
  bodyMemberEndPath,
  bodyMembersPath,
  bodyPath,
  bodyTermsPath,
  newBodyPath,
} from '../../paths/people.ts'
import { BodiesPage } from './bodies-page.tsx'
import { bodyForm, bodyLabels, endForm, memberForm, memberLabels, termForm, termLabels } from './body-forms.ts'
import { BodyPage } from './body-page.tsx'
import { NewBodyPage } from './new-body-page.tsx'

async function showNewBody(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const { bodies } = await readBodies(page.context)
  const known = bodiesOfKind(page.organisation.kind)
    .filter((body) => !bodies.some((one) => one.code === body.code))
    .map((body) => body.name[page.lang])
  const form = formView(page.frame, values, errors)
  return page.show(<NewBodyPage page={page} form={form} known={known} />, errors.length === 0 ? 200 : 422)
}

/** A code out of a name: letters and figures only; known bodies keep the code that routing rules use. */
function codeOf(page: PageRequest, name: string): string {
  const known = bodiesOfKind(page.organisation.kind).find((body) => body.name[page.lang] === name)
  if (known !== undefined) return known.code
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60)
}

async function addNewBody(page: PageRequest): Promise<Response> {
  const form = await page.submit(bodyForm, bodyLabels(page.t))
  if (!form.ok) return showNewBody(page, form.values, form.errors)
  const added = await addBody(page.context, { ...form.value, code: codeOf(page, form.value.name) })
  if (added.ok) return page.redirect(bodyPath({ id: added.value }), 'body.added')
  return showNewBody(page, form.values, [{ field: 'name', message: page.t(`body.refusal.${added.refusal}`) }])
}

/** What was filled in wrongly on the page of a body. */
interface Mistakes {
  readonly form: 'member' | 'term' | 'end' | 'memberEnd'
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

/** A secretary manages the own body only; an administrator all of them. */
const mayManage = (page: PageRequest, body: GoverningBody): boolean => page.may('bodies.manage', { body: body.id })

async function showBody(page: PageRequest, mistakes?: Mistakes): Promise<Response> {
  const found = await readBodies(page.context)
  const body = found.bodies.find((one) => one.id === page.param('id'))
  if (body === undefined) return page.notFound()
  if (!mayManage(page, body)) return page.forbidden()
  const filled = (form: Mistakes['form'], prefix: string) =>
    mistakes?.form === form
      ? formView(page.frame, mistakes.values, mistakes.errors, prefix)
      : formView(page.frame, { from: page.context.today, on: page.context.today }, [], prefix)
  const memberId = page.param('member')
  const forms = {
    member: filled('member', 'lid-'),
    term: filled('term', 'periode-'),
    end: filled('end', 'einde-'),
    memberEnd: mistakes?.form === 'memberEnd' ? { memberId, form: filled('memberEnd', `einde-${memberId}-`) } : null,
  }
  return page.show(<BodyPage page={page} body={body} found={found} forms={forms} />, mistakes === undefined ? 200 : 422)
}

/** Lets only those through who may manage this body. */
const managed = (work: (page: PageRequest) => Promise<Response>) => (page: PageRequest) =>
  page.may('bodies.manage', { body: page.param('id') }) ? work(page) : Promise.resolve(page.forbidden())

async function addMember(page: PageRequest): Promise<Response> {
  const form = await page.submit(memberForm, memberLabels(page.t))
  const again = (errors: readonly FieldError[]) => showBody(page, { form: 'member', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const { person, title, group, from, to } = form.value
  const bodyId = page.param('id')
  const added = await addBodyMember(page.context, { bodyId, personId: person, title, politicalGroup: group, from, to })
  if (added.ok) return page.redirect(bodyPath({ id: bodyId }), 'body.member.added')
  const field =
    added.refusal === 'ends-before-it-starts' ? 'to' : added.refusal === 'outside-the-body' ? 'from' : 'person'
  return again([{ field, message: page.t(`body.refusal.${added.refusal}`) }])
}

async function endMember(page: PageRequest): Promise<Response> {
  const form = await page.submit(endForm, { on: page.t('body.member.to') })
  const again = (errors: readonly FieldError[]) => showBody(page, { form: 'memberEnd', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const ended = await endBodyMember(page.context, {
    bodyId: page.param('id'),
    memberId: page.param('member'),
    on: form.value.on,
  })
  if (ended.ok) return page.redirect(bodyPath({ id: ended.value }), 'body.member.ended')
  return again([{ field: 'on', message: page.t(`body.refusal.${ended.refusal}`) }])
}

async function addNewTerm(page: PageRequest): Promise<Response> {
  const form = await page.submit(termForm, termLabels(page.t))
  const again = (errors: readonly FieldError[]) => showBody(page, { form: 'term', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const { name, from, to, election, agreement } = form.value
  const bodyId = page.param('id')
  const added = await addTerm(page.context, { bodyId, name, from, to, electionOn: election, agreementUrl: agreement })
  if (added.ok) return page.redirect(bodyPath({ id: bodyId }), 'body.term.added')
  const field = added.refusal === 'ends-before-it-starts' ? 'to' : 'from'
  return again([{ field, message: page.t(`body.refusal.${added.refusal}`) }])
}

async function end(page: PageRequest): Promise<Response> {
  const form = await page.submit(endForm, { on: page.t('body.end.on') })
  const again = (errors: readonly FieldError[]) => showBody(page, { form: 'end', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const ended = await endBody(page.context, { bodyId: page.param('id'), on: form.value.on })
  if (ended.ok) return page.redirect(bodyPath({ id: ended.value }), 'body.ended')
  return again([{ field: 'on', message: page.t(`body.refusal.${ended.refusal}`) }])
}

/** Bodies, their members and terms. */
export const bodyRoutes: readonly RouteDefinition[] = [
  get(bodiesPath.pattern, 'bodies.manage', async (page) =>
    page.show(<BodiesPage page={page} found={await readBodies(page.context)} />),
  ),
  get(newBodyPath.pattern, 'people.manage', (page) => showNewBody(page)),
  post(newBodyPath.pattern, 'people.manage', addNewBody),
  get(bodyPath.pattern, 'bodies.manage', (page) => showBody(page)),
  post(bodyMembersPath.pattern, 'bodies.manage', managed(addMember)),
  post(bodyMemberEndPath.pattern, 'bodies.manage', managed(endMember)),
  post(bodyTermsPath.pattern, 'bodies.manage', managed(addNewTerm)),
  post(bodyEndPath.pattern, 'bodies.manage', managed(end)),
]
