import type { ReactNode } from 'react'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Missing } from '#src/domain/weighing/missing.ts'
import { Notice, SourceLine } from '../text.tsx'
import { LegitimacySection, OtherTopicsSection, TreatmentSection } from './answers-sections.tsx'
import { BodySection } from './body-section.tsx'
import { CoverageSection } from './coverage-section.tsx'
import { GoalsSection } from './goals-section.tsx'
import { MarksSection } from './marks-section.tsx'
import { NormsSection } from './norms-section.tsx'
import { OptionsSection } from './options-section.tsx'
import type { PartProps } from './reader.tsx'
import { Scales } from './scales.tsx'
import { UncertaintiesSection } from './uncertainties-section.tsx'
import { ViewsSection } from './views-section.tsx'

interface WeighingPartsProps extends PartProps {
  /** What is missing; nothing for a frozen version, which is what it is. */
  readonly missing: readonly Missing[] | null
  readonly today: Day
  readonly body: string | null
  /** On what ground that body is competent. */
  readonly basis: string | null
  /** What the body decided, when it did. */
  readonly decided?: ReactNode
}

/** The whole weighing from top to bottom, for people at work and for a frozen version alike. */
export function WeighingParts({ weighing, reader, missing, today, body, basis, decided }: WeighingPartsProps) {
  const part = { weighing, reader }
  return (
    <>
      <CoverageSection {...part} missing={missing} />
      {weighing.humanDeviation === 'hardlyEver' && <AutomatedNotice {...part} />}
      <Scales {...part} />
      <MarksSection {...part} />
      <LegitimacySection {...part} />
      <TreatmentSection {...part} />
      <OtherTopicsSection {...part} />
      <NormsSection {...part} />
      <GoalsSection {...part} />
      <OptionsSection {...part} />
      <ViewsSection {...part} />
      <UncertaintiesSection {...part} today={today} />
      <BodySection {...part} body={body} basis={basis}>
        {decided}
      </BodySection>
    </>
  )
}

/** When the human almost always follows, it may be an automated decision by law. */
function AutomatedNotice({ reader: { t, words } }: PartProps) {
  return (
    <Notice title={t('weighing.automated.title')}>
      <p>{t('weighing.automated.text')}</p>
      <SourceLine words={words} kind="law">
        {t('weighing.automated.source')}
      </SourceLine>
    </Notice>
  )
}
