import type { GuidingTextFile } from '#src/content/guiding-text/text-file.ts'
import { aboutOfFile, partsOfFile } from '#src/content/guiding-text/text-file.ts'
import { readExampleTexts } from '#src/content/example/example-texts.ts'
import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import type { FrozenPart } from '#src/domain/guiding-text/part.ts'
import type { GuidingRecord } from '#src/domain/guiding-text/adoption.ts'
import { addTerm } from '#src/workflows/body/add-term.ts'
import type { Context } from '#src/workflows/context.ts'
import { decideOnGuidingText } from '#src/workflows/guiding-text/decide-on-guiding-text.ts'
import { describeGuidingText } from '#src/workflows/guiding-text/describe-guiding-text.ts'
import { moveGuidingText, type MoveGuidingText } from '#src/workflows/guiding-text/move-guiding-text.ts'
import { recordAmendment, type RecordAmendment } from '#src/workflows/guiding-text/record-amendment.ts'
import { startGuidingText, type Beginning } from '#src/workflows/guiding-text/start-guiding-text.ts'
import { writeGuidingPart } from '#src/workflows/guiding-text/write-guiding-part.ts'
import { carriedQuestion, planNormsInUse } from './norms-in-use.ts'
import { must, type Scenario } from './scenario.ts'
import { textNow } from './text-now.ts'

const writer = 'sanne'
const clerk = 'pieter'

/** Writes every part of a file: new ones, and other words for those that the text has already. */
async function writeParts(ctx: Context, id: string, file: GuidingTextFile): Promise<void> {
  const text = await textNow(ctx, id)
  const known = new Map(text.parts.map((part) => [`${part.type} ${part.code}`, part.key]))
  const keyOf = (type: FrozenPart['type'], code: string): string => known.get(`${type} ${code}`) ?? ''
  const principles = partsOfFile(file, keyOf).filter(({ type }) => type === 'principle')
  const others = () => partsOfFile(file, keyOf).filter(({ type }) => type !== 'principle')
  const write = async ({ key, ...draft }: FrozenPart): Promise<void> => {
    const existing = text.parts.find((part) => part.key === key && key !== '')
    const edited = existing === undefined ? null : { id: existing.id, revision: existing.revision }
    const partId = must(await writeGuidingPart(ctx, { versionId: id, edited, draft }), `${draft.type} ${draft.code}`)
    if (draft.type !== 'principle') return
    const made = (await textNow(ctx, id)).parts.find((part) => part.id === partId)
    if (made !== undefined) known.set(`principle ${made.code}`, made.key)
  }
  // Norms point at principles, so those come first.
  for (const part of principles) await write(part)
  for (const part of others()) await write(part)
}

interface Version {
  readonly name: string
  readonly kind: GuidingKind
  readonly file: GuidingTextFile
  readonly beginning: Beginning
  readonly on: string
}

/** A draft of the policy advisor, with all its parts. */
export function draftText(scenario: Scenario, { name, kind, file, beginning, on }: Version): void {
  scenario.at({ on, by: writer }, async (ctx) => {
    const id = must(await startGuidingText(ctx, { kind, title: file.title, beginning }), name)
    scenario.known.keep(`text:${name}`, id)
    const { revision } = await textNow(ctx, id)
    must(await describeGuidingText(ctx, { id, revision, title: file.title, about: aboutOfFile(file) }), name)
    await writeParts(ctx, id, file)
  })
}

export function moveText(scenario: Scenario, name: string, step: { on: string } & Omit<MoveGuidingText, 'id'>): void {
  const { on, ...rest } = step
  scenario.at({ on, by: writer }, async (ctx) => {
    must(await moveGuidingText(ctx, { ...rest, id: scenario.known.id(`text:${name}`) }), `${name} ${step.trigger}`)
  })
}

function amend(scenario: Scenario, name: string, on: string, amendment: RecordAmendment['amendment']): void {
  scenario.at({ on, by: clerk }, async (ctx) => {
    must(await recordAmendment(ctx, { versionId: scenario.known.id(`text:${name}`), amendment }), name)
  })
}

function adopt(scenario: Scenario, name: string, on: string, record: GuidingRecord): void {
  scenario.at({ on, by: clerk }, async (ctx) => {
    const id = scenario.known.id(`text:${name}`)
    const { revision } = await textNow(ctx, id)
    const bodyId = scenario.known.id('body:raad')
    must(await decideOnGuidingText(ctx, { id, revision, trigger: 'adopt', bodyId, record }), name)
  })
}

/** The council of before and the council of now: what the first adopted is due for confirmation. */
function terms(scenario: Scenario): void {
  const periods = [
    { name: '2022-2026', from: '2022-03-30', to: '2026-03-31', electionOn: '2022-03-16' },
    { name: '2026-2030', from: '2026-04-01', to: null, electionOn: '2026-03-18' },
  ]
  for (const period of periods)
    scenario.at({ on: period.from < '2022-06-02' ? '2022-06-02' : period.from, by: 'beheerder' }, async (ctx) => {
      const bodyId = scenario.known.id('body:raad')
      must(await addTerm(ctx, { ...period, bodyId, agreementUrl: null }), period.name)
    })
}

