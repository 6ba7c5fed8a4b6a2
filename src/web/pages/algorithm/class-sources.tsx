import { proposedRules } from '#src/content/starting-decision/starting-rows.ts'
import { rulesUnder } from '#src/domain/starting-decision/rules-in-force.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { StandingLabel } from '../../components/rule-source.tsx'
import { SourceLine } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'

/** Whether the organisation adopted that doubt counts as the higher class; nothing where that rule is off. */
const doubtStanding = ({ rows }: Dossier) =>
  rulesUnder(proposedRules, rows.startingDecision).rules.find(({ rule }) => rule.id === '2')?.standing

/** Where the questions about the class come from, and that doubt counts as the higher class. */
export function ClassSources({ page, dossier }: { readonly page: PageRequest; readonly dossier: Dossier }) {
  const { t, frame } = page
  const standing = doubtStanding(dossier)
  return (
    <>
      <SourceLine words={frame.words} kind="law">
        {t('classification.source.act')}
      </SourceLine>
      <SourceLine words={frame.words} kind="example">
        {t('classification.source.framework')}
      </SourceLine>
      <SourceLine words={frame.words} kind="example">
        {t('classification.source.selection')}
      </SourceLine>
      <SourceLine words={frame.words} kind="proposal">
        {t('classification.source.rule')}
      </SourceLine>
      {standing !== undefined && (
        <p>
          <StandingLabel t={t} frame={frame} standing={standing} />
        </p>
      )}
    </>
  )
}
