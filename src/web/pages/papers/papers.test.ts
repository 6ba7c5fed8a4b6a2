import { Document as WordDocument, Packer, Paragraph } from 'docx'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDossier } from '#src/exchange/dossier/read-dossier.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { readDecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { recordDecision } from '#src/workflows/decision/record-decision.ts'
import { draftExample } from '#src/workflows/decision/test-decision-room.ts'
import { exampleDossier, type ExampleDossier } from '#src/workflows/decision/test-example-dossier.ts'

let house: TestHouse
let dossier: ExampleDossier
let decisionId: string
let number: string

beforeAll(async () => {
  house = await testHouse()
  dossier = await exampleDossier(house)
  const room = await readDecisionRoom(house.as('bodySecretary'), dossier.proposalId)
  await draftExample(house, dossier, room?.table.proposal.questions[1]?.risks[0]?.id ?? '')
  const taken = await recordDecision(house.as('bodySecretary'), {
    proposalId: dossier.proposalId,
    legalNature: 'factualDecision',
    underMandate: false,
  })
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
  decisionId = taken.value.id
  number = taken.value.number
})

const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer())

/** A Word template with this in it. */
async function template(...lines: string[]): Promise<File> {
  const children = [
    new Paragraph({ text: 'HUISSTIJL', heading: 'Heading1' }),
    ...lines.map((line) => new Paragraph(line)),
  ]
  const content = await Packer.toBuffer(new WordDocument({ sections: [{ children }] }))
  return new File([new Uint8Array(content)], 'sjabloon.docx')
}

describe('papers of a dossier', () => {
  it('stand on one page, each as PDF to read, as Word file and as PDF for the archive', async () => {
    const response = await house.request(`/werk/algoritmes/${dossier.algorithmId}/stukken`, { as: 'executiveMember' })
    expect(response.status).toBe(200)
    const html = await response.text()
    for (const file of ['overzicht.pdf', 'afweging-archief.pdf', 'voorstel.docx', 'besluit.pdf'])
      expect(html).toContain(file)
    expect(html).not.toContain('Neem het dossier mee')
  })

  it.each(['overzicht.pdf', 'overzicht.docx', 'afweging.pdf', 'afweging-archief.pdf', 'afweging.docx'])(
    'are made as asked: %s',
    async (file) => {
      const path = `/werk/algoritmes/${dossier.algorithmId}/stukken/${file}`
      const response = await house.request(path, { as: 'processOwner' })
      expect(response.status).toBe(200)
      expect((await bytes(response)).toString('latin1', 0, 4)).toBe(file.endsWith('pdf') ? '%PDF' : 'PK\u0003\u0004')
      const [, stem = '', end = ''] = /^(.+?)((?:-archief)?\.\w+)$/.exec(file) ?? []
      const saved = new RegExp(`filename="${stem}-[a-z0-9-]{3,}${end}"`)
      expect(response.headers.get('content-disposition')).toMatch(saved)
    },
  )

  it('hold proposal and decision, and nobody without an account gets them', async () => {
    for (const path of [
      `/werk/voorstellen/${dossier.proposalId}/stukken/voorstel.pdf`,
      `/werk/besluiten/${decisionId}/stukken/besluit-archief.pdf`,
    ]) {
      expect((await house.request(path, { as: 'legalCounsel' })).headers.get('content-type')).toBe('application/pdf')
      expect((await house.request(path)).status).not.toBe(200)
    }
  })

  it.each(['brief.pdf', 'brief-archief.pdf', 'brief.docx'])('hold a letter to the council: %s', async (file) => {
    const page = await house.request(`/werk/besluiten/${decisionId}`, { as: 'bodySecretary' })
    const path = `/werk/besluiten/${decisionId}/stukken/${file}`
    expect(await page.text()).toContain(path)
    const response = await house.request(path, { as: 'bodySecretary' })
    expect((await bytes(response)).toString('latin1', 0, 4)).toBe(file.endsWith('pdf') ? '%PDF' : 'PK\u0003\u0004')
    expect((await house.request(path)).status).not.toBe(200)
  })

  it.each(['besluit.exe', 'voorstel.pdf', '.pdf', 'besluit'])('do not exist as %s', async (file) => {
    const response = await house.request(`/werk/besluiten/${decisionId}/stukken/${file}`, { as: 'processOwner' })
    expect(response.status).toBe(404)
  })
})

