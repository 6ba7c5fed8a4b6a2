/** What residents have to do with; the way they find an algorithm. */
export const domainsOfLife = [
  'benefits',
  'work',
  'debts',
  'housing',
  'care',
  'youth',
  'education',
  'parking',
  'traffic',
  'permits',
  'taxes',
  'publicSpace',
  'safety',
  'water',
  'nature',
  'contact',
  'employees',
  'other',
] as const
export type DomainOfLife = (typeof domainsOfLife)[number]
