import type { Moment } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** What an instrument can say that a weighing or a decision uses. */
export const findingKinds = ['served', 'harmed', 'right', 'advice', 'condition', 'risk', 'action'] as const
export type FindingKind = (typeof findingKinds)[number]

/** What an instrument that was done elsewhere says, entered by hand, with the page on which it stands. */
export interface Finding {
  readonly id: string
  readonly kind: FindingKind
  readonly text: string
  /** As printed: `12`, `12-14`, `bijlage 2`. */
  readonly page: string
  /** For a right: the judgement of its severity in words, and whose judgement that is. */
  readonly judgement: string
  readonly judgementBy: string
  readonly byPerson: string | null
  readonly byFunction: string
  readonly at: Moment
  readonly removedAt: Moment | null
}

export type FindingRefusal = 'text-missing' | 'page-missing' | 'judge-missing'

/** A finding has words and a page; a judgement says whose it is. */
export function enterFinding(finding: Finding): Result<Finding, FindingRefusal> {
  if (finding.text.trim() === '') return refuse('text-missing')
  if (finding.page.trim() === '') return refuse('page-missing')
  if (finding.judgement !== '' && finding.judgementBy.trim() === '') return refuse('judge-missing')
  return accept(finding)
}
