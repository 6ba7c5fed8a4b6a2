import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { Button } from '../../components/button.tsx'
import { DayBox, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Notice, SourceLine } from '../../components/text.tsx'
import { stopPath } from '../../paths/algorithm.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly form: FormView
}

/** The stop button: only a reason is needed. Who may not press it reads whom to call. */
export function StopForm({ page, dossier, form }: Props) {
  const { t, frame } = page
  const { id, status } = dossier.rows.algorithm
  if (!page.may('algorithm.stop', { algorithm: id })) return <Notice>{t('stop.notHere')}</Notice>
  return (
    <form className="ws-form" method="post" action={stopPath({ id })}>
      {status !== 'inUse' && status !== 'pilot' && <p>{t('stop.notInUse')}</p>}
      <TextArea
        form={form}
        name="reason"
        rows={3}
        label={t('stop.reason')}
        hint={t('stop.reason.hint')}
        why={t('stop.reason.why')}
      />
      <p>
        <strong>{t('stop.later')}</strong>
      </p>
      <TextArea form={form} name="scope" rows={2} label={t('stop.scope')} optional />
      <TextArea form={form} name="fallback" rows={2} label={t('stop.fallback')} optional />
      <DayBox form={form} name="reviewFrom" label={t('stop.reviewFrom')} hint={t('stop.reviewFrom.hint')} optional />
      <Button>{t('stop.submit')}</Button>
      <SourceLine words={frame.words} kind="example">
        {t('stop.source')}
      </SourceLine>
    </form>
  )
}
