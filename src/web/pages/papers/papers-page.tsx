import type { Papers } from '#src/workflows/documents/read-papers.ts'
import type { FileFormat } from '#src/workflows/documents/render-file.ts'
import { ButtonForm } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Page } from '../../components/page.tsx'
import { Downloads, Empty, Section, type Download } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { algorithmFilePath, dossierExportPath, proposalFilePath } from '../../paths/documents.ts'
import { fileNames } from '../../http/file-name.ts'
import { DecisionFiles } from '../../components/decision-files.tsx'

const formats: readonly FileFormat[] = ['pdf', 'docx', 'archive']

/** Everything of one algorithm on paper: for the meeting, to go on with, and to keep. */
export function PapersPage({ page, papers }: { page: PageRequest; papers: Papers }) {
  const { t, frame } = page
  const { id } = papers.algorithm
  const files = (stem: string, name: string): readonly Download[] =>
    formats.map((format) => ({
      href: algorithmFilePath({ id, file: fileNames(stem)[format] }),
      label: t(`papers.${format}`, { name }),
      note: t(`papers.${format}.note`),
    }))
  return (
    <Page
      frame={frame}
      title={t('papers.title', { name: papers.algorithm.name })}
      heading={t('papers.heading')}
      kicker={papers.algorithm.name}
      lead={t('papers.lead')}
      {...dossierFrame(t, papers.algorithm, 'papers')}
    >
      <Section id="overzicht" title={t('papers.briefing')} why={t('papers.briefing.why')} split>
        <Downloads files={files('overzicht', t('papers.briefing'))} />
      </Section>
      <Section id="afweging" title={t('papers.weighing')} why={t('papers.weighing.why')} split>
        {papers.hasWeighing ? (
          <Downloads files={files('afweging', t('papers.weighing'))} />
        ) : (
          <Empty>{t('papers.weighing.none')}</Empty>
        )}
      </Section>
      <Proposals page={page} papers={papers} />
      <Decisions page={page} papers={papers} />
      {page.may('dossier.export', { algorithm: id }) && (
        <Section id="dossier" title={t('papers.dossier')} why={t('papers.dossier.why')} split>
          <p>{t('papers.dossier.text')}</p>
          <ButtonForm action={dossierExportPath({ id })}>{t('papers.dossier.button')}</ButtonForm>
        </Section>
      )}
    </Page>
  )
}

function Proposals({ page, papers }: { page: PageRequest; papers: Papers }) {
  const { t } = page
  return (
    <Section id="voorstellen" title={t('papers.proposals')} why={t('papers.proposals.why')} split>
      {papers.proposals.length === 0 && <Empty>{t('papers.proposals.none')}</Empty>}
      {papers.proposals.map((proposal) => (
        <div key={proposal.id} className="ws-stack">
          <h3>{proposal.title}</h3>
          <Downloads
            files={formats.map((format) => ({
              href: proposalFilePath({ id: proposal.id, file: fileNames('voorstel')[format] }),
              label: t(`papers.${format}`, { name: t('papers.proposal') }),
              note: t(`papers.${format}.note`),
            }))}
          />
        </div>
      ))}
    </Section>
  )
}

function Decisions({ page, papers }: { page: PageRequest; papers: Papers }) {
  const { t, lang } = page
  return (
    <Section id="besluiten" title={t('papers.decisions')} why={t('papers.decisions.why')} split>
      {papers.decisions.length === 0 && <Empty>{t('papers.decisions.none')}</Empty>}
      {papers.decisions.map((decision) => (
        <div key={decision.id} className="ws-stack">
          <h3>{decision.title}</h3>
          <p className="ws-subtle">
            {t('papers.decision.of', { number: decision.number, date: dayInWords(decision.decidedOn, lang) })}
          </p>
          <DecisionFiles t={t} id={decision.id} hasLetter={decision.hasLetter} />
        </div>
      ))}
    </Section>
  )
}
