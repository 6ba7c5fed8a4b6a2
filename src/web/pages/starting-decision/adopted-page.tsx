import type { AdoptedStartingDecision } from '#src/workflows/starting-decision/read-adopted-starting-decision.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Byline } from '../../components/text.tsx'
import { publicStartHref } from '../../paths/public-starting-decision.ts'
import { startingDecisionPath, startingFilePath } from '../../paths/routing.ts'
import { adoptedFacts } from './adopted-facts.tsx'
import { AdoptedRows } from './adopted-rows.tsx'
import { adoptedStem, FileLinks } from './file-links.tsx'

interface AdoptedProps {
  readonly t: Translate
  readonly frame: Frame
  readonly adopted: AdoptedStartingDecision
}

/** A startbesluit as the executive adopted it; nothing of it changes any more. */
export function AdoptedPage({ t, frame, adopted }: AdoptedProps) {
  const { decision, sha256 } = adopted
  const publicHref = publicStartHref(decision.number)
  return (
    <Page
      frame={frame}
      title={t('starting.adopted.title', { number: decision.number })}
      lead={t('starting.adopted.lead', { day: dayInWords(decision.adoptedOn, frame.lang) })}
      crumbs={[{ href: startingDecisionPath(), label: t('rules.menu.starting') }]}
      head={
        <Byline
          items={[
            ...adoptedFacts(t, frame.lang, adopted),
            { label: t('setupPath.public'), value: <a href={publicHref}>{publicHref}</a> },
            { label: t('starting.adopted.fingerprint'), value: <code className="ws-code">{sha256}</code> },
          ]}
        />
      }
    >
      <AdoptedRows t={t} frame={frame} decision={decision} />
      <FileLinks
        t={t}
        stem={adoptedStem}
        name={t('starting.adopted.title', { number: decision.number })}
        href={(file) => startingFilePath({ number: decision.number, file })}
      />
    </Page>
  )
}
