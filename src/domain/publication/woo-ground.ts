/** Grounds on which the Open Government Act lets information stay closed (Woo 5.1 and 5.2), or another law does. */
export const wooGrounds = [
  'crownUnity',
  'stateSecurity',
  'confidentialBusinessData',
  'specialPersonalData',
  'identificationNumbers',
  'internationalRelations',
  'economicInterest',
  'investigation',
  'inspection',
  'privacy',
  'competitiveBusinessData',
  'environmentProtection',
  'security',
  'functioningOfGovernment',
  'disproportionateHarm',
  'personalPolicyViews',
  'otherLaw',
] as const
export type WooGround = (typeof wooGrounds)[number]

/** Where each ground stands, printed wherever something is withheld. `otherLaw` is named in the motivation. */
export const wooArticles: Readonly<Record<WooGround, string>> = {
  crownUnity: 'Woo 5.1 lid 1 a',
  stateSecurity: 'Woo 5.1 lid 1 b',
  confidentialBusinessData: 'Woo 5.1 lid 1 c',
  specialPersonalData: 'Woo 5.1 lid 1 d',
  identificationNumbers: 'Woo 5.1 lid 1 e',
  internationalRelations: 'Woo 5.1 lid 2 a',
  economicInterest: 'Woo 5.1 lid 2 b',
  investigation: 'Woo 5.1 lid 2 c',
  inspection: 'Woo 5.1 lid 2 d',
  privacy: 'Woo 5.1 lid 2 e',
  competitiveBusinessData: 'Woo 5.1 lid 2 f',
  environmentProtection: 'Woo 5.1 lid 2 g',
  security: 'Woo 5.1 lid 2 h',
  functioningOfGovernment: 'Woo 5.1 lid 2 i',
  disproportionateHarm: 'Woo 5.1 lid 5',
  personalPolicyViews: 'Woo 5.2',
  otherLaw: '',
}
