import type { AloneVerb } from './alone.ts'
import type { HouseVerb } from './desk.ts'
import type { VerbId } from './verb.ts'
import { auditEraseVerb } from './verbs/audit-erase.ts'
import { auditFileVerb } from './verbs/audit-file.ts'
import { auditForgetVerb } from './verbs/audit-forget.ts'
import { auditVerifyVerb, exportVerifyVerb } from './verbs/audit-verify.ts'
import { auditWordsVerb } from './verbs/audit-words.ts'
import { backupVerb } from './verbs/backup.ts'
import { compareListVerb } from './verbs/compare-list.ts'
import { dailyVerb } from './verbs/daily.ts'
import { exportDossierVerb, importDossierVerb } from './verbs/dossier.ts'
import { exportMandatesVerb, importMandatesVerb } from './verbs/mandates.ts'
import { importInstrumentVerb } from './verbs/import-instrument.ts'
import { importRegisterVerb } from './verbs/import-register.ts'
import { importBeslishulpVerb } from './verbs/import-beslishulp.ts'
import { initVerb } from './verbs/init.ts'
import { restoreVerb } from './verbs/restore.ts'
import { exportRunVerb, importRunVerb } from './verbs/run.ts'
import { exportSampleVerb } from './verbs/sample.ts'
import { addUserVerb, listUsersVerb, resetUserVerb } from './verbs/user.ts'
import { migrateVerb } from './verbs/migrate.ts'

/** Verbs that work in an open house. */
export const houseVerbs: Partial<Readonly<Record<VerbId, HouseVerb>>> = {
  init: initVerb,
  'import beslishulp': importBeslishulpVerb,
  'import run': importRunVerb,
  'export run': exportRunVerb,
  'import dossier': importDossierVerb,
  'export dossier': exportDossierVerb,
  'audit verify': auditVerifyVerb,
  'audit erase': auditEraseVerb,
  'audit forget': auditForgetVerb,
  'audit words': auditWordsVerb,
  'audit file': auditFileVerb,
  backup: backupVerb,
  daily: dailyVerb,
  'import instrument': importInstrumentVerb,
  'import register': importRegisterVerb,
  'import compare': compareListVerb,
  'import mandates': importMandatesVerb,
  'export mandates': exportMandatesVerb,
  'user add': addUserVerb,
  'user reset': resetUserVerb,
  'user list': listUsersVerb,
}

/** Verbs that open what they need themselves. */
export const aloneVerbs: Partial<Readonly<Record<VerbId, AloneVerb>>> = {
  migrate: migrateVerb,
  restore: restoreVerb,
  'export sample': exportSampleVerb,
  'audit verify': exportVerifyVerb,
}

/** Verbs that a running server does on request: reading the log, exporting and importing. */
export const throughTheDoor: ReadonlySet<string> = new Set<VerbId>([
  'import register',
  'import compare',
  'import beslishulp',
  'import run',
  'export run',
  'import instrument',
  'import dossier',
  'import mandates',
  'export mandates',
  'export dossier',
  'audit verify',
  'audit erase',
  'audit forget',
  'audit words',
  'audit file',
])