export const said = {
  whyNotAlternatives: '',
  assignment: '',
  wording: 'changedInMeeting',
  handling: 'discussed',
} as const

function vision(scenario: Scenario): void {
  const { vision: file } = readExampleTexts()
  draftText(scenario, { name: 'visie', kind: 'vision', file, beginning: 'empty', on: '2025-10-20' })
  const consultation = {
    from: '2025-11-17',
    to: '2025-12-31',
    asked: 'Staat erin wat u van ons verwacht? Wat mist u?',
  }
  moveText(scenario, 'visie', { on: '2025-11-17', trigger: 'consult', reason: '', consultation })
  moveText(scenario, 'visie', { on: '2026-01-12', trigger: 'offer', reason: '', consultation: null })
  adopt(scenario, 'visie', '2026-01-30', {
    ...said,
    decidedOn: '2026-01-29',
    effectiveOn: '2026-02-01',
    reviewBy: '2030-01-29',
    motivation:
      'De raad wil vooraf zeggen wat hij belangrijk vindt. Helpen gaat voor controleren: dat gaf de doorslag. Wij geven er snelheid voor op.',
    whyNotAlternatives:
      'Zonder visie beslist de raad elk jaar opnieuw over hetzelfde. Helemaal stoppen neemt mensen ook hulp af.',
    documentReference: 'Raadsbesluit 2026-7',
    officialRecord: 'https://raad.waterrijk.example/2026-01-29/besluiten',
  })
}

function framework(scenario: Scenario): void {
  const { framework: file, amendedNorm } = readExampleTexts()
  draftText(scenario, { name: 'kader', kind: 'framework', file, beginning: 'empty', on: '2025-11-03' })
  const consultation = {
    from: '2025-11-24',
    to: '2026-01-09',
    asked: 'Welke norm ontbreekt? Welke norm is niet te begrijpen?',
  }
  moveText(scenario, 'kader', { on: '2025-11-24', trigger: 'consult', reason: '', consultation })
  moveText(scenario, 'kader', { on: '2026-02-02', trigger: 'offer', reason: '', consultation: null })
  amend(scenario, 'kader', '2026-02-27', {
    partKey: null,
    title: 'Amendement 2026-3: geen postcode als kenmerk',
    text: 'Voeg een norm 1.3 toe: wij gebruiken geen postcode als kenmerk in een algoritme dat gevolgen heeft voor mensen.',
    submittedBy: 'Waterrijk Sociaal en Dorpsbelang',
    result: 'accepted',
  })
  amend(scenario, 'kader', '2026-02-27', {
    partKey: null,
    title: 'Amendement 2026-4: elk algoritme eerst naar de raad',
    text: 'Voeg toe dat elk algoritme van klasse A en B vooraf door de raad wordt besproken.',
    submittedBy: 'Dorpsbelang',
    result: 'rejected',
  })
  scenario.at({ on: '2026-02-27', by: clerk }, (ctx) => writeParts(ctx, scenario.known.id('text:kader'), amendedNorm))
  adopt(scenario, 'kader', '2026-02-27', {
    ...said,
    decidedOn: '2026-02-26',
    effectiveOn: '2026-03-01',
    reviewBy: '2030-02-26',
    motivation:
      'De raad stelt de grenzen vooraf, zodat het college daarbinnen kan kiezen. Gelijk behandelen gaf de doorslag. De raad aanvaardt dat sommige dingen langzamer gaan of meer kosten.',
    whyNotAlternatives: 'De wet zegt wat niet mag. Wat Waterrijk wil, zegt de wet niet.',
    documentReference: 'Raadsbesluit 2026-14, met amendement 2026-3',
    officialRecord: 'https://raad.waterrijk.example/2026-02-26/besluiten',
  })
}

function nextFramework(scenario: Scenario): void {
  const { nextFramework: file } = readExampleTexts()
  draftText(scenario, { name: 'kader2', kind: 'framework', file, beginning: 'inForce', on: '2026-10-05' })
  const consultation = {
    from: '2026-11-09',
    to: '2026-12-18',
    asked: 'Vindt u dat er iets ontbreekt in de normen voor algoritmes?',
  }
  moveText(scenario, 'kader2', { on: '2026-11-09', trigger: 'consult', reason: '', consultation })
}

/** The vision and the norm framework of the council, with an amendment, and the next version that is open for comments. */
export function planGuidingTexts(scenario: Scenario): void {
  terms(scenario)
  vision(scenario)
  framework(scenario)
  carriedQuestion(scenario)
  nextFramework(scenario)
  planNormsInUse(scenario)
}
