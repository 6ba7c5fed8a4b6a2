import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import type { FormView } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'

/** The forms of this page: only the one that was sent holds mistakes. */
export interface TogetherForms {
  readonly assign: FormView
  readonly participant: FormView
  readonly session: FormView
  readonly written: { readonly id: string; readonly form: FormView } | null
}

/** What this page is made of. */
export interface TogetherProps {
  readonly page: PageRequest
  readonly reading: RunReading
  readonly forms: TogetherForms
}
