import type { ReactNode } from 'react'
import { Checkbox } from '../../components/choices.tsx'
import { TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'

interface GroundsProps {
  readonly t: PageRequest['t']
  readonly form: FormView
  /** Where the reason will be read. */
  readonly reasonHint: ReactNode
}

/** The law and the reason for which something is destroyed, and that one knows that it cannot come back. */
export function GroundsFields({ t, form, reasonHint }: GroundsProps) {
  return (
    <>
      <TextBox form={form} name="law" label={t('log.erase.law')} hint={t('log.erase.law.hint')} />
      <TextArea form={form} name="reason" label={t('log.erase.reason')} hint={reasonHint} rows={3} />
      <Checkbox form={form} name="sure" label={t('log.erase.sure')} />
    </>
  )
}
