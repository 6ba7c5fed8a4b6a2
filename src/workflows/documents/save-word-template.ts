import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { checkTemplate, type TemplateProblem } from '#src/exchange/documents/word-template.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { insertWordTemplate, type StoredTemplate, type TemplateDocument } from '#src/storage/word-templates.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface SaveWordTemplate {
  readonly document: TemplateDocument
  readonly name: string
  readonly bytes: Uint8Array
}

/** Takes a Word template in use for a kind of document, after it was checked and packed again. */
export async function saveWordTemplate(
  ctx: Context,
  command: SaveWordTemplate,
): Promise<Result<StoredTemplate, TemplateProblem>> {
  if (command.bytes.length > 10_485_760) return refuse({ kind: 'too-large', names: [] })
  const checked = await checkTemplate(command.bytes)
  if (!checked.ok) return checked
  const template: StoredTemplate = {
    id: ctx.newId(),
    document: command.document,
    name: command.name,
    bytes: checked.value.bytes,
    sha256: sha256(checked.value.bytes),
    uploadedBy: ctx.actor?.personId ?? null,
    uploadedAt: ctx.now,
  }
  await within(ctx, async (tx) => {
    await insertWordTemplate(tx, ctx.organisationId, template)
    await recordEvent(tx, ctx, {
      action: 'wordTemplate.saved',
      subject: { kind: 'wordTemplate', id: template.id },
      after: { document: template.document, name: template.name, sha256: template.sha256 },
    })
  })
  return accept(template)
}
