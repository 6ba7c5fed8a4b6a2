import { path } from '../http/path.ts'

/** What is public of one algorithm, seen from inside. */
export const publicationPath = path('/werk/algoritmes/:id/openbaar')
export const publicationDetailsPath = path('/werk/algoritmes/:id/openbaar/gegevens')
export const publicationChoicePath = path('/werk/algoritmes/:id/openbaar/tonen')
export const renewAddressPath = path('/werk/algoritmes/:id/openbaar/adres')
export const previewPath = path('/werk/algoritmes/:id/openbaar/voorbeeld')
export const withholdPath = path('/werk/algoritmes/:id/openbaar/niet-openbaar')
export const releasePath = path('/werk/algoritmes/:id/openbaar/weer-openbaar')

/** What the public sends, and what was done with it. */
export const reactionsPath = path('/werk/reacties')
export const reactionPath = path('/werk/reacties/:id')

/** What the public pages say about the organisation. */
export const publicSettingsPath = path('/beheer/openbaar')
