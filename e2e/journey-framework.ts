import type { Fields } from './form.ts'
import { idsFor, words, type Person } from './person.ts'

const oneId = '([0-9a-f-]{36})'

/** A lesson of the trial case becomes a part of a text; the address of that text. */
export async function turnLesson(
  advisor: Person,
  trial: string,
  {
    lesson,
    ...fields
  }: { readonly lesson: string; readonly kind: string; readonly title: string; readonly theme?: string },
): Promise<string> {
  const forms = [...(await advisor.look(trial)).querySelectorAll('main li form')]
  const form = forms.find((one) => one.closest('li')?.textContent.includes(lesson) === true)
  await advisor.send(trial, fields, { action: form?.getAttribute('action') ?? '' })
  return advisor.path()
}

/** What the writers did not choose: every text says it. */
const otherWay: Fields = {
  title: 'Geen regels',
  text: 'Elk geval apart.',
  advantages: 'Vrij om te kiezen.',
  disadvantages: 'Gelijke mensen worden ongelijk behandeld.',
  whyNot: 'Dat is ongelijk.',
}

const source: Fields = { sourceKind: 'ownRule', sourceLabel: 'De proefcasus van dit jaar' }

/** The rest of a first, small norm framework in which one lesson is the only norm. */
export async function finishFramework(advisor: Person, text: string): Promise<void> {
  const write = (path: string, fields: Fields) => advisor.send(`${text}/${path}`, fields)
  await write('algemeen', {
    introduction: 'Onze eerste norm.',
    legalNature: 'Een politieke afspraak, geen verordening.',
    precedence: 'De wet gaat voor.',
  })
  const [norm = ''] = await idsFor(advisor, text, new RegExp(`/onderdelen/${oneId}$`))
  await write(`onderdelen/${norm}`, {
    ...source,
    question: 'Krijgt wie nee krijgt de reden?',
    modality: 'must',
    deviationBody: 'representative',
    deviationHow: 'Met een besluit vooraf, met redenen.',
  })
  await write('nieuw/principle', {
    ...{ title: 'Uitleg', statement: 'Wie geraakt wordt, krijgt uitleg.', visionAnchor: 'les-1', code: '1' },
    ...source,
  })
  await write('nieuw/alternative', otherWay)
}

/** The rest of a vision in which one lesson is a paragraph: every theme that the page misses. */
export async function finishVision(advisor: Person, text: string): Promise<void> {
  const write = (path: string, fields: Fields) => advisor.send(`${text}/${path}`, fields)
  await write('algemeen', { introduction: 'Onze visie.', periodFrom: '2027-01-01', periodTo: '2030-12-31' })
  const form = await advisor.look(`${text}/nieuw/paragraph`)
  const themes = [...form.querySelectorAll<HTMLOptionElement>('[name=theme] option')].filter(
    ({ value }) => value !== '',
  )
  const page = words(await advisor.look(text))
  const missing = themes.filter(({ textContent }) => page.includes(`Er is nog geen alinea over: ${textContent}`))
  for (const [index, { value }] of missing.entries())
    await write('nieuw/paragraph', {
      ...{ theme: value, title: 'Wat wij willen', text: 'Zo kijken wij ernaar.', code: `${index + 1}` },
    })
  await write('nieuw/alternative', otherWay)
}

/** Puts a text before society; the public address. */
export async function consult(
  advisor: Person,
  text: string,
  period: { readonly title: string; readonly from: string; readonly to: string; readonly answerBy: string },
): Promise<string> {
  const { title, from, to, answerBy } = period
  await advisor.send(`${text}/stappen/consult`, { from, to, asked: 'Mist u iets?' })
  await advisor.send(`/werk/consultaties/nieuw?tekst=${text.split('/').at(-1) ?? ''}`, {
    ...{ subject: 'guidingText', title, draft: 'Zie de tekst.', questions: 'Mist u iets?' },
    ...{ followUp: 'De raad besluit.', opensOn: from, closesOn: to, answerBy },
  })
  const inside = advisor.path()
  await advisor.send(inside, {}, { action: `${inside}/openstellen` })
  return inside
}

/** Every contribution is read and answered, and the whole is accounted for. */
export async function account(advisor: Person, inside: string): Promise<void> {
  for (const id of await idsFor(advisor, inside, new RegExp(`/werk/bijdragen/${oneId}`))) {
    const contribution = `/werk/bijdragen/${id}`
    await advisor.send(contribution, { showing: 'shown' }, { action: `${contribution}/beoordelen` })
    await advisor.send(
      contribution,
      { outcome: 'takenOver', text: 'Dat doen wij.' },
      { action: `${contribution}/antwoord` },
    )
  }
  await advisor.send(inside, { summary: 'Wij schrijven het gewoner op.' }, { action: `${inside}/afronden` })
}

/** The decision of the body about a text, as its clerk records it. */
export const adopted = (on: string): Fields => ({
  decidedOn: on,
  effectiveOn: on,
  reviewBy: '2030-11-01',
  motivation: 'Uitleg gaat voor gemak.',
  wording: 'ownWords',
  handling: 'discussed',
  documentReference: 'Raadsbesluit 1',
})
