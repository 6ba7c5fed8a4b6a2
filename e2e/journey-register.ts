import { idsFor, type Person } from './person.ts'

const dossiers = /^\/werk\/algoritmes\/([0-9a-f-]{36})$/

/** Reads entries of the national register in; how many came, and the one of this name. */
export async function importEntries(
  lead: Person,
  file: string,
  name: string,
): Promise<{ readonly count: number; readonly algorithm: string }> {
  await lead.send('/werk/import', { file: { file } })
  const nameless = (await lead.sees()).querySelector('[name=nameless]') !== null
  await lead.send(lead.path(), nameless ? { nameless: 'take' } : {})
  const { length: count } = await idsFor(lead, '/werk/algoritmes', dossiers)
  const links = [...(await lead.sees()).querySelectorAll('main a[href]')]
  const href = links.find(({ textContent }) => textContent.trim() === name)?.getAttribute('href') ?? ''
  return { count, algorithm: dossiers.exec(href)?.[1] ?? '' }
}

/** Somebody tells about an algorithm in a form; its address. */
export async function registerByHand(lead: Person, name: string, purpose: string): Promise<string> {
  await lead.send('/werk/algoritmes/nieuw', {
    name,
    purpose,
    process: 'Dagelijks beheer',
    contact: 'De afdelingsmanager',
    startingPoint: 'inUse',
  })
  return dossiers.exec(lead.path())?.[1] ?? ''
}

/** Screened and classified by one person, and looked at by another: class B. */
export async function screen(lead: Person, expert: Person, algorithm: string): Promise<void> {
  const dossier = `/werk/algoritmes/${algorithm}`
  for (const question of ['1', '2', '3'])
    await lead.send(`${dossier}/screening/${question}`, {
      answer: question === '1' ? 'yes' : 'no',
      explanation: 'Zo werkt het bij ons.',
    })
  await lead.send(`${dossier}/screening`, {}, { action: `${dossier}/screening/versturen` })
  await expert.send(`${dossier}/screening`, { verdict: 'agree', note: 'Eens.' })
  await lead.send(`${dossier}/classificatie`, {
    prohibitedPractice: 'no',
    highRiskAi: 'no',
    legalEffect: 'no',
    categorises: 'yes',
    ownJudgement: 'no',
    reason: 'Het deelt in groepen in.',
  })
  await expert.send(`${dossier}/classificatie`, {}, { action: `${dossier}/classificatie/bevestigen` })
}
