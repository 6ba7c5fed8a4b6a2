import type { ReactNode } from 'react'

interface FiltersProps {
  /** Address of the list itself. */
  readonly action: string
  /** What the form is for, for screen readers: `Zoek en kies` */
  readonly label: string
  readonly submit: string
  /** Link that shows everything again, when something is chosen. */
  readonly clear?: { readonly href: string; readonly label: string } | null
  readonly children: ReactNode
}

/** Search and choices above a list; the address holds what is chosen, so that it can be shared. */
export const Filters = ({ action, label, submit, clear, children }: FiltersProps) => (
  <form className="ws-filters" method="get" action={action} role="search" aria-label={label}>
    <div className="ws-filters__fields">{children}</div>
    <div className="utrecht-button-group">
      <button className="utrecht-button" type="submit">
        {submit}
      </button>
      {clear !== undefined && clear !== null && <a href={clear.href}>{clear.label}</a>}
    </div>
  </form>
)
