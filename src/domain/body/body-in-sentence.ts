const neuter = /^(college|dagelijks bestuur|algemeen bestuur|bestuur|presidium)/i
const without = /^(provinciale|gedeputeerde) staten/i
const articled = /^(het|de) /i

/** The name of a body in a sentence: `het college`, `de burgemeester`, `gedeputeerde staten`, `the college`. */
export function bodyInSentence(name: string, language: 'nl' | 'en'): string {
  if (name === '' || without.test(name)) return name
  if (language === 'en') return `the ${name}`
  if (articled.test(name)) return name
  return neuter.test(name) ? `het ${name}` : `de ${name}`
}
