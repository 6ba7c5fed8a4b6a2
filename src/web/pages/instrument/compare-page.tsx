import type { ComparedQuestion } from '#src/domain/instrument/compare-definitions.ts'
import type { InstrumentComparison } from '#src/workflows/instrument/read-instruments.ts'

import { Page } from '../../components/page.tsx'
import { Item, Items, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { instrumentPath, instrumentsPath } from '../../paths/instrument.ts'
import { headingOf } from './question-words.ts'

const outcomes = ['changed', 'added', 'removed', 'same'] as const

/** Two versions of an instrument, question by question. */
export function ComparePage({ page, comparison }: { page: PageRequest; comparison: InstrumentComparison }) {
  const { t, frame } = page
  const { older, newer, questions } = comparison
  const { title, version } = newer.definition
  return (
    <Page
      frame={frame}
      title={t('instrument.compare.title')}
      lead={t('instrument.compare.lead', { title, older: older.definition.version, newer: version })}
      crumbs={[
        { href: instrumentsPath(), label: t('instrument.title') },
        { href: instrumentPath({ id: newer.id }), label: title },
      ]}
    >
      {outcomes.map((outcome) => (
        <Section
          key={outcome}
          id={outcome}
          title={t(`instrument.compare.${outcome}`)}
          split
          why={t(`instrument.compare.${outcome}.why`)}
        >
          <Lines page={page} lines={questions.filter((one) => one.outcome === outcome)} />
        </Section>
      ))}
    </Page>
  )
}

function Lines({ page: { t }, lines }: { page: PageRequest; lines: readonly ComparedQuestion[] }) {
  if (lines.length === 0) return <p>{t('instrument.compare.none')}</p>
  return (
    <Items small>
      {lines.map(({ older, newer, differs }) => {
        const node = newer ?? older
        const was = older !== null && newer !== null && headingOf(t, older) !== headingOf(t, newer)
        return (
          <Item
            key={node.id}
            title={headingOf(t, node)}
            when={differs.length === 0 ? undefined : differs.map((one) => t(`instrument.difference.${one}`)).join(', ')}
          >
            {was && (
              <p>
                {t('instrument.compare.was')}: <del>{headingOf(t, older)}</del>
              </p>
            )}
          </Item>
        )
      })}
    </Items>
  )
}
