import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { removeWordTemplate, selectOptionalWordTemplate, type TemplateDocument } from '#src/storage/word-templates.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Takes the template of a kind of document out of use: it is made in the form of Weegschaal again. */
export const dropWordTemplate = (ctx: Context, document: TemplateDocument): Promise<Result<true, 'not-found'>> =>
  within(ctx, async (tx) => {
    const template = await selectOptionalWordTemplate(tx, document)
    if (template === undefined) return refuse('not-found')
    await removeWordTemplate(tx, document, ctx.now)
    await recordEvent(tx, ctx, {
      action: 'wordTemplate.removed',
      subject: { kind: 'wordTemplate', id: template.id },
      before: { document, name: template.name, sha256: template.sha256 },
    })
    return accept(true)
  })
