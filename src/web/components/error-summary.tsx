import { createElement } from 'react'
import type { FieldError } from './form-view.ts'

/** What is wrong with a form, first on the page; each line leads to its field. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null
  return createElement(
    'error-focus',
    null,
    <div className="ws-error-summary" role="alert" aria-labelledby="fout-titel" tabIndex={-1} id="fouten">
      <h2 id="fout-titel">{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            {error.field === '' ? error.message : <a href={`#${error.field}`}>{error.message}</a>}
          </li>
        ))}
      </ul>
    </div>,
  )
}
