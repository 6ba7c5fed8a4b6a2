import { responsibility as nlResponsibility } from './nl/responsibility.ts'
import { responsibility as enResponsibility } from './en/responsibility.ts'
import { account as nlAccount } from './nl/account.ts'
import { account as enAccount } from './en/account.ts'
import { bodies as nlBodies } from './nl/bodies.ts'
import { bodies as enBodies } from './en/bodies.ts'
import { organisation as nlOrganisation } from './nl/organisation.ts'
import { organisation as enOrganisation } from './en/organisation.ts'
import { roles as nlRoles } from './nl/roles.ts'
import { roles as enRoles } from './en/roles.ts'
import { guidingDecisions as nlGuidingDecisions } from './nl/guiding-decisions.ts'
import { guidingDecisions as enGuidingDecisions } from './en/guiding-decisions.ts'
import { weighingWay as nlWeighingWay } from './nl/weighing-way.ts'
import { weighingWay as enWeighingWay } from './en/weighing-way.ts'
import { weighingChoices as nlWeighingChoices } from './nl/weighing-choices.ts'
import { weighingChoices as enWeighingChoices } from './en/weighing-choices.ts'
import { weighingEffects as nlWeighingEffects } from './nl/weighing-effects.ts'
import { weighingEffects as enWeighingEffects } from './en/weighing-effects.ts'
import { closing as nlClosing } from './nl/closing.ts'
import { closing as enClosing } from './en/closing.ts'
import { questionOption as nlQuestionOption } from './nl/question-option.ts'
import { questionOption as enQuestionOption } from './en/question-option.ts'
import { revisiting as nlRevisiting } from './nl/revisiting.ts'
import { revisiting as enRevisiting } from './en/revisiting.ts'
import { sentLetter as nlSentLetter } from './nl/sent-letter.ts'
import { sentLetter as enSentLetter } from './en/sent-letter.ts'
import { supplierLetter as nlSupplierLetter } from './nl/supplier-letter.ts'
import { supplierLetter as enSupplierLetter } from './en/supplier-letter.ts'
import { inventoryList as nlInventoryList } from './nl/inventory-list.ts'
import { inventoryList as enInventoryList } from './en/inventory-list.ts'
import { inventory as nlInventory } from './nl/inventory.ts'
import { inventory as enInventory } from './en/inventory.ts'
import { mandateCheck as nlMandateCheck } from './nl/mandate-check.ts'
import { mandateCheck as enMandateCheck } from './en/mandate-check.ts'
import { decisionRoom as nlDecisionRoom } from './nl/decision-room.ts'
import { decisionRoom as enDecisionRoom } from './en/decision-room.ts'
import { sight as nlSight } from './nl/sight.ts'
import { sight as enSight } from './en/sight.ts'
import { setupPath as nlSetupPath } from './nl/setup-path.ts'
import { setupPath as enSetupPath } from './en/setup-path.ts'
import { trialCase as nlTrialCase } from './nl/trial-case.ts'
import { trialCase as enTrialCase } from './en/trial-case.ts'
import { consultation as nlConsultation } from './nl/consultation.ts'
import { consultation as enConsultation } from './en/consultation.ts'
import { proposal as nlProposal } from './nl/proposal.ts'
import { proposal as enProposal } from './en/proposal.ts'
import { start as enStart } from './en/start.ts'
import { start as nlStart } from './nl/start.ts'
import { instrumentTrigger as nlInstrumentTrigger } from './nl/instrument-trigger.ts'
import { instrumentTrigger as enInstrumentTrigger } from './en/instrument-trigger.ts'
import { aiAct as nlAiAct } from './nl/ai-act.ts'
import { aiAct as enAiAct } from './en/ai-act.ts'
import { beslishulp as nlBeslishulp } from './nl/beslishulp.ts'
import { beslishulp as enBeslishulp } from './en/beslishulp.ts'
import { logActions as nlLogActions } from './nl/log-actions.ts'
import { logActions as enLogActions } from './en/log-actions.ts'
import { advice as nlAdvice } from './nl/advice.ts'
import { advice as enAdvice } from './en/advice.ts'
import { publicTexts as nlPublicTexts } from './nl/public-texts.ts'
import { publicTexts as enPublicTexts } from './en/public-texts.ts'
import { norms as nlNorms } from './nl/norms.ts'
import { norms as enNorms } from './en/norms.ts'
import { guidingText as nlGuidingText } from './nl/guiding-text.ts'
import { guidingText as enGuidingText } from './en/guiding-text.ts'
import { routing as nlRouting } from './nl/routing.ts'
import { routing as enRouting } from './en/routing.ts'
import { instrumentFeed as nlInstrumentFeed } from './nl/instrument-feed.ts'
import { instrumentFeed as enInstrumentFeed } from './en/instrument-feed.ts'
import { instrumentFiles as nlInstrumentFiles } from './nl/instrument-files.ts'
import { instrumentFiles as enInstrumentFiles } from './en/instrument-files.ts'
import { instrumentRun as nlInstrumentRun } from './nl/instrument-run.ts'
import { instrumentRun as enInstrumentRun } from './en/instrument-run.ts'
import { instrumentRunAround as nlInstrumentRunAround } from './nl/instrument-run-around.ts'
import { instrumentRunAround as enInstrumentRunAround } from './en/instrument-run-around.ts'
import { instrument as nlInstrument } from './nl/instrument.ts'
import { instrument as enInstrument } from './en/instrument.ts'
import { control as nlControl } from './nl/control.ts'
import { control as enControl } from './en/control.ts'
import { plan as nlPlan } from './nl/plan.ts'
import { plan as enPlan } from './en/plan.ts'
import { mandate as nlMandate } from './nl/mandate.ts'
import { mandate as enMandate } from './en/mandate.ts'
import { startingDecision as nlStartingDecision } from './nl/starting-decision.ts'
import { startingDecision as enStartingDecision } from './en/starting-decision.ts'
import { administrativeChoice as nlAdministrativeChoice } from './nl/administrative-choice.ts'
import { administrativeChoice as enAdministrativeChoice } from './en/administrative-choice.ts'
import { weighing as enWeighing } from './en/weighing.ts'
import { weighingForms as enWeighingForms } from './en/weighing-forms.ts'
import { weighing as nlWeighing } from './nl/weighing.ts'
import { weighingForms as nlWeighingForms } from './nl/weighing-forms.ts'
import { publicCouncil as enPublicCouncil } from './en/public-council.ts'
import { publicCouncil as nlPublicCouncil } from './nl/public-council.ts'
import { publicDecision as enPublicDecision } from './en/public-decision.ts'
import { publicDecision as nlPublicDecision } from './nl/public-decision.ts'
import { publicPages as enPublicPages } from './en/public-pages.ts'
import { publicPages as nlPublicPages } from './nl/public-pages.ts'
import { publication as enPublication } from './en/publication.ts'
import { publication as nlPublication } from './nl/publication.ts'
import { people as enPeople } from './en/people.ts'
import { people as nlPeople } from './nl/people.ts'
import { decisionWords as nlDecisionWords } from './nl/decision-words.ts'
import { decisionWords as enDecisionWords } from './en/decision-words.ts'
import { decisionRefusals as nlDecisionRefusals } from './nl/decision-refusals.ts'
import { decisionRefusals as enDecisionRefusals } from './en/decision-refusals.ts'
import { algorithm as enAlgorithm } from './en/algorithm.ts'
import { algorithmRecord as enAlgorithmRecord } from './en/algorithm-record.ts'
import { algorithmReporting as enAlgorithmReporting } from './en/algorithm-reporting.ts'
import { algorithmStopping as enAlgorithmStopping } from './en/algorithm-stopping.ts'
import { change as enChange } from './en/change.ts'
import { change as nlChange } from './nl/change.ts'
import { route as enRoute } from './en/route.ts'
import { screening as enScreening } from './en/screening.ts'
import { cli as enCli } from './en/cli.ts'
import { register as enRegister } from './en/register.ts'
import { documents as enDocuments } from './en/documents.ts'
import { papers as enPapers } from './en/papers.ts'
import { erasing as enErasing } from './en/erasing.ts'
import { log as enLog } from './en/log.ts'
import { shell as enShell } from './en/shell.ts'
import { algorithm as nlAlgorithm } from './nl/algorithm.ts'
import { algorithmRecord as nlAlgorithmRecord } from './nl/algorithm-record.ts'
import { algorithmReporting as nlAlgorithmReporting } from './nl/algorithm-reporting.ts'
import { algorithmStopping as nlAlgorithmStopping } from './nl/algorithm-stopping.ts'
import { route as nlRoute } from './nl/route.ts'
import { screening as nlScreening } from './nl/screening.ts'
import { cli as nlCli } from './nl/cli.ts'
import { register as nlRegister } from './nl/register.ts'
import { documents as nlDocuments } from './nl/documents.ts'
import { papers as nlPapers } from './nl/papers.ts'
import { erasing as nlErasing } from './nl/erasing.ts'
import { log as nlLog } from './nl/log.ts'
import { shell as nlShell } from './nl/shell.ts'

