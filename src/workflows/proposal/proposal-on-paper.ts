import { adviceState, type AdviceTrail } from '#src/domain/advice/advice-state.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import type {
  AdviceOnPaper,
  CompetenceOnPaper,
  MissingAdviceOnPaper,
} from '#src/exchange/documents/compose/proposal-on-paper.ts'
import type { Tx } from '#src/storage/database.ts'
import type { Context } from '#src/workflows/context.ts'
import type { DocumentLanguage } from '#src/workflows/documents/document-context.ts'
import { routeQuestion } from '#src/workflows/routing/read-routing.ts'

/** Delivered advice, the newest words of the proposer beside each. */
export const advicesOnPaper = (trails: readonly AdviceTrail[]): readonly AdviceOnPaper[] =>
  trails.flatMap(({ advice, responses }) =>
    advice === null ? [] : [{ advice, response: responses.at(-1)?.text ?? null }],
  )

/** Advice that was asked and is not there. */
export const missingOnPaper = (trails: readonly AdviceTrail[]): readonly MissingAdviceOnPaper[] =>
  trails.flatMap((trail) => {
    if (trail.request === null || trail.advice !== null) return []
    const last = trail.events.at(-1)
    const notDelivered =
      adviceState(trail) === 'notDelivered' && last?.kind === 'notDelivered'
        ? { reason: last.reason, on: last.on }
        : null
    return [{ request: trail.request, notDelivered }]
  })

/** Per question why it lies with this body, with the source of the rule and whether the organisation adopted it. */
export async function competenceOnPaper(
  tx: Tx,
  ctx: Context,
  proposal: Proposal,
  language: DocumentLanguage,
): Promise<ReadonlyMap<string, CompetenceOnPaper>> {
  const found = new Map<string, CompetenceOnPaper>()
  for (const question of proposal.questions) {
    const gate = proposal.gates[0] ?? null
    const routing = await routeQuestion(tx, ctx, proposal.algorithmId, { question: question.kind, gate })
    if (routing === undefined || routing.outcome === 'undetermined') continue
    const { rule, standing } = routing.rule
    const provisional = standing.kind === 'provisional'
    found.set(question.id, {
      why: [rule.title[language], rule.because[language]],
      source: {
        kind: sourceWords[provisional ? 'proposal' : rule.source.kind][language],
        text: rule.source.label[language],
      },
      provisionalRule: provisional ? `${rule.id}. ${rule.title[language]}` : null,
    })
  }
  return found
}

const sourceWords = {
  law: { nl: 'wet', en: 'law' },
  ownRule: { nl: 'eigen regel', en: 'own rule' },
  example: { nl: 'voorbeeld', en: 'example' },
  proposal: { nl: 'voorstel van Weegschaal', en: 'proposal of Weegschaal' },
} as const
