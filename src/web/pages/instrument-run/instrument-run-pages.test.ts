import { Document as WordDocument, Packer, Paragraph } from 'docx'
import { beforeEach, expect, test } from 'vitest'
import { group, instrument, question, repeated } from '#src/domain/instrument/test-instrument.ts'
import { nothingWritten } from '#src/domain/instrument-run/saving.ts'
import { readZip } from '#src/exchange/dossier/zip.ts'
import { moveRun } from '#src/workflows/instrument-run/move-run.ts'
import { saveAnswers } from '#src/workflows/instrument-run/save-answers.ts'
import { startRun } from '#src/workflows/instrument-run/start-run.ts'
import { anOpenWeighing, done } from '#src/workflows/weighing/test-weighings.ts'
import { templateRemovePath, templatesPath } from '../../paths/documents.ts'
import { feedItemPath, feedPath, runEvidencePath, runFilePath, sectionPath } from '../../paths/instrument-run.ts'
import { testHouse, type Fields, type TestHouse } from '../../test-house.ts'

const steps = group('4.1', [question('4.1.1')], { repeat: repeated({ itemName: 'stap' }) })
const form = instrument(
  [
    question('3.5.2'),
    question('2', { answer: 'upload' }),
    group('4', [question('4.0', { answer: 'text' }), steps], {
      repeat: repeated({ itemName: 'verwerking', label: 'Verwerking {4.0}' }),
    }),
  ],
  {
    urn: 'urn:nl:iama',
    version: '2.0',
  },
)
const pdf = (name: string) => new File(['%PDF-1.7 bewijs'], name, { type: 'application/pdf' })

let house: TestHouse
let parts: { id: string; run: string }

beforeEach(async () => {
  house = await testHouse()
  const { algorithmId } = await anOpenWeighing(house)
  const lead = house.as('projectLead')
  const plan = { facilitator: '', purpose: '', plannedOn: null, validUntil: null }
  const run = done(await startRun(lead, { ...plan, algorithmId, definition: form }))
  done(await moveRun(lead, { runId: run, trigger: 'begin' }))
  parts = { id: algorithmId, run }
})

async function sent(path: string, fields: Fields, as: 'projectLead' | 'legalCounsel' = 'projectLead') {
  const answer = await house.post(path, fields, { as })
  return { status: answer.status, text: await answer.text() }
}

const read = async (path: string) => (await house.request(path, { as: 'projectLead' })).text()

test('a file that came with a faulty form need not be chosen again, by who sent it', async () => {
  const evidence = runEvidencePath(parts)
  const about = { section: '3.5.2', questionId: '3.5.2', address: '' }
  const faulty = await sent(evidence, { ...about, title: '', file: pdf('meting.pdf') })
  expect(faulty.status).toBe(422)
  expect(faulty.text).toContain('Uw bestand meting.pdf is bewaard')
  const [, kept = ''] = /name="kept" value="([^"]+)"/.exec(faulty.text) ?? []
  const another = await sent(evidence, { ...about, title: 'Meting', kept }, 'legalCounsel')
  expect(another.status).toBe(422)
  expect((await sent(evidence, { ...about, title: 'Meting van mei', kept })).status).toBe(303)
  expect(await read(sectionPath({ ...parts, section: '3.5.2' }))).toContain('Meting van mei')
})

test('a file for an answer stays when another answer is too long, and a kind that we do not keep is said', async () => {
  const section = sectionPath({ ...parts, section: '2' })
  const strange = await sent(section, { 'v.2': new File(['MZ'], 'virus.exe'), 'r.2': '0' })
  expect(strange.status).toBe(422)
  expect(strange.text).toContain('virus.exe')
  const long = await sent(section, { 'v.2': pdf('bijlage.pdf'), 'r.2': '0', 'o.2': 'x'.repeat(10_001) })
  expect(long.status).toBe(422)
  expect(long.text).toContain('/bewijs/')
})

test('files of an answer are saved with the words beside them, one by one, and can be taken away', async () => {
  const section = sectionPath({ ...parts, section: '2' })
  const save = (fields: Fields) => sent(section, { 'o.2': 'Zie de bijlage.', doe: 'bewaar', ...fields })
  expect((await save({ 'v.2': pdf('een.pdf'), 'r.2': '0' })).status).toBe(303)
  expect((await save({ 'v.2': pdf('twee.pdf'), 'r.2': '1' })).status).toBe(303)
  const both = await read(section)
  expect(both).toContain('Zie de bijlage.')
  const [first = '', second = ''] = [...both.matchAll(/name="w\.2"[^>]*value="([^"]+)"/g)].map(([, id = '']) => id)
  expect((await save({ 'w.2': first, 'r.2': '2' })).status).toBe(303)
  const one = await read(section)
  expect(one).toContain(`/bewijs/${second}`)
  expect(one).not.toContain(`/bewijs/${first}`)
})

