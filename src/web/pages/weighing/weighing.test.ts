import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, test } from 'vitest'
import { pageFaults } from '#src/web/page-faults.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { answerDispute } from '#src/workflows/weighing/answer-dispute.ts'
import { within } from '#src/workflows/context.ts'
import { confirmFacts } from '#src/workflows/weighing/confirm-facts.ts'
import { contestFact } from '#src/workflows/weighing/contest-fact.ts'
import { markEffect } from '#src/workflows/weighing/mark-effect.ts'
import { moveWeighing } from '#src/workflows/weighing/move-weighing.ts'
import { readWeighing } from '#src/workflows/weighing/read-weighing.ts'
import {
  aCompleteWeighing,
  anAlgorithm,
  anEffect,
  anOpenWeighing,
  done,
} from '#src/workflows/weighing/test-weighings.ts'
import { writeEffect } from '#src/workflows/weighing/write-effect.ts'
import { withdrawStory } from '#src/workflows/weighing/withdraw-story.ts'

const pageOf = async (response: Response) => new JSDOM(await response.text()).window.document
const textOf = (node: Element | null) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

const at = (algorithmId: string, rest = '') => `/werk/algoritmes/${algorithmId}/afweging${rest}`

describe('reading a weighing', () => {
  test('begins with the core question, also before anyone began', async () => {
    const algorithmId = await anAlgorithm(house)
    const document = await pageOf(await house.request(at(algorithmId), { as: 'projectLead' }))
    expect(textOf(document.querySelector('h1'))).toContain('Hoe wegen we, als publieke organisatie of samenleving')
    const begun = await house.post(at(algorithmId, '/beginnen'), {}, { as: 'projectLead' })
    expect([begun.status, begun.headers.get('location')]).toEqual([303, at(algorithmId)])
  })

  test('shows both sides per group, in the order of writing, and says what is missing', async () => {
    const { algorithmId } = await anOpenWeighing(house)
    const document = await pageOf(await house.request(at(algorithmId), { as: 'projectLead' }))
    const sides = [...document.querySelectorAll('.ws-pair .ws-side h4')].map(textOf)
    expect(sides).toEqual(['Voordelen', 'Nadelen'])
    expect(textOf(document.querySelector('.ws-pair'))).toContain(
      'Niemand heeft beschreven welk nadeel dit voor hen heeft.',
    )
    expect([...document.querySelectorAll('.ws-missing li')].map(textOf)).toContain('Gevolgen: lang, direct')
    expect(document.querySelectorAll('.ws-coverage .is-empty')).toHaveLength(6)
  })

  test('says which instrument is missing, why and from where, and how to satisfy it', async () => {
    const { algorithmId } = await anOpenWeighing(house)
    const missing = async () =>
      [
        ...(await pageOf(await house.request(at(algorithmId), { as: 'projectLead' }))).querySelectorAll(
          '.ws-missing li',
        ),
      ].filter((line) => line.textContent.startsWith('Er is nog geen vastgestelde'))
    expect(await missing()).toEqual([])
    await house.ctx.db.updateTable('algorithm').set({ status: 'inDevelopment' }).where('id', '=', algorithmId).execute()
    const [iama, ...others] = await missing()
    expect(textOf(iama ?? null)).toContain('Een voorlopige regel van Weegschaal vraagt dit')
    expect(textOf(iama ?? null)).toContain('wijs bij de stukken aan waar het elders is gedaan')
    expect(iama?.querySelector('a')?.getAttribute('href')).toBe(`/werk/algoritmes/${algorithmId}/route#stukken`)
    expect(others).toHaveLength(2)
    const elsewhere = { kind: 'iama', state: 'present', title: 'IAMA van de regio' }
    await house.post(`/werk/algoritmes/${algorithmId}/route/stuk`, elsewhere, { as: 'projectLead' })
    const not = { kind: 'dpia', state: 'notNeeded', title: 'Er gaan geen persoonsgegevens in.' }
    await house.post(`/werk/algoritmes/${algorithmId}/route/stuk`, not, { as: 'projectLead' })
    expect(await missing()).toEqual([])
  })

  test('remarks to who gave the same reason word for word in another dossier, and refuses nothing', async () => {
    const first = await anOpenWeighing(house)
    const second = await anOpenWeighing(house)
    const reason = 'Wij zien hier niets.'
    for (const { algorithmId } of [first, second]) {
      const sent = await house.post(at(algorithmId, '/vakken/long/indirect'), { reason }, { as: 'projectLead' })
      expect(sent.status).toBe(303)
    }
    const remark = async (as: 'projectLead' | 'fg') =>
      textOf(await pageOf(await house.request(at(second.algorithmId), { as })).then((page) => page.body))
    expect(await remark('projectLead')).toContain('woord voor woord ook in 1 ander dossier: “Wij zien hier niets.”')
    expect(await remark('fg')).not.toContain('woord voor woord')
  })

  test('gives each reader only the forms that this reader may use', async () => {
    const { algorithmId } = await aCompleteWeighing(house)
    const links = async (as: 'projectLead' | 'fg' | 'endUser' | 'legalCounsel') =>
      [...(await pageOf(await house.request(at(algorithmId), { as }))).querySelectorAll('main a')].map(
        (a) => a.getAttribute('href') ?? '',
      )
    const has = async (as: Parameters<typeof links>[0], end: string) =>
      (await links(as)).some((href) => href.endsWith(end))
    expect([
      await has('projectLead', '/gevolgen/nieuw?voor=advantage.x'),
      await has('projectLead', '/intrekken'),
      await has('projectLead', '/aanwijzen'),
    ]).toEqual([false, true, false])
    expect([await has('fg', '/aanwijzen'), await has('fg', '/betwisten'), await has('fg', '/intrekken')]).toEqual([
      true,
      true,
      false,
    ])
    expect([await has('legalCounsel', '/wet'), await has('endUser', '/betwisten')]).toEqual([true, false])
  })

  test('holds no score: no number besides dates, terms, articles and the version', async () => {
    const { algorithmId } = await aCompleteWeighing(house)
    const effects = (await readWeighing(house.ctx, algorithmId))?.weighing?.effects ?? []
    for (const as of ['fg', 'ethicist', 'ciso'] as const)
      done(await markEffect(house.as(as), { algorithmId, effectId: effects[1]?.id ?? '', reason: 'Telt.' }))
    const document = await pageOf(await house.request(at(algorithmId), { as: 'executiveMember' }))
    const main = document.querySelector('main')
    main?.querySelectorAll('time').forEach((time) => time.remove())
    const allowed = [
      /tot 1 jaar/g,
      /1 tot 4 jaar/g,
      /na 4 jaar/g,
      /artikel(en)? [\d:]+( en 3:4)?/g,
      /Versie ?1, concept/g,
    ]
    const written = ['Ongeveer 2.900 huishoudens.', 'proef van 2025', 'Normenkader 3.1', '2 dagen werk per maand.']
    let text = textOf(main)
    for (const words of written) text = text.replaceAll(words, '')
    for (const pattern of allowed) text = text.replaceAll(pattern, '')
    expect(text.match(/.{0,40}\d+.{0,20}/g)).toBeNull()
    expect(text).not.toMatch(/score|gemiddeld|totaal|procent|%|punten in|ranglijst/i)
  })

  test('shows another reading with its reason, and who marked a point, by name only for members', async () => {
    const { algorithmId } = await aCompleteWeighing(house)
    const effectId = (await readWeighing(house.ctx, algorithmId))?.weighing?.effects[0]?.id ?? ''
    const disputeId = done(
      await contestFact(house.as('participationCouncil'), {
        algorithmId,
        subject: 'effect',
        subjectId: effectId,
        reason: 'Te laat is geen <fout>.',
      }),
    )
    done(await markEffect(house.as('executiveMember'), { algorithmId, effectId, reason: 'Ook een last.' }))
    const response = await house.request(at(algorithmId), { as: 'projectLead' })
    const html = await response.text()
    expect(html).toContain('Te laat is geen &lt;fout&gt;.')
    expect(html).toContain('Naam executiveMember, bestuurder')
    expect(html).not.toContain('Naam participationCouncil')
    // Who contested takes that back with one button; the others are not offered to.
    const back = at(algorithmId, `/betwistingen/${disputeId}/intrekken`)
    const council = { as: 'participationCouncil' } as const
    expect(html).not.toContain(back)
    expect(await (await house.request(at(algorithmId), council)).text()).toContain(back)
    expect(await pageFaults(await (await house.request(back, council)).text())).toEqual([])
    expect((await house.post(back, {}, { as: 'ethicsCommittee' })).status).toBe(422)
    expect((await house.post(back, {}, council)).status).toBe(303)
    expect((await house.request(back, council)).status).toBe(404)
  })

  test('is read in at most five queries, however many effects it has', async () => {
    const { algorithmId, groupId } = await aCompleteWeighing(house)
    const count = async () => {
      let queries = 0
      const db = house.ctx.db.withPlugin({
        transformQuery: ({ node }) => {
          queries += 1
          return node
        },
        transformResult: ({ result }) => Promise.resolve(result),
      })
      await readWeighing({ ...house.ctx, db }, algorithmId)
      return queries
    }
    const few = await count()
    for (let n = 0; n < 5; n += 1)
      done(
        await writeEffect(house.as('projectLead'), {
          algorithmId,
          edited: null,
          draft: anEffect({ benefitGroupIds: [groupId] }),
        }),
      )
    expect(await count()).toBe(few)
    expect(few - 1).toBeLessThanOrEqual(5) // one of them sets the organisation
  })
})

