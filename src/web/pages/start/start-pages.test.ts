import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, test } from 'vitest'
import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import { nobodyResponsible } from '#src/domain/algorithm/algorithm.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { insertAlgorithm } from '#src/storage/algorithms.ts'
import { insertTemporaryPassword } from '#src/storage/temporary-passwords.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse
const algorithmId = '00000000-0000-4000-9000-000000000001'

beforeEach(async () => {
  house = await testHouse()
  await inOrganisation(house.ctx.db, house.organisation.id, (tx) =>
    insertAlgorithm(tx, house.organisation.id, {
      id: algorithmId,
      slug: 'chatbot',
      facts: nothingKnown('Chatbot Waterwijzer'),
      responsibility: {
        ...nobodyResponsible,
        portfolioHolderId: house.people.executiveMember.id,
        processOwnerId: house.people.processOwner.id,
      },
      status: 'inUse',
      phase: 'monitoring',
      legacy: true,
      takenOver: null,
      unchecked: [],
      revision: 1,
      registeredAt: '2026-01-01T00:00:00.000Z',
    }),
  )
})

const pageOf = async (response: Response) => new JSDOM(await response.text()).window.document
const startOf = async (as: Parameters<TestHouse['request']>[1]) => pageOf(await house.request('/werk', as))
const section = (page: Document, id: string) =>
  page.querySelector(`section[aria-labelledby="${id}"]`)?.textContent ?? ''

describe('the start page', () => {
  test('of a member of the executive shows the portfolio, and what worries in it', async () => {
    const page = await startOf({ as: 'executiveMember' })
    expect(page.querySelector('h1')?.textContent).toBe('Uw portefeuille: Werk en Inkomen')
    expect(section(page, 'algoritmes')).toContain('Chatbot Waterwijzer')
    expect(section(page, 'algoritmes')).toContain('Nog nooit een besluit')
    expect(section(page, 'zorgen')).toContain('er is nooit een besluit over genomen')
  })

  test('of a process owner asks for the screening, and says why of this person', async () => {
    const page = await startOf({ as: 'processOwner' })
    expect(section(page, 'vraagt')).toContain('Beantwoord de drie vragen van de screening')
    expect(section(page, 'vraagt')).toContain('Waarom u? U bent hiervoor aangewezen.')
  })

  test('of an official without a part in it says that nothing waits, and why it is empty', async () => {
    const page = await startOf({ as: 'architect' })
    expect(section(page, 'vraagt')).toContain('verschijnen hier vanzelf')
    expect(section(page, 'algoritmes')).toContain('Er staat geen algoritme op uw naam')
  })

  test('of the administrator asks to fill bodies that have nobody', async () => {
    expect(section(await startOf({ as: 'administrator' }), 'vraagt')).toContain('organen hebben nog geen leden')
  })

  test('holds no chart, no score and no table of people', async () => {
    const page = await startOf({ as: 'chiefExecutive' })
    expect(page.querySelectorAll('main svg, main canvas, meter, progress')).toHaveLength(0)
  })

  test('sends who has a temporary password to the account first', async () => {
    const personId = house.people.fg.id
    await inOrganisation(house.ctx.db, house.organisation.id, (tx) =>
      insertTemporaryPassword(tx, {
        id: crypto.randomUUID(),
        organisationId: house.organisation.id,
        personId,
        setAt: house.ctx.now,
      }),
    )
    const response = await house.request('/werk', { as: 'fg' })
    expect(response.headers.get('location')).toBe('/account')
    const own = { current: 'tijdelijk-wachtwoord', next: 'een eigen wachtwoord', again: 'een eigen wachtwoord' }
    await house.post('/account/wachtwoord', own, { as: 'fg' })
    expect((await house.request('/werk', { as: 'fg' })).status).toBe(200)
  })
})

