/** A word in the two languages of the product. */
export interface Worded {
  readonly nl: string
  readonly en: string
}

/**
 * Public values to choose from when an effect is described. A proposal of Weegschaal in the spirit of the CODIO list; an
 * organisation can write its own words beside it.
 */
export const publicValues = {
  autonomy: { nl: 'autonomie', en: 'autonomy' },
  privacy: { nl: 'privacy', en: 'privacy' },
  equality: { nl: 'gelijkheid', en: 'equality' },
  justice: { nl: 'rechtvaardigheid', en: 'justice' },
  humanScale: { nl: 'menselijke maat', en: 'human scale' },
  dignity: { nl: 'waardigheid', en: 'dignity' },
  safety: { nl: 'veiligheid', en: 'safety' },
  wellbeing: { nl: 'welzijn', en: 'well-being' },
  inclusion: { nl: 'inclusie', en: 'inclusion' },
  transparency: { nl: 'transparantie', en: 'transparency' },
  accountability: { nl: 'verantwoording', en: 'accountability' },
  democracy: { nl: 'democratie', en: 'democracy' },
  trust: { nl: 'vertrouwen', en: 'trust' },
  solidarity: { nl: 'solidariteit', en: 'solidarity' },
  sustainability: { nl: 'duurzaamheid', en: 'sustainability' },
  efficiency: { nl: 'doelmatigheid', en: 'efficiency' },
  service: { nl: 'dienstverlening', en: 'public service' },
  legalCertainty: { nl: 'rechtszekerheid', en: 'legal certainty' },
  supplierIndependence: { nl: 'onafhankelijkheid van leveranciers', en: 'independence from suppliers' },
} as const satisfies Readonly<Record<string, Worded>>
export type PublicValue = keyof typeof publicValues

/** The word for a public value; words of the organisation itself are already words. */
export const wordForValue = (value: string, language: keyof Worded): string =>
  Object.hasOwn(publicValues, value) ? publicValues[value as PublicValue][language] : value
