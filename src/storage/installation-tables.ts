/** Tables that belong to the installation and not to an organisation: no row security, nothing about a dossier. */
export const installationTables = [
  'installation',
  'organisation',
  'decision_tree',
  'attempt',
  'parked_form',
  'instrument_definition',
  'instrument_glossary',
  'migration',
] as const

/** The chain of the installation itself stands under this organisation, which never exists. */
export const installationChain = '00000000-0000-0000-0000-000000000000'