describe('a question', () => {
  test('reaches the process owner, is late after its term, and is answered', async () => {
    const asked = { algorithm: algorithmId, text: 'Kan een consulent echt nee zeggen?' }
    const at = (await house.post('/werk/vragen', asked, { as: 'executiveMember' })).headers.get('location') ?? ''
    expect(section(await startOf({ as: 'processOwner' }), 'vraagt')).toContain('Kan een consulent echt nee zeggen?')
    house.setNow('2026-12-07T10:00:00Z')
    expect(section(await startOf({ as: 'executiveMember' }), 'zorgen')).toContain('7 dagen te laat')
    expect((await house.post(`${at}/antwoord`, { text: 'Ja, altijd.' }, { as: 'executiveMember' })).status).toBe(403)
    expect((await house.post(`${at}/antwoord`, { text: 'Ja, altijd.' }, { as: 'processOwner' })).status).toBe(303)
    expect((await pageOf(await house.request(at, { as: 'executiveMember' }))).body.textContent).toContain('Ja, altijd.')
    expect(section(await startOf({ as: 'executiveMember' }), 'zorgen')).not.toContain('Kan een consulent')
  })

  test('about the norms says to who asked with whom it lies, and to others about what it is', async () => {
    const asked = { nature: 'silent', text: 'Mag een buur dit melden?', normCodes: '', algorithmId }
    expect((await house.post('/werk/kader/normvragen', asked, { as: 'processOwner' })).status).toBe(303)
    house.setNow('2027-01-25T10:00:00Z')
    const own = section(await startOf({ as: 'processOwner' }), 'zorgen')
    expect(own).toContain('‘Mag een buur dit melden?’U vroeg dit op 23 november 2026. Er is nog geen antwoord.')
    expect(own).toContain('Ligt bij: beleidsadviseur.')
    expect(section(await startOf({ as: 'policyAdvisor' }), 'vraagt')).toContain(
      'Een team vraagt bij Chatbot Waterwijzer wat het kader hierover zegt.',
    )
  })

  test('without words is not sent', async () => {
    const response = await house.post('/werk/vragen', { algorithm: '', text: ' ' }, { as: 'executiveMember' })
    expect(response.status).toBe(422)
    expect((await pageOf(response)).querySelector('.ws-error-summary a')?.getAttribute('href')).toBe('#text')
  })
})

describe('taking note', () => {
  test('is recorded only when the politician chooses to', async () => {
    expect(section(await startOf({ as: 'executiveMember' }), 'algoritmes')).toContain(
      'Teken aan: kennisgenomen, versie 1',
    )
    await house.post('/werk/kennisgenomen', { algorithm: algorithmId, number: '1' }, { as: 'executiveMember' })
    expect(section(await startOf({ as: 'executiveMember' }), 'algoritmes')).toContain('Versie 1, op 23 november 2026')
  })

  test('of a version that does not exist is refused', async () => {
    const response = await house.post(
      '/werk/kennisgenomen',
      { algorithm: algorithmId, number: '9' },
      { as: 'executiveMember' },
    )
    expect(response.status).toBe(404)
  })
})

test('what a politician recorded as read stands in the dossier by name, and nothing else does', async () => {
  const path = `/werk/algoritmes/${algorithmId}`
  const dossier = async (as: 'executiveMember' | 'processOwner') => (await house.request(path, { as })).text()
  await house.request(path, { as: 'representative' })
  expect(await dossier('processOwner')).toContain('Nog niemand tekende aan')
  expect(await dossier('processOwner')).not.toContain('Teken aan: kennisgenomen')
  expect(await dossier('executiveMember')).toContain('Iedereen met een account ziet dan in het dossier uw naam')
  const fields = { algorithm: algorithmId, number: '1', back: 'dossier' }
  const done = await house.post('/werk/kennisgenomen', fields, { as: 'executiveMember' })
  expect(done.headers.get('location')).toBe(`${path}#kennisgenomen`)
  expect(await dossier('processOwner')).toContain('Naam executiveMember')
})
