import type { ListBesideRegister } from '#src/workflows/inventory/read-list.ts'
import type { FormView } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'

/** A list that is laid beside the register. */
export interface ListPageProps {
  readonly page: PageRequest
  readonly beside: ListBesideRegister
  readonly form: FormView
  /** The page of open rows that is asked. */
  readonly number: number
}
