import type { Author } from '#src/domain/weighing/author.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { Reader } from '../../components/weighing/reader.tsx'

/** Members of a body by name and role; everyone else by the group they speak for, or by role. Officials are never named. */
export function whoSays(t: Translate, names: Readonly<Record<string, string>>): Pick<Reader, 'who' | 'by'> {
  const named = (author: Author): string | null => {
    const name = names[author.personId]
    const political = author.role === 'executiveMember' || author.role === 'representative'
    return name !== undefined && political ? `${name}, ${t(`role.${author.role}`)}` : author.group
  }
  return {
    who: (author) => named(author) ?? t(`role.${author.role}`),
    by: (author) => named(author) ?? t('weighing.theRole', { role: t(`role.${author.role}`) }),
  }
}
