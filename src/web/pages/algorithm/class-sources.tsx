import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { standingOfRule } from '#src/workflows/starting-decision/standing-of.ts'
import { StandingLabel } from '../../components/rule-source.tsx'
import { SourceLine } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'

/** Where the questions about the class come from, and that doubt counts as the higher class. */
export function ClassSources({ page, dossier }: { readonly page: PageRequest; readonly dossier: Dossier }) {
  const { t, frame } = page
  const standing = standingOfRule(dossier.rows.startingDecision, '2')
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
      {standing !== null && (
        <p>
          <StandingLabel t={t} frame={frame} standing={standing} />
        </p>
      )}
    </>
  )
}
