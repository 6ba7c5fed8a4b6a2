import { path } from '../http/path.ts'

export const organisationPath = path('/beheer/organisatie')

export const organisationKindPath = path('/beheer/organisatie/soort')

export const peoplePath = path('/beheer/personen')
export const newPersonPath = path('/beheer/personen/nieuw')
export const smallPresetPath = path('/beheer/personen/klein')
export const personPath = path('/beheer/personen/:id')
export const personRolesPath = path('/beheer/personen/:id/rollen')
export const personRoleEndPath = path('/beheer/personen/:id/rollen/:role/einde')
export const personAccountPath = path('/beheer/personen/:id/account')

export const bodiesPath = path('/beheer/organen')
export const newBodyPath = path('/beheer/organen/nieuw')
export const bodyPath = path('/beheer/organen/:id')
export const bodyMembersPath = path('/beheer/organen/:id/leden')
export const bodyMemberEndPath = path('/beheer/organen/:id/leden/:member/einde')
export const bodyTermsPath = path('/beheer/organen/:id/perioden')
export const bodyEndPath = path('/beheer/organen/:id/einde')

export const responsibilityPath = path('/verantwoordelijk')

export const personSecondStepPath = path('/beheer/personen/:id/twee-stappen')

export const accountPath = path('/account')
export const accountPasswordPath = path('/account/wachtwoord')
export const secondStepPath = path('/account/twee-stappen')
export const removalReadPath = path('/account/twee-stappen/gelezen')
export const secondStepConfirmPath = path('/account/twee-stappen/bevestigen')
export const secondStepRemovePath = path('/account/twee-stappen/uitzetten')
