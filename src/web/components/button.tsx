import type { ReactNode } from 'react'

interface ButtonProps {
  readonly children: ReactNode
  /** One primary button per form: the step forward. */
  readonly primary?: boolean
  readonly name?: string
  readonly value?: string
  /** Sends the form somewhere else than its own address. */
  readonly formAction?: string
}

/** Sends the form it stands in. */
export function Button({ children, primary = true, name, value, formAction }: ButtonProps) {
  return (
    <button
      className={primary ? 'utrecht-button utrecht-button--primary-action' : 'utrecht-button'}
      type="submit"
      name={name}
      value={value}
      formAction={formAction}
    >
      {children}
    </button>
  )
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export const ButtonLink = ({
  href,
  primary = false,
  children,
}: {
  href: string
  primary?: boolean
  children: ReactNode
}) => (
  <a className={primary ? 'utrecht-button utrecht-button--primary-action' : 'utrecht-button'} href={href}>
    {children}
  </a>
)

/** Buttons and links that end a form. */
export const ButtonGroup = ({ children }: { children: ReactNode }) => (
  <div className="utrecht-button-group">{children}</div>
)

/** A form of one button: one deed, such as withdrawing. */
export function ButtonForm(
  props: ButtonProps & { readonly action: string; readonly fields?: Readonly<Record<string, string | number>> },
) {
  const { action, fields = {}, primary = false, ...button } = props
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...button} primary={primary} />
    </form>
  )
}
