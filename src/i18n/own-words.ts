import type { Language, OwnWords } from './text.ts'

/** What the highest official is called, per kind of organisation. */
const highestOfficial: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  municipality: { nl: 'gemeentesecretaris', en: 'municipal secretary' },
  province: { nl: 'provinciesecretaris', en: 'provincial secretary' },
  waterAuthority: { nl: 'secretaris-directeur', en: 'secretary-director' },
  ministry: { nl: 'secretaris-generaal', en: 'secretary-general' },
}

/** What the body of representatives is called in a sentence, per kind of organisation that has one. */
const representatives: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  municipality: { nl: 'de gemeenteraad', en: 'the municipal council' },
  province: { nl: 'provinciale staten', en: 'the provincial council' },
  waterAuthority: { nl: 'het algemeen bestuur', en: 'the general board' },
  jointArrangement: { nl: 'het algemeen bestuur', en: 'the general board' },
}

function officialWords(kind: string, language: Language): OwnWords {
  const official = highestOfficial[kind]?.[language]
  if (official === undefined) return {}
  const one = language === 'nl' ? `de ${official}` : `the ${official}`
  return { 'role.chiefExecutive': official, 'algorithm.role.chiefExecutive': one }
}

function deviationWords(kind: string, language: Language): OwnWords {
  const body = representatives[kind]?.[language]
  if (body === undefined) return {}
  const asks =
    language === 'nl'
      ? `Het bestuur vraagt een afwijking vooraf aan ${body}.`
      : `The executive asks ${body} beforehand whether it may deviate.`
  return { 'guiding.deviation.representative': asks }
}

/** Sentences in the words of a kind of organisation, where it has its own. */
export const ownWordsOf = (kind: string, language: Language): OwnWords => ({
  ...officialWords(kind, language),
  ...deviationWords(kind, language),
})