describe('a public decision as a file', () => {
  it.each(['.pdf', '-archief.pdf', '.docx'])('needs no account: %s', async (end) => {
    const response = await house.request(`/besluiten/${number}${end}`)
    expect(response.status).toBe(200)
    expect((await bytes(response)).length).toBeGreaterThan(5_000)
  })

  it('does not exist for a number that does not exist', async () => {
    expect((await house.request('/besluiten/1999-0001.pdf')).status).toBe(404)
  })

  it('is offered on the page of the decision', async () => {
    expect(await (await house.request(`/besluiten/${number}`)).text()).toContain(`/besluiten/${number}.pdf`)
  })
})

describe('taking the whole dossier along', () => {
  it('gives a zip that is whole, with every document, and leaves an event', async () => {
    const path = `/werk/algoritmes/${dossier.algorithmId}/stukken/dossier`
    const response = await house.post(path, {}, { as: 'internalAuditor' })
    expect(response.headers.get('content-type')).toBe('application/zip')
    const read = readDossier(await bytes(response))
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    expect([...read.value.dossier.documents.keys()]).toEqual([
      'afweging.pdf',
      `besluit-${number}.pdf`,
      `brief-${number}.pdf`,
      'voorstel-1.pdf',
    ])
    const log = await (await house.request('/werk/logboek', { as: 'internalAuditor' })).text()
    expect(log).toContain('dossier.exported')
  })

  it('is not for everyone', async () => {
    const path = `/werk/algoritmes/${dossier.algorithmId}/stukken/dossier`
    expect((await house.post(path, {}, { as: 'executiveMember' })).status).toBe(403)
  })
})

describe('own Word templates', () => {
  it('are checked, used for the document that they are for, and taken away again', async () => {
    const file = await template('{titel}', '{inhoud}')
    const saved = await house.post('/beheer/sjablonen', { document: 'weighing', file }, { as: 'administrator' })
    expect(saved.status).toBe(303)
    const page = await (await house.request('/beheer/sjablonen', { as: 'administrator' })).text()
    expect(page).toContain('sjabloon.docx')
    const path = `/werk/algoritmes/${dossier.algorithmId}/stukken/afweging.docx`
    const own = await bytes(await house.request(path, { as: 'processOwner' }))
    const removed = await house.post('/beheer/sjablonen/weighing/weghalen', {}, { as: 'administrator' })
    expect(removed.status).toBe(303)
    const ours = await bytes(await house.request(path, { as: 'processOwner' }))
    expect(own.length).not.toBe(ours.length)
  })

  it.each([
    [['niets'], 'Het woord inhoud tussen accolades staat niet in het sjabloon.'],
    [['{titel}', '{inhoud}', '{wethouder}'], 'Deze woorden kennen wij niet: {wethouder}.'],
  ])('are refused with a sentence: %j', async (lines, sentence) => {
    const file = await template(...lines)
    const response = await house.post('/beheer/sjablonen', { document: 'proposal', file }, { as: 'administrator' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(sentence)
  })

  it('are refused when they are no Word file, or when nothing is chosen', async () => {
    const file = new File(['hallo'], 'a.docx')
    const none = await house.post('/beheer/sjablonen', { document: 'proposal', file }, { as: 'administrator' })
    expect(await none.text()).toContain('Dit is geen Word-bestand')
    expect((await house.post('/beheer/sjablonen', {}, { as: 'administrator' })).status).toBe(422)
  })
})