test('each of what repeats can have more of what repeats in it, and the button for that comes first', async () => {
  const section = sectionPath({ ...parts, section: '4' })
  const buttons = async () =>
    [...(await read(section)).matchAll(/value="erbij (4(?:\.1)?)(?:~[^"]*)?"/g)].map(([, node = '']) => node)
  expect(await buttons()).toEqual(['4'])
  await sent(section, { doe: 'erbij 4' })
  await sent(section, { doe: 'erbij 4' })
  expect(await buttons()).toEqual(['4.1', '4.1', '4'])
  const [first = '', second = ''] = [...(await read(section)).matchAll(/erbij (4\.1~[^"]*)"/g)].map(([, at = '']) => at)
  await sent(section, { doe: `erbij ${first}` })
  expect(await buttons()).toEqual(['4.1', '4.1', '4'])
  await sent(section, {
    doe: `erbij ${second}`,
    [`v.4.0~${second.split('~')[1] ?? ''}`]: 'Lezen',
    [`r.4.0~${second.split('~')[1] ?? ''}`]: '0',
  })
  expect(await buttons()).toEqual(['4.1', '4.1', '4'])
  expect(await read(section)).toMatch(/<h2>Verwerking Lezen<\/h2>/)
})

test('what was taken over leads back to its own place, and forward to what it became', async () => {
  const answer = {
    ...nothingWritten,
    questionId: '3.5.2',
    instance: [],
    value: 'Mensen durven niet te bellen.',
    revision: 0,
  }
  done(await saveAnswers(house.as('projectLead'), { runId: parts.run, answers: [answer] }))
  const feed = await read(feedPath(parts))
  expect(feed).toContain('Nog niet bekeken')
  const [, source = ''] = /naar-de-afweging\/([^"#]+)"/.exec(feed) ?? []
  const group = await house.ctx.db.selectFrom('weighing_stakeholder').select('id').executeTakeFirstOrThrow()
  const effect = {
    ...{ into: 'effect', title: 'Minder mensen bellen', description: '', side: 'disadvantage', term: 'short' },
    ...{ directness: 'direct', kind: 'rights', burdenGroups: group.id, basis: 'expected', source: 'gesprek' },
  }
  const item = feedItemPath({ ...parts, source: decodeURIComponent(source) })
  expect((await sent(item, { ...effect, side: '', reversibility: 'difficult' })).status).toBe(422)
  expect((await sent(item, { ...effect, reversibility: 'difficult' })).status).toBe(303)
  const { id } = await house.ctx.db.selectFrom('weighing_effect').select('id').executeTakeFirstOrThrow()
  expect(await read(feedPath(parts))).toContain(`id="naar-${id}"`)
  expect(await read(`/werk/algoritmes/${parts.id}/afweging`)).toContain(`${feedPath(parts)}#naar-${id}`)
})

/** The words of the report as Word file, for the project lead. */
async function reportBody(): Promise<string> {
  const answer = await house.request(runFilePath({ ...parts, file: 'verslag.docx' }), { as: 'projectLead' })
  const files = readZip(new Uint8Array(await answer.arrayBuffer()), { files: 500, bytes: 60_000_000, ratio: 100 })
  if (!files.ok) throw new Error(files.refusal)
  return Buffer.from(files.value.get('word/document.xml') ?? []).toString('utf8')
}

test('the report in Word stands in the template of the organisation as long as there is one', async () => {
  const says = { ...nothingWritten, questionId: '3.5.2', instance: [], value: 'Mensen wachten langer.', revision: 0 }
  done(await saveAnswers(house.as('projectLead'), { runId: parts.run, answers: [says] }))
  const paragraphs = ['HUISSTIJL', '{titel}', '{inhoud}']
  const children = paragraphs.map((text) => new Paragraph({ text, heading: 'Heading1' }))
  const content = await Packer.toBuffer(new WordDocument({ sections: [{ children }] }))
  const file = new File([new Uint8Array(content)], 'verslag-huisstijl.docx')
  const as = 'administrator'
  expect((await house.post(templatesPath(), { document: 'instrumentRun', file }, { as })).status).toBe(303)
  const own = await reportBody()
  expect([own.includes('HUISSTIJL'), own.includes('Mensen wachten langer.')]).toEqual([true, true])
  expect((await house.post(templateRemovePath({ document: 'instrumentRun' }), {}, { as })).status).toBe(303)
  const ours = await reportBody()
  expect([ours.includes('HUISSTIJL'), ours.includes('Mensen wachten langer.')]).toEqual([false, true])
})
