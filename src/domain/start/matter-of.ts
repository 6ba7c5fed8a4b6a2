import { owedByNobody, type Matter } from './matter.ts'

type Made = Pick<Matter, 'id' | 'kind' | 'subject' | 'title'> & Partial<Matter>

/** A matter out of what is known of it; the rest is nothing. */
export const matter = (made: Made): Matter => ({
  algorithm: null,
  owedBy: owedByNobody,
  notBy: [],
  liesWith: null,
  dueOn: null,
  since: null,
  worrying: false,
  concerns: [],
  ...made,
})
