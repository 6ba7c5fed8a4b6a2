import { beforeAll, describe, expect, test } from 'vitest'
import { inputKinds } from '#src/domain/guiding-text/part.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'
import { pageFaults } from '#src/web/page-faults.ts'
import { wordText } from '#src/web/test-word.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { addTerm } from '#src/workflows/body/add-term.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'

let house: TestHouse
let text = ''
const advisor = { as: 'policyAdvisor' } as const
const clerk = { as: 'clerk' } as const

const html = async (path: string, as: Parameters<TestHouse['request']>[1] = advisor) =>
  (await house.request(path, as)).text()
const send = async (path: string, fields: Record<string, string>, as: typeof advisor | typeof clerk = advisor) =>
  (await house.post(`${text}/${path}`, fields, as)).status
/** The address of the form of a part, by its title. */
const partNamed = async (title: string, as: typeof advisor | typeof clerk = advisor) => {
  const page = await html(text, as)
  const before = page.slice(0, page.indexOf(`: ${title}</span>`))
  return /.*href="[^"]*\/(onderdelen\/[0-9a-f-]{36})"/s.exec(before)?.[1] ?? ''
}

beforeAll(async () => {
  house = await testHouse()
  const begun = await house.post('/werk/kader/nieuw/vision', { title: 'Visie', beginning: 'empty' }, advisor)
  text = begun.headers.get('location') ?? ''
})

