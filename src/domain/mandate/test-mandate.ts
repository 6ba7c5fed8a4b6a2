import type { Mandate } from './mandate.ts'

/** A mandate of the college without limits, that reaches no question yet: a test says what is different. */
export const aMandate = (given: Partial<Mandate> = {}): Mandate => ({
  id: 'mandate',
  mandateKind: 'mandate',
  grantorBodyId: 'college',
  granteeFunction: 'teamleider Parkeren',
  granteePersonId: null,
  granteeSubordinate: true,
  consentOn: null,
  subMandateAllowed: false,
  parentId: null,
  mode: 'positiveList',
  questions: [],
  classes: [],
  domains: [],
  instructions: '',
  maxAmountCents: null,
  maxMonths: null,
  exclusions: [],
  exclusionsText: '',
  decisionReference: 'Mandaatregeling',
  sourceUrl: null,
  from: '2026-01-01',
  to: null,
  ...given,
})
