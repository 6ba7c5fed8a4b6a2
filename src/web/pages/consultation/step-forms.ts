import type { FormView } from '../../components/form-view.ts'

/** The forms on the page, each under its own name. */
export interface StepForms {
  readonly putOut: FormView
  readonly extend: FormView
  readonly withdraw: FormView
  readonly account: FormView
}
