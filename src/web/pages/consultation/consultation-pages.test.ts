import { beforeAll, describe, expect, test } from 'vitest'
import { moveGuidingText } from '#src/workflows/guiding-text/move-guiding-text.ts'
import { readGuidingText } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { startGuidingText } from '#src/workflows/guiding-text/start-guiding-text.ts'
import { writeGuidingPart } from '#src/workflows/guiding-text/write-guiding-part.ts'
import { openWeighing } from '#src/workflows/weighing/open-weighing.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'
import { wordText } from '../../test-word.ts'

let house: TestHouse

const text = {
  subject: 'other',
  algorithm: '',
  title: 'Mogen sensoren de kade tellen?',
  draft: 'Wij willen tellen hoe druk het is. <script>alert(1)</script>',
  questions: 'Wat vindt u ervan?',
  followUp: 'De burgemeester besluit in maart.',
  opensOn: '2026-11-23',
  closesOn: '2026-12-15',
  answerBy: '2027-01-15',
}
const advisor = { as: 'policyAdvisor' } as const
const slug = 'mogen-sensoren-de-kade-tellen'
let work = ''

beforeAll(async () => {
  house = await testHouse()
  const begun = await house.post('/werk/consultaties/nieuw', text, advisor)
  work = begun.headers.get('location') ?? ''
})

/** A framework that everybody may react to. */
async function textInConsultation(house: TestHouse): Promise<{ id: string }> {
  const ctx = house.as('policyAdvisor')
  const id = done(await startGuidingText(ctx, { kind: 'framework', title: 'Normenkader', beginning: 'starter' }))
  for (const { id: partId, revision, ...part } of (await readGuidingText(ctx, id))?.text.parts ?? []) {
    const edited = { id: partId, revision }
    done(await writeGuidingPart(ctx, { versionId: id, edited, draft: part }))
  }
  const consultation = { from: '2026-11-23', to: '2026-12-15', asked: 'Mist u iets?' }
  done(await moveGuidingText(ctx, { id, trigger: 'consult', reason: '', consultation }))
  return { id }
}

const html = async (response: Response | Promise<Response>) => (await response).text()

