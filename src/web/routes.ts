import { letterRoutes } from './pages/decision/letter-routes.tsx'
import { conditionRoutes } from './pages/condition/routes.tsx'
import { decisionRoutes } from './pages/decision/routes.tsx'
import { publicationRoutes } from './pages/publication/routes.tsx'
import { questionOptionRoutes } from './pages/proposal/option-routes.tsx'
import { proposalRoutes } from './pages/proposal/routes.tsx'
import { algorithmRoutes } from './pages/algorithm/routes.tsx'
import { findingRoutes } from './pages/public/finding-routes.ts'
import { apiRoutes } from './pages/public/api-routes.ts'
import { publicRoutes } from './pages/public/routes.tsx'
import { startRoutes } from './pages/start/routes.tsx'
import { aiActRoutes } from './pages/ai-act/routes.tsx'
import { adviceRoutes } from './pages/advice/routes.tsx'
import { accountRoutes } from './pages/account/routes.tsx'
import { responsibilityRoutes } from './pages/responsibility/routes.tsx'
import { organisationRoutes } from './pages/organisation/routes.tsx'
import { bodyRoutes } from './pages/body/routes.tsx'
import { publicStartRoutes } from './pages/starting-decision/public-routes.tsx'
import { startingDecisionRoutes } from './pages/starting-decision/routes.tsx'
import { choiceRoutes } from './pages/administrative-choice/routes.tsx'
import { instrumentRoutes } from './pages/instrument/routes.tsx'
import { mandateRoutes } from './pages/mandate/routes.tsx'
import { sightRoutes } from './pages/sight/routes.tsx'
import { setupPathRoutes } from './pages/setup-path/routes.tsx'
import { trialCaseRoutes } from './pages/trial-case/routes.tsx'
import { consultationRoutes } from './pages/consultation/routes.tsx'
import { contributionRoutes } from './pages/consultation/contribution-routes.tsx'
import { publicConsultationRoutes } from './pages/consultation/public-routes.tsx'
import { publicTextRoutes } from './pages/public/text-routes.tsx'
import { normQuestionRoutes } from './pages/norm-question/routes.tsx'
import { guidingTextRoutes } from './pages/guiding-text/routes.tsx'
import { planRoutes } from './pages/plan/routes.tsx'
import { controlRoutes } from './pages/control/routes.tsx'
import { routingRoutes } from './pages/routing/routes.tsx'
import { instrumentRunRoutes } from './pages/instrument-run/routes.tsx'
import { logRoutes } from './pages/log/routes.tsx'
import { papersRoutes } from './pages/papers/routes.tsx'
import { takenOverRoutes } from './pages/taken-over/routes.tsx'
import type { RouteDefinition } from './http/route.ts'
import { importRoutes } from './pages/import/routes.tsx'
import { inventoryRoutes } from './pages/inventory/routes.tsx'
import { peopleRoutes } from './pages/person/routes.tsx'
import { weighingRoutes } from './pages/weighing/routes.tsx'

/** Every page and form of the house, in the order in which they are tried. */
export const routes: readonly RouteDefinition[] = [
  ...letterRoutes,
  ...conditionRoutes,
  ...decisionRoutes,
  ...proposalRoutes,
  ...questionOptionRoutes,
  ...algorithmRoutes,
  // First: `/besluiten/2026-0012.pdf` is a file, and not a decision with that number.
  ...papersRoutes,
  ...publicRoutes,
  ...apiRoutes,
  ...findingRoutes,
  ...publicationRoutes,
  ...startRoutes,
  ...adviceRoutes,
  ...publicConsultationRoutes,
  ...trialCaseRoutes,
  ...setupPathRoutes,
  ...sightRoutes,
  ...consultationRoutes,
  ...contributionRoutes,
  ...aiActRoutes,
  ...accountRoutes,
  ...routingRoutes,
  ...publicTextRoutes,
  ...normQuestionRoutes,
  ...guidingTextRoutes,
  ...instrumentRoutes,
  ...controlRoutes,
  ...planRoutes,
  ...mandateRoutes,
  ...choiceRoutes,
  ...startingDecisionRoutes,
  ...publicStartRoutes,
  ...responsibilityRoutes,
  ...organisationRoutes,
  ...bodyRoutes,
  ...instrumentRunRoutes,
  ...importRoutes,
  ...inventoryRoutes,
  ...peopleRoutes,
  ...weighingRoutes,
  ...takenOverRoutes,
  ...logRoutes,
]