describe('a vision', () => {
  test('is written by themes, with what else was possible, and says what is missing', async () => {
    const begun = await html(text)
    expect(begun).toContain('Er is nog geen alinea over: Publieke waarden')
    expect(begun).toContain(`href="${text}/nieuw/paragraph?thema=publicValues"`)
    expect(await html(`${text}/nieuw/paragraph?thema=publicValues`)).toMatch(/<option value="publicValues" selected/)
    const about = { introduction: 'Zo doen wij het.', periodFrom: '2026-12-01', periodTo: '2030-11-30' }
    const rest = { legalNature: '', precedence: '', changes: '', title: 'Visie', revision: '1' }
    expect(await send('algemeen', { ...about, ...rest })).toBe(303)
    for (const [index, theme] of visionThemes.entries()) {
      const words = { title: `Over ${theme}`, text: 'Woorden.', code: `p${index}`, sequence: `${index}` }
      expect(await send('nieuw/paragraph', { ...words, theme, revision: '0' })).toBe(303)
    }
    const sides = { advantages: 'Geen werk.', disadvantages: 'Geen kader.', whyNot: 'Zo.' }
    const other = { title: 'Niets doen', text: 'Niets.', code: '10', sequence: '10', revision: '0' }
    expect(await send('nieuw/alternative', { ...other, ...sides })).toBe(303)
    const page = await html(text)
    expect(page).toContain('De tekst is compleet')
    expect(await pageFaults(page)).toEqual([])
  })

  test('says which advice the rules ask, and leads to where it is brought in', async () => {
    const page = await html(text)
    expect(page).toContain(
      'De regels vragen advies over deze tekst: Cliënten- of participatieraad of burgerpanel; Ethiek',
    )
    expect(page).toContain('Er is nog geen advies ingebracht.')
    expect(page).toContain(`href="${text}/nieuw/input?soort=advice"`)
    expect(await html(`${text}/nieuw/input?soort=advice`)).toMatch(/<option value="advice" selected/)
    expect(await html(`${text}/nieuw/input?soort=x`)).not.toMatch(/<option value="advice" selected/)
  })

  test('takes inputs of every kind, and is not offered before each is answered', async () => {
    for (const [index, kind] of inputKinds.entries()) {
      const said = { title: `Inbreng ${kind}`, from: 'iemand', summary: 'Denk aan mensen.', reference: '' }
      const place = { code: `${index}`, sequence: `${index}`, revision: '0' }
      expect(await send('nieuw/input', { ...said, ...place, kind, reaction: '' })).toBe(303)
    }
    const period = { from: '2026-11-01', to: '2026-11-20', asked: 'Mist u iets?' }
    expect(await send('stappen/consult', period)).toBe(422)
    house.setNow('2026-11-01T09:00:00.000Z')
    expect(await send('stappen/consult', period)).toBe(303)
    expect(await html('/visie', {})).toContain('Versie 1 ligt ter inzage')
    house.setNow('2026-11-23T09:00:00.000Z')
    const over = await html('/visie', {})
    expect(over).toContain('Versie 1 heeft ter inzage gelegen')
    expect(over).not.toContain('href="/vraag">Reageer')
    expect(await send('stappen/offer', {})).toBe(422)
    expect(await html(text)).toContain('Advies kwam van: iemand.')
    for (const kind of inputKinds) {
      const part = await partNamed(`Inbreng ${kind}`)
      const form = await html(`${text}/${part}`)
      const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
      const place = { code: hidden('code'), sequence: hidden('sequence'), revision: hidden('revision') }
      const said = { title: `Inbreng ${kind}`, from: 'iemand', summary: 'Denk aan mensen.', reference: '' }
      expect(await send(part, { ...said, ...place, kind, reaction: 'Overgenomen.' })).toBe(303)
    }
    const learning = await partNamed('Over learning')
    const form = await html(`${text}/${learning}`)
    const code = /name="code"[^>]*value="([^"]*)"/.exec(form)?.[1] ?? ''
    const said = { title: 'Over learning', text: 'Woorden na de inspraak.', code, sequence: '6', theme: 'learning' }
    expect(await send(learning, { ...said, revision: '1' })).toBe(303)
    expect(await html(`${text}/verschil`)).toContain('Na de inspraak: ten opzichte van de tekst die ter inzage lag')
    expect(await send('stappen/offer', {})).toBe(303)
  })

  test('stays readable at its address as it was put before everybody, while it lies before the council', async () => {
    expect(await html('/visie', {})).toContain('Versie 1 ligt bij het bestuur')
    const page = await html('/visie/versies/1', {})
    expect(page).toContain('Concept, zoals het ter inzage lag')
    expect(page).toContain('Over publicValues')
    expect(await pageFaults(page)).toEqual([])
    expect(JSON.parse(await html('/visie/versies/1.json', {}))).toMatchObject({ standing: 'offered', adoption: null })
    expect((await house.request('/visie/versies/2')).status).toBe(404)
  })

  test('is amended and adopted by the council, and read with the difference', async () => {
    expect(await html(text, clerk)).not.toContain('Lees wat het bestuur veranderde')
    const part = await partNamed('Over publicValues', clerk)
    expect(part).toBe('')
    const form = await html(`${text}/amendement`, clerk)
    const [, partKey = ''] = /<option value="([0-9a-f-]{36})"[^>]*>[^<]*Over publicValues/.exec(form) ?? []
    const amendment = { partKey, title: 'Amendement 1', text: 'Scherper.', submittedBy: 'een fractie' }
    expect(await send('amendement', { ...amendment, result: 'accepted' }, clerk)).toBe(303)
    const refused = { ...amendment, partKey: '', title: 'Amendement 2', result: 'rejected' }
    expect(await send('amendement', refused, clerk)).toBe(303)
    expect(await html(text, clerk)).toContain('Lees wat het bestuur veranderde')
    const amended = await partNamed('Over publicValues', clerk)
    const words = { title: 'Over publicValues', text: 'Scherper.', code: 'p0', sequence: '0', theme: 'publicValues' }
    expect(await send(amended, { ...words, revision: '1' }, clerk)).toBe(303)
    const deciding = await html(`${text}/besluit/adopt`, clerk)
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(deciding)?.[1] ?? ''
    const record = {
      ...{ bodyId: hidden('bodyId'), revision: hidden('revision'), decidedOn: '2026-11-22', effectiveOn: '2026-11-23' },
      ...{ reviewBy: '2030-11-01', motivation: 'Helpen gaat voor.', whyNotAlternatives: '', wording: 'ownWords' },
      ...{ handling: 'discussed', documentReference: 'Raadsbesluit 1', officialRecord: '', assignment: '' },
    }
    expect(await send('besluit/adopt', { ...record, motivation: '' }, clerk)).toBe(422)
    // People could still react on this day.
    expect(await send('besluit/adopt', { ...record, decidedOn: '2026-11-20' }, clerk)).toBe(422)
    expect(await send('besluit/adopt', { ...record, effectiveOn: '2026-12-01' }, clerk)).toBe(303)
    const later = await html('/visie', {})
    expect(later).toContain('Versie 1 is vastgesteld')
    expect(later).toContain('Zij geldt vanaf 1 december 2026')
    expect(later).not.toContain('Er is nog geen visie vastgesteld')
    expect(await pageFaults(later)).toEqual([])
    house.setNow('2026-12-01T09:00:00.000Z')
    const page = await html(text)
    expect(page).toContain('Amendement 2')
    expect(page).toContain('Verworpen')
    expect(await html(`${text}/verschil`)).toContain('Scherper.')
    const everybody = await html('/visie', {})
    expect(everybody).toContain('Scherper.')
    expect(everybody).toContain('Wat er nog meer kon')
    // What the writers changed after people reacted, apart from what the council changed.
    const changed = everybody.slice(everybody.indexOf('id="na-inspraak"'))
    expect(changed).toContain('na de inspraak.')
    expect(changed).not.toContain('Scherper.')
    expect(await pageFaults(everybody)).toEqual([])
    const file = await wordText(await house.request('/visie/versies/1.docx'))
    for (const words of [
      ...['Helpen gaat voor.', 'Vastgesteld, met veranderingen', 'Amendement 1', 'Amendement 2', 'Verworpen'],
      ...['Wat er na de inspraak veranderde', 'Veranderd: Alinea Over learning', 'Veranderd: Alinea Over publicValues'],
      ...['Tekst was', 'Woorden.', 'Tekst is nu', 'Stand van het logboek'],
    ])
      expect(file).toContain(words)
  })

  test('waits for the word of a new council, which the clerk records', async () => {
    house.setNow('2027-04-10T09:00:00.000Z')
    const bodyId = house.bodies['raad']?.id ?? ''
    const term = { bodyId, name: '2027-2031', electionOn: null, agreementUrl: null, from: '2027-04-01', to: null }
    done(await addTerm(house.as('administrator'), term))
    expect(await html('/visie', {})).toContain('Vastgesteld door het vorige bestuur')
    expect(await html('/werk', clerk)).toContain('Er is een nieuwe bestuursperiode begonnen')
    const form = await html(`${text}/besluit/reaffirm`, clerk)
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
    const record = {
      ...{ bodyId: hidden('bodyId'), revision: hidden('revision'), decidedOn: '2027-04-10', reviewBy: '2031-04-01' },
      ...{ motivation: 'Wij staan erachter.', whyNotAlternatives: '', wording: 'ownWords', handling: 'discussed' },
      ...{ documentReference: 'Raadsbesluit 9', officialRecord: '', assignment: '', effectiveOn: '' },
    }
    expect(await send('besluit/reaffirm', record, clerk)).toBe(303)
    expect(await html('/visie', {})).not.toContain('Vastgesteld door het vorige bestuur')
    const file = await wordText(await house.request('/visie/versies/1.docx'))
    expect(file).toContain('Opnieuw bevestigd op: 10 april 2027')
    expect(file).toContain('Uiterlijk opnieuw bekeken op: 1 april 2031')
    expect(await html('/werk', clerk)).not.toContain('Er is een nieuwe bestuursperiode begonnen')
  })
})
