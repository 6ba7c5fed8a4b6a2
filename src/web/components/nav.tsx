import type { NavItem } from './frame.ts'

/** Links of a menu, with a bar under where the reader is. */
export function NavList({ items, path }: { items: readonly NavItem[]; path?: string }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a
            href={item.href}
            aria-current={item.current ? (item.href === (path ?? item.href) ? 'page' : 'true') : undefined}
          >
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A menu of the parts of one thing. */
export interface SubnavProps {
  readonly label: string
  readonly items: readonly NavItem[]
  /** What opens a long menu on a small screen, where it is folded to the part that the reader is in. */
  readonly fold?: string
}

/** The menu of the parts of one thing. */
export function Subnav({ label, items, fold }: SubnavProps) {
  if (fold === undefined)
    return (
      <nav className="ws-subnav" aria-label={label}>
        <NavList items={items} />
      </nav>
    )
  return (
    <nav className="ws-subnav ws-subnav--fold" aria-label={label}>
      <details>
        <summary>
          <strong>{items.find(({ current }) => current)?.label}</strong> <span>{fold}</span>
        </summary>
        <NavList items={items} />
      </details>
    </nav>
  )
}
