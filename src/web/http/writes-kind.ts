import { kindRules, type GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { holdsRole } from '#src/domain/person/holds-role.ts'
import type { PageRequest } from './route.ts'

/** Whether the reader may begin and write texts of this kind: nobody is shown a step that would be refused. */
export const writesKind = ({ actor, context }: Pick<PageRequest, 'actor' | 'context'>, kind: GuidingKind): boolean =>
  actor !== null && holdsRole(actor.assignments, kindRules[kind].writers, context.today)
