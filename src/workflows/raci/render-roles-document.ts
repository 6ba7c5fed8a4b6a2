import { rolesDocument } from '#src/exchange/documents/compose/roles-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { documentContext, type DocumentLanguage } from '#src/workflows/documents/document-context.ts'
import { readRaci } from './read-raci.ts'

/** Roles and responsibilities in force as a document; nothing before they were adopted. */
export async function renderRolesDocument(ctx: Context, language: DocumentLanguage): Promise<Document | undefined> {
  const { adopted, unheld } = await readRaci(ctx)
  if (adopted === null) return undefined
  return within(ctx, async (tx) => {
    const around = await documentContext(tx, ctx, language)
    return rolesDocument(around.composing, {
      ...adopted,
      activities: adopted.activities.map(({ content }) => content),
      unheld,
      stamp: { number: adopted.number, fingerprint: adopted.sha256, chainHead: around.chainHead, date: ctx.today },
    })
  })
}
