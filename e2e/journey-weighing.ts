import type { Page } from 'playwright'
import { idsOn, send } from './form.ts'

const oneId = '([0-9a-f-]{36})'

const effects = (group: string) => [
  {
    side: 'advantage',
    title: 'Een melding komt sneller bij de goede afdeling',
    description: 'Wie iets meldt, hoeft geen categorie meer te kiezen.',
    benefitGroups: [group],
    term: 'short',
    directness: 'direct',
    kind: 'service',
  },
  {
    side: 'disadvantage',
    title: 'Wie slecht Nederlands schrijft, wordt vaker verkeerd begrepen',
    description: 'Het algoritme leerde van meldingen in goed Nederlands.',
    burdenGroups: [group],
    term: 'short',
    directness: 'direct',
    kind: 'treatment',
  },
  {
    side: 'disadvantage',
    title: 'Medewerkers verleren hoe zij zelf een melding indelen',
    description: 'Na jaren weet niemand meer hoe het zonder moet.',
    burdenGroups: [group],
    term: 'long',
    directness: 'indirect',
    kind: 'staff',
    recheckOn: '2028-01-01',
  },
  {
    side: 'advantage',
    title: 'Klachten over een wijk worden eerder gezien',
    description: 'Wat samen hoort, komt samen.',
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
export async function writeWeighing(lead: Page, algorithm: string): Promise<void> {
  const at = `/werk/algoritmes/${algorithm}/afweging`
  const write = (path: string, fields: Parameters<typeof send>[2]) => send(lead, `${at}/${path}`, fields)
  await send(lead, at, {}, { action: `${at}/beginnen` })
  await write('samenvatting', {
    summary: 'Meldingen worden sneller behandeld. Niet iedereen wordt even goed begrepen.',
    factsGatheredBy: 'De proceseigenaar en een onderzoeker',
  })
  await write('groepen/nieuw', { name: 'Bewoners die iets melden', about: 'Iedereen in de stad' })
  const [group = ''] = await idsOn(lead, at, new RegExp(`/groepen/${oneId}$`))
  for (const effect of effects(group))
    await write('gevolgen/nieuw', {
      ...effect,
      basis: 'expected',
      raisedBy: 'Werkgroep meldingen',
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
    text: 'Ik meldde een gat in de stoep. Het kwam bij het groen terecht.',
    about: 'Een bewoner van Noord',
    agreed: true,
  })
  const view = { text: 'Zo kijken wij ernaar.', wordsOf: 'De werkgroep' }
  await write('kijkrichtingen/organisation', view)
  await write('kijkrichtingen/society', { ...view, outsideInput: 'Twee gesprekken in de wijk' })
  await send(lead, `${at}/geen-bekend/norm`, { reason: 'Er is nog geen eigen kader vastgesteld.' })
  await describeOptions(lead, at)
}

async function describeOptions(lead: Page, at: string): Promise<void> {
  const words = {
    description: 'Zo gaat het dan.',
    consequences: 'Meldingen worden anders verdeeld.',
    forWhom: 'Iedereen die meldt',
    costs: 'Een half jaar werk',
    reversibleUntil: 'Altijd',
  }
  await send(lead, `${at}/keuzes/nieuw`, { title: 'Met het algoritme, en met een mens die twijfel oppakt', ...words })
  for (const id of await optionIds(lead, at)) await send(lead, `${at}/keuzes/${id}`, words)
}

const optionIds = (page: Page, at: string) => idsOn(page, at, new RegExp(`/keuzes/${oneId}(?:/wet)?$`))

/** The legal officer judges every option, and the two who must confirm the facts do so. */
export async function finishWeighing(lead: Page, expert: Page, algorithm: string): Promise<void> {
  const at = `/werk/algoritmes/${algorithm}/afweging`
  const route = `/werk/algoritmes/${algorithm}/route`
  for (const kind of ['iama', 'dpia'])
    await send(lead, route, { kind, state: 'present', title: 'Gedaan in 2025' }, { action: `${route}/stuk` })
  for (const id of await optionIds(expert, at))
    await send(expert, `${at}/keuzes/${id}/wet`, {
      answer: 'yes',
      explanation: 'Dit past bij de publieke taak.',
      source: 'Gemeentewet, artikel 160',
    })
  await send(lead, `${at}/bevestigen`, {})
  await send(expert, `${at}/bevestigen`, {})
}