describe('the pages of a consultation', () => {
  test('refuse a draft about a weighing without the algorithm, and days that do not exist', async () => {
    const response = await house.post(
      '/werk/consultaties/nieuw',
      { ...text, subject: 'weighing', opensOn: '2026-02-30' },
      advisor,
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('deze datum bestaat niet')
    const without = await house.post('/werk/consultaties/nieuw', { ...text, subject: 'weighing' }, advisor)
    expect(await without.text()).toContain('Kies het algoritme')
  })

  test('show a draft inside only, and everybody what was put out', async () => {
    expect((await house.request(`/meedenken/${slug}`)).status).toBe(404)
    expect(await html(house.request(work, advisor))).toContain('Nog niet openbaar')
    expect((await house.post(`${work}/openstellen`, { revision: '1' }, advisor)).status).toBe(303)
    const page = await html(house.request(`/meedenken/${slug}`))
    expect(page).toContain('Open tot en met 15 december 2026')
    expect(page).not.toContain('<script>alert')
    expect(await html(house.request('/meedenken'))).toContain(slug)
  })

  test('about a text lead to the text, and the text leads to them', async () => {
    const { id } = await textInConsultation(house)
    const form = await html(house.request(`/werk/consultaties/nieuw?tekst=${id}`, advisor))
    expect(form).toMatch(new RegExp(`<option value="${id}" selected`))
    expect(form).toMatch(/name="closesOn"[^>]*value="2026-12-15"/)
    const about = { ...text, subject: 'guidingText', text: id, title: 'Wat vindt u van de visie?' }
    const begun = await house.post('/werk/consultaties/nieuw', about, advisor)
    expect(await html(house.request('/normenkader'))).toContain('href="/vraag"')
    expect(await html(house.request('/meedenken'))).toContain('href="/normenkader/versies/1"')
    await house.post(`${begun.headers.get('location') ?? ''}/openstellen`, { revision: '1' }, advisor)
    expect(await html(house.request('/normenkader'))).toContain('href="/meedenken/wat-vindt-u-van-de-visie"')
    expect(await html(house.request('/meedenken'))).not.toContain('href="/normenkader/versies/1"')
    expect(await html(house.request('/meedenken/wat-vindt-u-van-de-visie'))).toContain('href="/normenkader/versies/1"')
    const norm = /\/normenkader\/versies\/1\/[a-z0-9.-]+/
    const version = await html(house.request('/normenkader/versies/1'))
    const first = norm.exec(version)?.[0] ?? '/normenkader/versies/1/1.1'
    expect(await html(house.request(first))).toContain('Concept. Het bestuur heeft er nog niet over besloten.')
    expect(version).toContain('Wat mensen hierover zeiden')
    expect(version).toContain('href="/meedenken/wat-vindt-u-van-de-visie"')
  })

  test('take in what a resident says, and show it only after somebody looked', async () => {
    const given = { kind: 'resident', text: 'Ik wil niet gefilmd worden.', name: 'Joke', email: '', website: '' }
    const empty = await house.post(`/meedenken/${slug}`, { ...given, text: '', kind: '' })
    expect(empty.status).toBe(422)
    const thanks = await house.post(`/meedenken/${slug}`, given)
    expect(thanks.headers.get('location')).toBe(`/meedenken/${slug}/dank/1`)
    expect(await html(house.request(`/meedenken/${slug}/dank/1`))).toContain('nummer 1')
    const before = await html(house.request(`/meedenken/${slug}`))
    expect(before).toContain('1 bijdrage is nog niet gelezen')
    expect(before).not.toContain('gefilmd')
    const link = /\/werk\/bijdragen\/[0-9a-f-]+/.exec(await html(house.request(work, advisor)))?.[0] ?? ''
    expect(await html(house.request(link, advisor))).toContain('Joke')
    // Who does not judge contributions reads them once somebody did: there may be data of others in them.
    const reader = { as: 'representative' } as const
    expect(await html(house.request(work, reader))).not.toContain('gefilmd')
    await house.post(`${link}/beoordelen`, { showing: 'shown', ground: '', shownText: '' }, advisor)
    expect(await html(house.request(work, reader))).toContain('gefilmd')
    await house.post(`${link}/antwoord`, { outcome: 'partly', text: 'Wij tellen schimmen.' }, advisor)
    const after = await html(house.request(`/meedenken/${slug}`))
    expect(after).toContain('Ik wil niet gefilmd worden.')
    expect(after).toContain('Wij tellen schimmen.')
    expect(after).not.toContain('Joke')
  })

  test('say where data of people was taken out, and keep that from everybody but who judges', async () => {
    const given = { kind: 'resident', text: 'Mijn buurvrouw Truus is bang.', name: '', email: '', website: '' }
    await house.post(`/meedenken/${slug}`, given)
    const council = { kind: 'council', name: 'Wijkraad Haven', way: 'meeting', text: 'Tel niet ’s nachts.' }
    await house.post(`${work}/bijdrage`, council, advisor)
    const insult = { kind: 'panel', name: 'Digipanel', way: 'letter', text: 'Een scheldpartij.' }
    await house.post(`${work}/bijdrage`, insult, advisor)
    const links = [...(await html(house.request(work, advisor))).matchAll(/\/werk\/bijdragen\/[0-9a-f-]+/g)].map(String)
    const [, resident = '', wijkraad = '', panel = ''] = [...new Set(links)]
    const shown = { showing: 'shown', ground: '', shownText: '' }
    await house.post(`${resident}/beoordelen`, { ...shown, shownText: 'Mijn buurvrouw is bang.' }, advisor)
    await house.post(`${wijkraad}/beoordelen`, shown, advisor)
    await house.post(`${panel}/beoordelen`, { showing: 'hidden', ground: 'insulting', shownText: '' }, advisor)
    await house.post(`${resident}/antwoord`, { outcome: 'noted', text: 'Wij bellen haar niet.' }, advisor)
    await house.post(`${wijkraad}/antwoord`, { outcome: 'takenOver', text: 'De teller gaat om tien uur uit.' }, advisor)
    await house.post(`${panel}/antwoord`, { outcome: 'notTakenOver', text: 'Zo praten wij niet.' }, advisor)
    const page = await html(house.request(`/meedenken/${slug}`))
    expect(page).toContain('Wij haalden hier gegevens van mensen uit weg.')
    expect(page.match(/gegevens van mensen uit weg/g)).toHaveLength(1)
    const everybody = page + (await html(house.request(`/meedenken/${slug}.json`)))
    expect(everybody).not.toMatch(/Truus|Een scheldpartij/)
    expect(await html(house.request(work, { as: 'representative' }))).not.toMatch(/Truus|Een scheldpartij/)
    // Whoever enters what a panel or council said reads it back.
    const council2 = await html(house.request(work, { as: 'participationCouncil' }))
    expect(council2).toContain('Een scheldpartij.')
    expect(council2).not.toContain('Truus')
  })

  test('promise no answer any more once they are withdrawn', async () => {
    const begun = await house.post('/werk/consultaties/nieuw', { ...text, title: 'Mag dit?' }, advisor)
    const place = begun.headers.get('location') ?? ''
    await house.post(`${place}/openstellen`, { revision: '1' }, advisor)
    await house.post(`${place}/bijdrage`, { kind: 'council', name: 'Wijkraad', way: 'letter', text: 'Nee.' }, advisor)
    const link = /\/werk\/bijdragen\/[0-9a-f-]+/.exec(await html(house.request(place, advisor)))?.[0] ?? ''
    await house.post(`${link}/beoordelen`, { showing: 'shown', ground: '', shownText: '' }, advisor)
    expect(await html(house.request('/meedenken/mag-dit'))).toContain('Het antwoord volgt.')
    await house.post(`${place}/intrekken`, { revision: '2', reason: 'Het plan is van tafel.' }, advisor)
    const page = await html(house.request('/meedenken/mag-dit'))
    expect(page).toContain('Het plan is van tafel.')
    expect(page).not.toMatch(/Het antwoord volgt|Iedereen heeft antwoord/)
  })

  test('take a machine that fills in everything for what it is', async () => {
    const spam = { kind: 'resident', text: 'Koop nu', name: '', email: '', website: 'https://spam.example' }
    expect((await house.post(`/meedenken/${slug}`, spam)).status).toBe(303)
    expect(await html(house.request(work, advisor))).not.toContain('Koop nu')
  })

  test('refuse to finish what is open, and say what stands in the way', async () => {
    const response = await house.post(`${work}/afronden`, { revision: '2', summary: 'Klaar.' }, advisor)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('De consultatie is nog open')
  })

  test('give the account in public, on paper and for machines', async () => {
    house.setNow('2026-12-20T09:00:00.000Z')
    expect(
      (await house.post(`${work}/afronden`, { revision: '2', summary: 'Wij tellen zonder beeld.' }, advisor)).status,
    ).toBe(303)
    expect(await html(house.request(`/meedenken/${slug}`))).toContain('Wij tellen zonder beeld.')
    const pdf = await house.request(`/meedenken/${slug}/stukken/reactienota.pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const note = await wordText(await house.request(`/meedenken/${slug}/stukken/reactienota.docx`))
    for (const words of [
      ...['Wij tellen zonder beeld.', 'Wij willen tellen hoe druk het is.', 'Wat vindt u ervan?'],
      ...[
        'De burgemeester besluit in maart.',
        '4 bijdragen.',
        'Bijdrage 1, een inwoner',
        'Ik wil niet gefilmd worden.',
      ],
      ...['Ons antwoord: Voor een deel overgenomen. Wij tellen schimmen.', 'Mijn buurvrouw is bang.'],
      ...['Wij haalden hier gegevens van mensen uit weg.', 'Wij bellen haar niet.', 'Bijdrage 3, Wijkraad Haven'],
      ...['Tel niet ’s nachts.', 'De teller gaat om tien uur uit.', 'het is een scheldpartij of bedreiging'],
      ...['Zo praten wij niet.', 'Stand van het logboek'],
    ])
      expect(note).toContain(words)
    expect(note).not.toMatch(/Truus|Joke|Een scheldpartij/)
    const json = await house.request(`/meedenken/${slug}.json`)
    expect(await json.json()).toMatchObject({
      summary: 'Wij tellen zonder beeld.',
      contributions: [{ number: 1 }, { number: 2, shortened: true }, { number: 3 }, { number: 4, text: null }],
    })
    const late = { kind: 'resident', text: 'Dit schreef ik een uur lang.', name: '', email: '', website: '' }
    const refused = await house.post(`/meedenken/${slug}`, late)
    expect(refused.status).toBe(422)
    const back = await refused.text()
    expect(back).toContain('Dit schreef ik een uur lang.')
    expect(back).toContain('href="/vraag"')
  })

  test('stand with the viewpoint of society in the weighing that they were about (R-22)', async () => {
    const { id } = await testAlgorithm(house, { name: 'Teller' })
    const titles = { asToday: 'Nu', withoutAlgorithm: 'Zonder' }
    done(await openWeighing(house.as('projectLead'), { algorithmId: id, titles }))
    const weighing = `/werk/algoritmes/${id}/afweging`
    const before = await html(house.request(weighing, advisor))
    expect(before).not.toContain('Wat de samenleving zei')
    const later = { opensOn: '2026-12-20', closesOn: '2027-01-15', answerBy: '2027-02-15' }
    const draft = { ...text, title: 'Mogen wij tellen op straat?', subject: 'weighing', algorithm: id }
    const made = await house.post('/werk/consultaties/nieuw', { ...draft, ...later }, advisor)
    const address = made.headers.get('location') ?? ''
    // A draft of a consultation is not shown: nobody was asked yet.
    expect(await html(house.request(weighing, advisor))).not.toContain('Wat de samenleving zei')
    expect((await house.post(`${address}/openstellen`, { revision: '1' }, advisor)).status).toBe(303)
    const after = await html(house.request(weighing, advisor))
    expect(after).toContain('Mogen wij tellen op straat?')
    expect(after).toContain('Er is nog geen reactienota')
  })

  test('let a council speak for itself, and nobody without a role begin one', async () => {
    expect((await house.request('/werk/consultaties/nieuw', { as: 'representative' })).status).toBe(403)
    expect((await house.request('/werk/consultaties', { as: 'participationCouncil' })).status).toBe(200)
  })
})
