import { path } from '../http/path.ts'

/** Addresses that everybody may use. They never change: others link to them. */
export const homePath = path('/')
export const organisationsPath = path('/organisaties')
export const publicAlgorithmsPath = path('/algoritmes')
export const publicAlgorithmPath = path('/algoritmes/:slug')
export const publicDecisionsPath = path('/besluiten')
export const publicDecisionPath = path('/besluiten/:number')
/** A condition on the page of its decision, by its place among them. */
export const publicConditionHref = (number: string, place: number): string =>
  `${publicDecisionPath({ number })}#voorwaarde-${place}`
export const councilPath = path('/raad')
export const reactPath = path('/vraag')
export const thanksPath = path('/vraag/dank/:number')
export const publicRolesPath = path('/rollen-en-mandaten')
export const publicRolesJsonPath = path('/rollen-en-mandaten.json')
/** The mandate register as a document, without what stays inside. */
export const publicMandateFilePath = path('/rollen-en-mandaten/bestand/:file')
export const publicControlPath = path('/controle-en-advies')
export const publicControlJsonPath = path('/controle-en-advies.json')
export const publicPlanPath = path('/meerjarenplan')
export const publicPlanJsonPath = path('/meerjarenplan.json')
export const publicPlanFilePath = path('/meerjarenplan/bestand/:file')
export const whoMayDecidePath = path('/wie-besluit')
export const accessibilityPath = path('/toegankelijkheid')
export const helpPath = path('/hulp')
export const privacyPath = path('/privacy')

/** Lists as files and feeds. */
export const algorithmsJsonPath = path('/algoritmes.json')
export const algorithmsCsvPath = path('/algoritmes.csv')
export const decisionsJsonPath = path('/besluiten.json')
export const decisionsCsvPath = path('/besluiten.csv')
export const decisionsAtomPath = path('/besluiten.atom')
export const sitemapPath = path('/sitemap.xml')
export const robotsPath = path('/robots.txt')
export const securityTxtPath = path('/.well-known/security.txt')

/** The interface for machines. */
export const apiAlgorithmsPath = path('/api/v1/algorithms')
export const apiAlgorithmPath = path('/api/v1/algorithms/:slug')
export const apiDecisionsPath = path('/api/v1/decisions')
export const apiDecisionPath = path('/api/v1/decisions/:number')
export const openApiPath = path('/api/v1/openapi.json')