describe('the pages of a weighing', () => {
  test('are valid and accessible: to read, an old version, the difference, and a form with a mistake', async () => {
    const { algorithmId } = await aCompleteWeighing(house)
    const effectId = (await readWeighing(house.ctx, algorithmId))?.weighing?.effects[1]?.id ?? ''
    done(
      await contestFact(house.as('fg'), { algorithmId, subject: 'effect', subjectId: effectId, reason: 'Klopt niet.' }),
    )
    done(await markEffect(house.as('ethicsCommittee'), { algorithmId, effectId, reason: 'Telt.' }))
    const faults = async (response: Response) => pageFaults(await response.text())
    expect(await faults(await house.request(at(algorithmId), { as: 'projectLead' }))).toEqual([])
    expect(await faults(await house.request(at(algorithmId), { as: 'legalCounsel' }))).toEqual([])
    expect(await faults(await house.post(at(algorithmId, '/gevolgen/nieuw'), {}, { as: 'projectLead' }))).toEqual([])
    expect(await faults(await house.request(at(algorithmId, '/bevestigen'), { as: 'projectLead' }))).toEqual([])
    for (const as of ['projectLead', 'algorithmExpert'] as const)
      done(await confirmFacts(house.as(as), { algorithmId }))
    const disputeId = (await readWeighing(house.ctx, algorithmId))?.weighing?.disputes[0]?.id ?? ''
    done(await answerDispute(house.as('projectLead'), { algorithmId, disputeId, text: 'Dat klopt wel.' }))
    done(await moveWeighing(house.as('processOwner'), { algorithmId, trigger: 'release', reason: '' }))
    done(await moveWeighing(house.as('projectLead'), { algorithmId, trigger: 'takeBack', reason: 'Nieuwe cijfers.' }))
    for (const path of ['/versies', '/versies/1', '/verschil/1'])
      expect(await faults(await house.request(at(algorithmId, path), { as: 'endUser' }))).toEqual([])
  }, 120_000)
})

