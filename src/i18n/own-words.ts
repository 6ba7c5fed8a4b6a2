import type { Language, OwnWords } from './text.ts'

/** What the highest official is called, per kind of organisation. */
const highestOfficial: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  municipality: { nl: 'gemeentesecretaris', en: 'municipal secretary' },
  province: { nl: 'provinciesecretaris', en: 'provincial secretary' },
  waterAuthority: { nl: 'secretaris-directeur', en: 'secretary-director' },
  jointArrangement: { nl: 'secretaris-directeur', en: 'secretary-director' },
  ministry: { nl: 'secretaris-generaal', en: 'secretary-general' },
}

/** Sentences in the words of a kind of organisation, where it has its own. */
export function ownWordsOf(kind: string, language: Language): OwnWords {
  const official = highestOfficial[kind]?.[language]
  if (official === undefined) return {}
  const one = language === 'nl' ? `de ${official}` : `the ${official}`
  return { 'role.chiefExecutive': official, 'algorithm.role.chiefExecutive': one }
}
