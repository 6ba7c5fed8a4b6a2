import { supplierQuestions } from '#src/domain/algorithm/supplier-questions.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Page } from '../../components/page.tsx'
import { Section, SourceLine } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { newChangePath, recordPartPath } from '../../paths/algorithm.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
}

/** A letter to whoever sells or runs the algorithm: ten questions of which the answers belong in the record. */
export function SupplierLetterPage({ page, dossier }: Props) {
  const { t, lang, frame, context } = page
  const { id, facts } = dossier.rows.algorithm
  const to = facts.supplier ?? facts.operator ?? t('supplierLetter.supplier')
  return (
    <Page
      frame={frame}
      title={t('supplierLetter.title')}
      kicker={facts.name}
      lead={t('supplierLetter.lead')}
      {...dossierFrame(t, { id, name: facts.name }, 'record')}
    >
      <Section id="brief" title={t('supplierLetter.to', { to })}>
        <div className="ws-stack ws-measure">
          <p>
            <DayText day={context.today} lang={lang} />
          </p>
          <p>{t('supplierLetter.opening', { name: facts.name })}</p>
          <p>{t('supplierLetter.use', { process: facts.process ?? t('algorithm.unknown') })}</p>
          <ol>
            {supplierQuestions.map((question) => (
              <li key={question}>{t(`supplierLetter.question.${question}`)}</li>
            ))}
          </ol>
          <p>{t('supplierLetter.closing')}</p>
        </div>
      </Section>
      <Section id="antwoord" title={t('supplierLetter.answer')} split variant="ws-noprint">
        <div className="ws-stack ws-measure">
          <p>
            {t('supplierLetter.answer.facts')}{' '}
            {page.may('algorithm.change', { algorithm: id }) && (
              <a href={recordPartPath({ id, part: 'techniek' })}>
                {t('record.changeWhat', { section: t('record.section.technique') })}
              </a>
            )}
          </p>
          <p>
            {t('supplierLetter.answer.change')} <a href={newChangePath({ id })}>{t('change.new')}</a>
          </p>
        </div>
      </Section>
      <SourceLine words={frame.words} kind="proposal">
        {t('supplierLetter.source')}
      </SourceLine>
    </Page>
  )
}