/** Every Dutch sentence of the interface; the source of the keys. */
export const nl = {
  ...nlClosing,
  ...nlQuestionOption,
  ...nlRevisiting,
  ...nlSentLetter,
  ...nlSupplierLetter,
  ...nlInventory,
  ...nlInventoryList,
  ...nlMandateCheck,
  ...nlDecisionRoom,
  ...nlProposal,
  ...nlAiAct,
  ...nlInstrumentTrigger,
  ...nlBeslishulp,
  ...nlAdvice,
  ...nlLogActions,
  ...nlConsultation,
  ...nlTrialCase,
  ...nlSetupPath,
  ...nlSight,
  ...nlRouting,
  ...nlGuidingText,
  ...nlGuidingDecisions,
  ...nlNorms,
  ...nlPublicTexts,
  ...nlInstrumentRun,
  ...nlInstrumentFiles,
  ...nlInstrumentFeed,
  ...nlInstrumentRunAround,
  ...nlInstrument,
  ...nlMandate,
  ...nlPlan,
  ...nlControl,
  ...nlStartingDecision,
  ...nlAdministrativeChoice,
  ...nlDecisionWords,
  ...nlDecisionRefusals,
  ...nlShell,
  ...nlErasing,
  ...nlLog,
  ...nlPapers,
  ...nlStart,
  ...nlPublication,
  ...nlPublicCouncil,
  ...nlPublicDecision,
  ...nlPublicPages,
  ...nlPeople,
  ...nlAccount,
  ...nlResponsibility,
  ...nlBodies,
  ...nlOrganisation,
  ...nlRoles,
  ...nlDocuments,
  ...nlRegister,
  ...nlCli,
  ...nlAlgorithm,
  ...nlAlgorithmRecord,
  ...nlAlgorithmReporting,
  ...nlAlgorithmStopping,
  ...nlChange,
  ...nlScreening,
  ...nlRoute,
  ...nlWeighing,
  ...nlWeighingWay,
  ...nlWeighingChoices,
  ...nlWeighingEffects,
  ...nlWeighingForms,
} as const

