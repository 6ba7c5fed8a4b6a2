import { obligatoryAdvice } from '#src/domain/control/obligatory-advice.ts'
import { controlDocument } from '#src/exchange/documents/compose/control-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { selectAuditReports } from '#src/storage/audit-findings.ts'
import { selectControlsSoFar } from '#src/storage/control-tests.ts'
import { controlArrangement } from './control-arrangement.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { documentContext, type DocumentLanguage } from '#src/workflows/documents/document-context.ts'
import { rulesOn } from '#src/workflows/routing/routing-regime.ts'

/** Control and advice of today as a document. */
export const renderControlDocument = (ctx: Context, language: DocumentLanguage): Promise<Document> =>
  within(ctx, async (tx) => {
    const around = await documentContext(tx, ctx, language)
    const rules = await rulesOn(tx, ctx.today)
    const arrangement = await controlArrangement(tx, ctx.today)
    return controlDocument(around.composing, {
      arrangement,
      obligatory: obligatoryAdvice(rules, ctx.today),
      provisional: rules.startingDecision === null,
      ...(await selectControlsSoFar(tx)),
      reports: await selectAuditReports(tx),
      stamp: {
        number: arrangement?.number ?? null,
        fingerprint: arrangement?.sha256 ?? null,
        chainHead: around.chainHead,
        date: ctx.today,
      },
    })
  })
