import { z } from 'zod'
import type { Translate } from '#src/i18n/text.ts'
import { templateDocuments } from '#src/workflows/documents/read-word-templates.ts'
import { choice, fileField } from '../../http/fields.ts'
import type { Labels } from '../../http/submit.ts'

export const templateForm = z.object({ document: choice(templateDocuments), file: fileField() })

export const templateLabels = (t: Translate): Labels => ({
  document: t('template.document'),
  file: t('template.file'),
})
