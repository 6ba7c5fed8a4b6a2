import type { FormView } from '../../components/form-view.ts'
import type { FormContext } from './weighing-form.tsx'

/** What the fields of an effect are given. */
export interface FieldsProps {
  readonly form: FormView
  readonly context: FormContext
}