describe('working on a weighing', () => {
  const fields = {
    side: 'disadvantage',
    title: 'Mensen voelen zich verdacht',
    description: 'Zij horen dat een systeem hen koos.',
    term: 'short',
    directness: 'indirect',
    kind: 'treatment',
    basis: 'expected',
    raisedBy: 'cliëntenraad',
    reversibility: 'difficult',
  }

  test('adds an effect, and shows what is missing in the form', async () => {
    const { algorithmId, groupId } = await anOpenWeighing(house)
    const path = at(algorithmId, '/gevolgen/nieuw')
    const wrong = await house.post(path, fields, { as: 'projectLead' })
    expect(wrong.status).toBe(422)
    expect(textOf((await pageOf(wrong)).querySelector('.ws-error-summary'))).toContain('in elk geval één groep')
    const added = await house.post(path, { ...fields, burdenGroups: groupId }, { as: 'projectLead' })
    expect(added.status).toBe(303)
    const weighing = (await readWeighing(house.ctx, algorithmId))?.weighing
    expect(weighing?.effects).toMatchObject([
      { title: fields.title, burdenGroupIds: [groupId], publicValues: [], recheckOn: null },
    ])
  })

  test('asks for a group first, and leads to it, where there is none yet', async () => {
    const empty = await testAlgorithm(house)
    await house.post(at(empty.id, '/beginnen'), {}, { as: 'projectLead' })
    const page = await pageOf(await house.request(at(empty.id, '/gevolgen/nieuw'), { as: 'projectLead' }))
    expect(textOf(page.querySelector('main form'))).toContain('Voeg eerst een groep toe')
    expect(page.querySelector(`main form a[href="${at(empty.id, '/groepen/nieuw')}"]`)).not.toBeNull()
  })

  test('shows both texts when somebody else was first', async () => {
    const { algorithmId, groupId } = await anOpenWeighing(house)
    const draft = anEffect({ benefitGroupIds: [groupId] })
    const id = done(await writeEffect(house.as('projectLead'), { algorithmId, edited: null, draft }))
    done(
      await writeEffect(house.as('processOwner'), {
        algorithmId,
        edited: { id, revision: 1 },
        draft: { ...draft, title: 'De titel van de ander' },
      }),
    )
    const path = at(algorithmId, `/gevolgen/${id}`)
    const mine = { ...fields, title: 'Mijn titel', burdenGroups: groupId }
    const clash = await house.post(path, { ...mine, revision: '1' }, { as: 'projectLead' })
    expect(clash.status).toBe(422)
    const document = await pageOf(clash)
    expect(textOf(document.querySelector('main'))).toContain('De titel van de ander')
    expect(document.querySelector('input[name=title]')?.getAttribute('value')).toBe('Mijn titel')
    expect(document.querySelector('input[name=revision]')?.getAttribute('value')).toBe('2')
    expect((await house.post(path, { ...mine, revision: '2' }, { as: 'projectLead' })).status).toBe(303)
  })

  test('refuses a mark by the team and a fact by an advisor, and writes nothing', async () => {
    const { algorithmId, groupId } = await anOpenWeighing(house)
    const effectId = done(
      await writeEffect(house.as('projectLead'), {
        algorithmId,
        edited: null,
        draft: anEffect({ benefitGroupIds: [groupId] }),
      }),
    )
    const mark = await house.post(
      at(algorithmId, `/gevolgen/${effectId}/aanwijzen`),
      { reason: 'Zwaar.' },
      { as: 'projectLead' },
    )
    const fact = await house.post(
      at(algorithmId, '/gevolgen/nieuw'),
      { ...fields, burdenGroups: groupId },
      { as: 'fg' },
    )
    expect([mark.status, fact.status]).toEqual([403, 403])
    const weighing = (await readWeighing(house.ctx, algorithmId))?.weighing
    expect([weighing?.marks.length, weighing?.effects.length]).toEqual([0, 1])
  })

  test('goes by two signatures to a frozen version that everyone can read and compare', async () => {
    const { algorithmId } = await aCompleteWeighing(house)
    const confirm = (as: 'projectLead' | 'algorithmExpert') => house.post(at(algorithmId, '/bevestigen'), {}, { as })
    expect([
      (await confirm('projectLead')).status,
      (await confirm('projectLead')).status,
      (await confirm('algorithmExpert')).status,
    ]).toEqual([303, 422, 303])
    const release = await house.post(at(algorithmId, '/stappen/release'), { reason: '' }, { as: 'processOwner' })
    expect(release.status).toBe(303)
    expect((await house.post(at(algorithmId, '/gevolgen/nieuw'), fields, { as: 'projectLead' })).status).toBe(422)
    expect(
      (await house.post(at(algorithmId, '/stappen/takeBack'), { reason: 'Nieuwe cijfers.' }, { as: 'projectLead' }))
        .status,
    ).toBe(303)
    for (const path of ['/versies', '/versies/1', '/verschil/1'])
      expect((await house.request(at(algorithmId, path), { as: 'endUser' })).status).toBe(200)
    const old = await pageOf(await house.request(at(algorithmId, '/versies/1'), { as: 'projectLead' }))
    expect(old.querySelector('.ws-beam')).not.toBeNull()
    expect(old.querySelectorAll('.ws-edit-links a')).toHaveLength(0)
    for (const path of ['/versies/2', '/versies/x', '/verschil/9'])
      expect((await house.request(at(algorithmId, path), { as: 'projectLead' })).status).toBe(404)
  })

  test('a withdrawn story is gone from the page and from the old version', async () => {
    const { algorithmId } = await aCompleteWeighing(house)
    done(await confirmFacts(house.as('projectLead'), { algorithmId }))
    done(await confirmFacts(house.as('algorithmExpert'), { algorithmId }))
    done(await moveWeighing(house.as('processOwner'), { algorithmId, trigger: 'release', reason: '' }))
    const storyId = (await readWeighing(house.ctx, algorithmId))?.weighing?.stories[0]?.id ?? ''
    done(await withdrawStory(house.as('participationCouncil'), { algorithmId, storyId }))
    for (const path of ['', '/versies/1']) {
      const html = await (await house.request(at(algorithmId, path), { as: 'projectLead' })).text()
      expect(html).not.toContain('Ik kreeg een brief.')
      expect(html).toContain('Hier stond een verhaal.')
    }
  })

  test('every form opens for who may use it, and a form about nothing is not there', async () => {
    const { algorithmId, groupId } = await aCompleteWeighing(house)
    const weighing = (await readWeighing(house.ctx, algorithmId))?.weighing
    const [effectId, optionId, normId] = [
      weighing?.effects[0]?.id,
      weighing?.options[2]?.id,
      weighing?.normRelations[0]?.id,
    ].map(String)
    const forms = [
      ['projectLead', '/samenvatting'],
      ['projectLead', '/groepen/nieuw'],
      ['projectLead', `/groepen/${groupId}`],
      ['projectLead', `/gevolgen/${effectId}`],
      ['fg', `/gevolgen/${effectId}/betwisten`],
      ['fg', `/gevolgen/${effectId}/aanwijzen`],
      ['projectLead', '/vakken/long/direct'],
      ['projectLead', `/geen-bekend/disadvantage.${groupId}`],
      ['projectLead', '/vragen/legitimacy/task'],
      ['projectLead', '/verhalen/nieuw'],
      ['legalCounsel', `/normen/${normId}`],
      ['legalCounsel', `/keuzes/${optionId}/wet`],
      ['ethicist', `/keuzes/${optionId}/pleiten`],
      ['projectLead', '/kijkrichtingen/society'],
      ['executiveMember', '/open-vragen/nieuw'],
      ['bodySecretary', '/oordeel'],
      ['algorithmExpert', '/bevestigen'],
      ['projectLead', '/stappen/startDialogue'],
    ] as const
    for (const [as, path] of forms)
      expect([path, (await house.request(at(algorithmId, path), { as })).status]).toEqual([path, 200])
    const nothing = crypto.randomUUID()
    for (const path of [
      `/gevolgen/${nothing}`,
      '/vragen/legitimacy/x',
      '/kijkrichtingen/x',
      '/stappen/submit',
      '/vakken/x/direct',
    ])
      expect([path, (await house.request(at(algorithmId, path), { as: 'projectLead' })).status]).toEqual([path, 404])
    const events = await within(house.ctx, (tx) => tx.selectFrom('audit_event').select('action').execute())
    expect(events.length).toBeGreaterThan(10)
  })
})
