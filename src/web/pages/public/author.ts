import type { PublicAuthor } from '#src/domain/publication/public-decision.ts'
import type { Translate } from '#src/i18n/text.ts'

/** Who said something: the group, or the role. Never a name. */
export const authorInWords = (t: Translate, author: PublicAuthor): string => author.group ?? t(`role.${author.role}`)
