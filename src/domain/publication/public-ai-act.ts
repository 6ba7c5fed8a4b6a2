import type { AiActFacts } from '../algorithm/ai-act-facts.ts'
import type { AiActRiskGroup } from '../algorithm/classification.ts'
import type { ClassOrigin } from '../ai-act/outcome.ts'
import { plainWords } from '../instrument/rich-text.ts'
import type { Day } from '../shared/dates.ts'

/** A class of the AI Act as a person confirmed it, with where it came from. */
export interface AiActRecord {
  readonly riskGroup: AiActRiskGroup | null
  /** Classes of before hold nothing else. */
  readonly facts: AiActFacts | null
  readonly origin: ClassOrigin | null
  /** By function; names of officials are not public. */
  readonly confirmedBy: string
  readonly confirmedOn: Day
}

/** What the AI Act calls an algorithm, for everybody: in words, with the questionnaire that it comes from. */
export interface PublicAiAct extends Pick<AiActFacts, 'applicationKind' | 'roles' | 'transparencyDuty'> {
  readonly riskGroup: AiActRiskGroup | null
  /** What the questionnaire concluded and which duties it named; empty when somebody filled the class in by hand. */
  readonly conclusion: string | null
  readonly obligations: string | null
  readonly questionnaire: { readonly name: string; readonly version: string; readonly ours: boolean } | null
  readonly sources: readonly { readonly title: string; readonly url: string | null }[]
  readonly confirmedBy: string
  readonly confirmedOn: Day
}

const said = (text: string): string | null => (text === '' ? null : text)

/** The public words of a confirmed class; the path and its remarks stay inside. */
export function publicAiAct({ riskGroup, facts, origin, confirmedBy, confirmedOn }: AiActRecord): PublicAiAct {
  return {
    riskGroup,
    applicationKind: facts?.applicationKind ?? null,
    roles: facts?.roles ?? [],
    transparencyDuty: facts?.transparencyDuty ?? null,
    conclusion: origin === null ? null : said(plainWords(origin.conclusion.text)),
    obligations: origin === null ? null : said(plainWords(origin.conclusion.obligation)),
    questionnaire:
      origin === null
        ? null
        : { name: origin.tree.name, version: origin.tree.version, ours: origin.tree.origin === 'ours' },
    sources: origin?.sources ?? [],
    confirmedBy,
    confirmedOn,
  }
}
