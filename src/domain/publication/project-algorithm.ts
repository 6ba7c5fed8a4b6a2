import type { Day } from '../shared/dates.ts'
import type { AlgorithmSource } from './algorithm-source.ts'
import { mapTexts, nameRemover } from './officials.ts'
import type { PublicAlgorithm, PublicFact, PublicInstrument } from './public-algorithm.ts'
import { publicStateOf, visibilityOf } from './visibility.ts'
import { isWithheldOn, type PublicWithholding, type WithheldPart, type Withholding } from './withholding.ts'
import { wooArticles } from './woo-ground.ts'

/** What the public may know of an algorithm on a day, or null when that is nothing. */
export function projectAlgorithm(source: AlgorithmSource, today: Day): PublicAlgorithm | null {
  return visibilityOf(source.visibility, today) === 'public' ? publicRecordOf(source, today) : null
}

/** The public record as it would be, whether or not it is public today: for a preview by who may publish. */
export function publicRecordOf(source: AlgorithmSource, today: Day): PublicAlgorithm {
  const withheld = source.withholdings.filter((each) => isWithheldOn(each, today)).map(publicWithholding)
  const fact = (part: WithheldPart, text: string | null) => publicFact(text, withheldPart(withheld, part))
  // No body has to decide on class C.
  const state = publicStateOf(source.status, source.useDecided || source.riskClass === 'C')
  return mapTexts<PublicAlgorithm>(
    {
      slug: source.slug,
      name: source.name,
      summary: source.summary,
      purpose: source.purpose,
      state,
      status: source.status,
      riskClass: source.riskClass,
      classReason: source.classReason,
      classInDoubt: source.classInDoubt,
      aiAct: source.aiAct,
      body: source.body,
      bodyReason: source.bodyReason,
      portfolioHolder: source.portfolioHolder,
      domainsOfLife: source.domainsOfLife,
      process: source.process,
      legalBasis: source.legalBasis,
      affected: source.affected,
      humanControl: source.humanControl,
      inUseSince: source.inUseSince,
      changedOn: source.changedOn,
      preparation: source.preparation,
      supplier: fact('supplier', source.supplier),
      cost: fact('cost', source.cost),
      data: fact('data', source.data),
      technique: fact('technique', source.technique),
      registerUrl: source.registerUrl,
      instruments: publicInstruments(source.instruments, withheldPart(withheld, 'instruments')),
      decisions: source.decisions,
      history: source.history
        .filter((event) => event.on <= today)
        .toSorted((one, other) => other.on.localeCompare(one.on)),
      withheld,
    },
    nameRemover(source.officials),
  )
}

/** What the public is told about a withholding: never what is withheld. */
export const publicWithholding = (withholding: Withholding): PublicWithholding => ({
  part: withholding.part,
  ground: withholding.ground,
  article: wooArticles[withholding.ground],
  motivation: withholding.motivation,
  decidedBy: withholding.decidedBy,
  decidedOn: withholding.decidedOn,
  until: withholding.until,
})

/** The withholding of a part, when there is one. */
export const withheldPart = (
  withheld: readonly PublicWithholding[],
  part: WithheldPart,
): PublicWithholding | undefined => withheld.find((each) => each.part === part)

function publicFact(text: string | null, withholding: PublicWithholding | undefined): PublicFact {
  if (withholding !== undefined) return { state: 'withheld', withholding }
  return text === null || text.trim() === '' ? { state: 'unknown' } : { state: 'known', text }
}

/** That an assessment was done is always public; where it stands and what it says may be withheld. */
const publicInstruments = (
  instruments: readonly PublicInstrument[],
  withholding: PublicWithholding | undefined,
): readonly PublicInstrument[] =>
  withholding === undefined ? instruments : instruments.map((each) => ({ ...each, url: null, reason: null }))
