import type { ReactElement } from 'react'
import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { periodIsShort } from '#src/domain/guiding-text/missing.ts'
import { dayInWords } from '../day-text.tsx'
import { Empty, Facts, Prose, Section } from '../text.tsx'
import { ConsideredView } from './considered-view.tsx'
import { FrameworkView } from './framework-view.tsx'
import { ControlView } from './control-view.tsx'
import { PlanView } from './plan-view.tsx'
import { RolesView } from './roles-view.tsx'
import type { TextProps } from './reader.ts'
import { VisionView } from './vision-view.tsx'

/** What stands before the parts. */
function About({ text, reader }: TextProps) {
  const { t, frame } = reader
  const { introduction, periodFrom, periodTo, legalNature, precedence, changes } = text.about
  const facts = [
    [t('guiding.text.legalNature'), legalNature],
    [t('guiding.text.precedence'), precedence],
    [t('guiding.text.changes'), changes],
  ] as const
  const period =
    periodFrom === null || periodTo === null
      ? ''
      : t('guiding.text.periodValue', {
          from: dayInWords(periodFrom, frame.lang),
          to: dayInWords(periodTo, frame.lang),
        })
  const shown = [[t('guiding.text.period'), period] as const, ...facts].filter(([, value]) => value !== '')
  return (
    <Section id="over-deze-tekst" title={t('guiding.text.about')} split>
      {introduction === '' ? (
        <Empty>{t('guiding.text.about.empty')}</Empty>
      ) : (
        <div className="ws-measure ws-stack">
          <Prose text={introduction} />
        </div>
      )}
      {shown.length > 0 && <Facts items={shown.map(([label, value]) => ({ label, value }))} />}
      {periodIsShort(text) && <p className="ws-small">{t('guiding.text.periodShort')}</p>}
    </Section>
  )
}

/** How the parts of each kind are shown. */
const views: Readonly<Record<GuidingKind, (props: TextProps) => ReactElement>> = {
  vision: VisionView,
  strategy: VisionView,
  policyPlan: VisionView,
  framework: FrameworkView,
  plan: PlanView,
  roles: RolesView,
  control: ControlView,
}

/** A whole text: what stands before it, its parts, and what it was weighed against. */
export function TextView(props: TextProps) {
  const Parts = views[props.text.kind]
  return (
    <>
      <About {...props} />
      <Parts {...props} />
      <ConsideredView {...props} />
    </>
  )
}
