import type { JourneyCase } from './journey-case.ts'
import { idsFor, type Person } from './person.ts'

const oneId = '([0-9a-f-]{36})'

const effects = ({ effects: [gain, harm, laterGain, laterHarm] }: JourneyCase, group: string) => [
  { side: 'advantage', ...gain, benefitGroups: [group], term: 'short', directness: 'direct', kind: 'service' },
  { side: 'disadvantage', ...harm, burdenGroups: [group], term: 'short', directness: 'direct', kind: 'treatment' },
  {
    side: 'disadvantage',
    ...laterHarm,
    burdenGroups: [group],
    term: 'long',
    directness: 'indirect',
    kind: 'staff',
    recheckOn: '2028-01-01',
  },
  {
    side: 'advantage',
    ...laterGain,
    benefitGroups: [group],
    term: 'long',
    directness: 'direct',
    kind: 'society',
    recheckOn: '2028-01-01',
  },
]

const prompts = {
  legitimacy: ['task', 'boundaries', 'explainable', 'redress', 'trust'],
  treatment: ['notices', 'human', 'unable', 'suspicion'],
  feasibility: ['capacity'],
  transparency: ['insight'],
  bias: ['groups'],
  humanControl: ['whoDecides'],
} as const

/** The weighing of one algorithm, written by the project lead. */
export async function writeWeighing(lead: Person, algorithm: string, about: JourneyCase): Promise<void> {
  const at = `/werk/algoritmes/${algorithm}/afweging`
  const write = (path: string, fields: Parameters<Person['send']>[1]) => lead.send(`${at}/${path}`, fields)
  await lead.send(at, {}, { action: `${at}/beginnen` })
  await write('samenvatting', {
    summary: about.summary,
    factsGatheredBy: 'De proceseigenaar en een onderzoeker',
  })
  await write('groepen/nieuw', { name: about.group, about: 'Iedereen die hier woont' })
  const [group = ''] = await idsFor(lead, at, new RegExp(`/groepen/${oneId}$`))
  for (const effect of effects(about, group))
    await write('gevolgen/nieuw', {
      ...effect,
      basis: 'expected',
      raisedBy: 'De werkgroep',
      reversibility: 'reversible',
    })
  for (const [term, directness] of [
    ['short', 'indirect'],
    ['medium', 'indirect'],
  ])
    await write(`vakken/${term ?? ''}/${directness ?? ''}`, { reason: 'Wij zien hier niets, ook na navraag.' })
  for (const [section, codes] of Object.entries(prompts))
    for (const code of codes) await write(`vragen/${section}/${code}`, { text: 'Dit staat in de werkinstructie.' })
  await write('verhalen/nieuw', {
    kind: 'experience',
    outcome: 'outputWrong',
    text: about.story,
    about: 'Een bewoner',
    agreed: true,
  })
  const view = { text: 'Zo kijken wij ernaar.', wordsOf: 'De werkgroep' }
  await write('kijkrichtingen/organisation', view)
  await write('kijkrichtingen/society', { ...view, outsideInput: 'Twee gesprekken in de wijk' })
  if ((await lead.look(at)).querySelector('main a[href$="/geen-bekend/norm"]') !== null)
    await lead.send(`${at}/geen-bekend/norm`, { reason: 'Er is nog geen eigen kader vastgesteld.' })
  await describeOptions(lead, at, about.option)
}

async function describeOptions(lead: Person, at: string, title: string): Promise<void> {
  const words = {
    description: 'Zo gaat het dan.',
    consequences: 'Het werk wordt anders verdeeld.',
    forWhom: 'Iedereen die het raakt',
    costs: 'Een half jaar werk',
    reversibleUntil: 'Altijd',
  }
  await lead.send(`${at}/keuzes/nieuw`, { title, ...words })
  for (const id of await optionIds(lead, at)) await lead.send(`${at}/keuzes/${id}`, words)
}

const optionIds = (page: Person, at: string) => idsFor(page, at, new RegExp(`/keuzes/${oneId}(?:/wet)?$`))

/** The legal officer judges every option, and the two who must confirm the facts do so. */
export async function finishWeighing(
  lead: Person,
  expert: Person,
  { algorithm, about }: { readonly algorithm: string; readonly about: JourneyCase },
): Promise<void> {
  const at = `/werk/algoritmes/${algorithm}/afweging`
  const route = `/werk/algoritmes/${algorithm}/route`
  for (const kind of ['iama', 'dpia'])
    await lead.send(route, { kind, state: 'present', title: 'Gedaan in 2025' }, { action: `${route}/stuk` })
  for (const id of await optionIds(expert, at))
    await expert.send(`${at}/keuzes/${id}/wet`, {
      answer: 'yes',
      explanation: 'Dit past bij de publieke taak.',
      source: about.basis,
    })
  await lead.send(`${at}/bevestigen`, {})
  await expert.send(`${at}/bevestigen`, {})
}
