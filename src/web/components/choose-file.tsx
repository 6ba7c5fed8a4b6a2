import type { ReactNode } from 'react'
import { Button, ButtonGroup } from './button.tsx'
import { summaryOf, type FormView } from './form-view.ts'
import { FileBox } from './form.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { Item, Items, PageSplit, Section } from './text.tsx'

interface ChooseFileProps {
  readonly frame: Frame
  readonly form: FormView
  readonly title: string
  readonly lead: string
  readonly crumb: { readonly href: string; readonly label: string }
  readonly action: string
  readonly file: { readonly label: string; readonly hint: string; readonly accept: string }
  readonly submit: string
  /** What happens with the file, beside the form. */
  readonly what: { readonly title: string; readonly items: readonly (readonly [key: string, text: ReactNode])[] }
}

/** A page to choose a file that is looked at first; nothing changes yet. */
export function ChooseFilePage({ frame, form, title, lead, crumb, action, file, submit, what }: ChooseFileProps) {
  return (
    <Page frame={frame} title={title} lead={lead} crumbs={[crumb]} errors={summaryOf(form)}>
      <PageSplit>
        <form method="post" action={action} encType="multipart/form-data" className="ws-form">
          <FileBox form={form} name="file" {...file} />
          <ButtonGroup>
            <Button>{submit}</Button>
          </ButtonGroup>
        </form>
        <Section id="wat" title={what.title}>
          <Items small>
            {what.items.map(([key, text]) => (
              <Item key={key}>{text}</Item>
            ))}
          </Items>
        </Section>
      </PageSplit>
    </Page>
  )
}
