import { formView, type FormValues, type FormView } from '../components/form-view.ts'
import type { PageRequest } from './route.ts'

/** Somebody looks for a few words. Longer is not searched for, and who asks is told. */
const mostCharacters = 200

/** Whether words are too long to look for. */
export const isTooLong = (given: string | undefined): boolean => (given?.trim().length ?? 0) > mostCharacters

/** The words to look for; none when they are too long. */
export function searchWords(given: string | undefined): string {
  return given === undefined || isTooLong(given) ? '' : given.trim()
}

/** The field in which somebody looks for words. */
interface SearchField {
  readonly name: string
  readonly label: string
}

/** The search above a list as it was sent: with the words that were given, also when they are too long. */
export function searchForm(
  { frame, t, query }: PageRequest,
  { name, label }: SearchField,
  asked: FormValues,
): FormView {
  const words = query(name)?.trim() ?? ''
  if (!isTooLong(words)) return formView(frame, asked)
  const message = t('form.error.too-long', { field: label, max: mostCharacters })
  return formView(frame, { ...asked, [name]: words }, [{ field: name, message }])
}

/** The status of a list under a search: 422 when the search could not be done as it was asked. */
export const searchStatus = (form: FormView): number => (form.errors.length === 0 ? 200 : 422)
