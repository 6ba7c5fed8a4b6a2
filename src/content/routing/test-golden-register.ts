import type { GoverningBody } from '#src/domain/body/body.ts'
import type { Mandate } from '#src/domain/mandate/mandate.ts'
import { aMandate } from '#src/domain/mandate/test-mandate.ts'
import type { StartingDecision } from '#src/domain/starting-decision/starting-decision.ts'
import { proposedRules, startingRows } from '../starting-decision/starting-rows.ts'

const body = (code: string, role: GoverningBody['role'], from = '2020-01-01'): GoverningBody => ({
  id: code,
  code,
  role,
  name: code,
  legalBasis: '',
  collegial: role !== 'singleHeaded',
  from,
  to: null,
})

/** The bodies of that municipality. */
export const bodies = [
  body('raad', 'representative'),
  body('college', 'executive'),
  body('burgemeester', 'singleHeaded'),
  body('heffingsambtenaar', 'singleHeaded', '2023-01-01'),
]

const mandate = (id: string, given: Partial<Mandate>): Mandate =>
  aMandate({ id, granteeFunction: id, from: '2024-02-01', ...given })

/** The register of one municipality over the years. */
export const mandates: readonly Mandate[] = [
  mandate('directeur', { questions: ['deployment', 'pilot', 'change'], classes: ['C'], subMandateAllowed: true }),
  mandate('teamleider Parkeren', {
    parentId: 'directeur',
    questions: ['deployment'],
    classes: ['C'],
    domains: ['parking'],
    from: '2025-01-01',
    to: '2026-06-30',
  }),
  mandate('inkoper', {
    mandateKind: 'powerOfAttorney',
    questions: ['makeOrBuy'],
    maxAmountCents: 500_000_00,
    maxMonths: 48,
    exclusions: ['precedent'],
  }),
  mandate('gemeentesecretaris', { questions: ['roles'], to: '2026-03-31' }),
  mandate('alles', { mode: 'negativeList', questions: ['roles', 'makeOrBuy', 'deployment'], from: '2025-07-01' }),
  mandate('omgevingsdienst', { questions: ['review'], granteeSubordinate: false, domains: ['nature'] }),
]

/** From 1 June 2026 a startbesluit holds: the portfolio holder decides on class C with a signal. */
export const starting: StartingDecision = {
  id: 's1',
  number: 1,
  bodyId: 'college',
  adoptedOn: '2026-05-20',
  inForceFrom: '2026-06-01',
  reviewBy: '2027-06-01',
  documentReference: 'B-2026-31',
  rows: startingRows
    .filter(({ key }) => key === 'signalledC')
    .map((row) => ({
      key: row.key,
      choice: 'change',
      change: {
        text: 'De portefeuillehouder besluit.',
        decides: null,
        reserved: row.reserved,
        terms: {},
        settings: ['portfolioHolderDecidesSignalledC'],
      },
      row,
      rules: proposedRules.rules.filter(({ id }) => row.rules.includes(id)),
      reservedQuestions: proposedRules.reserved.filter(({ id }) => row.reserved.includes(id)),
      terms: [],
      held: null,
      heldBy: null,
    })),
}