/** Every English sentence; must have exactly the Dutch keys. */
export const en: {
  readonly [Key in keyof typeof nl]: (typeof nl)[Key] extends string
    ? string
    : { readonly one: string; readonly other: string }
} = {
  ...enClosing,
  ...enQuestionOption,
  ...enRevisiting,
  ...enSentLetter,
  ...enSupplierLetter,
  ...enInventory,
  ...enInventoryList,
  ...enMandateCheck,
  ...enDecisionRoom,
  ...enProposal,
  ...enAiAct,
  ...enInstrumentTrigger,
  ...enBeslishulp,
  ...enAdvice,
  ...enLogActions,
  ...enConsultation,
  ...enTrialCase,
  ...enSetupPath,
  ...enSight,
  ...enRouting,
  ...enGuidingText,
  ...enGuidingDecisions,
  ...enNorms,
  ...enPublicTexts,
  ...enInstrumentRun,
  ...enInstrumentFiles,
  ...enInstrumentFeed,
  ...enInstrumentRunAround,
  ...enInstrument,
  ...enMandate,
  ...enPlan,
  ...enControl,
  ...enStartingDecision,
  ...enAdministrativeChoice,
  ...enDecisionWords,
  ...enDecisionRefusals,
  ...enShell,
  ...enErasing,
  ...enLog,
  ...enPapers,
  ...enStart,
  ...enPublication,
  ...enPublicCouncil,
  ...enPublicDecision,
  ...enPublicPages,
  ...enPeople,
  ...enAccount,
  ...enResponsibility,
  ...enBodies,
  ...enOrganisation,
  ...enRoles,
  ...enDocuments,
  ...enRegister,
  ...enCli,
  ...enAlgorithm,
  ...enAlgorithmRecord,
  ...enAlgorithmReporting,
  ...enAlgorithmStopping,
  ...enChange,
  ...enScreening,
  ...enRoute,
  ...enWeighing,
  ...enWeighingWay,
  ...enWeighingChoices,
  ...enWeighingEffects,
  ...enWeighingForms,
}
