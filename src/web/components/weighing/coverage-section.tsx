import { coverage, mustBeCovered, type CoverageCell } from '#src/domain/weighing/coverage.ts'
import { directnesses, terms, type Term } from '#src/domain/weighing/effect.ts'
import type { Missing } from '#src/domain/weighing/missing.ts'
import { depthOf } from '#src/domain/weighing/weighing.ts'
import { Label, Section } from '../text.tsx'
import { missingText } from './missing-text.ts'
import { EditLink, type PartProps, type Reader } from './reader.tsx'

interface CoverageProps extends PartProps {
  /** Nothing for a frozen version. */
  readonly missing: readonly Missing[] | null
}

/** What we do not know yet: the grid of terms and directness in words, and everything that is still missing. */
export function CoverageSection({ weighing, reader, missing }: CoverageProps) {
  const { t } = reader
  const light = depthOf(weighing.riskClass) === 'short'
  return (
    <Section id="dekking" title={t('weighing.coverage.title')} why={t('weighing.coverage.why')} split>
      <div className="ws-stack">
        <CoverageTable cells={coverage(weighing)} reader={reader} />
        {light && (
          <p>
            <Label kind="open">{t('weighing.coverage.lighter')}</Label> {t('weighing.coverage.completeShort')}
          </p>
        )}
        {missing !== null && <WhatIsMissing weighing={weighing} reader={reader} missing={missing} />}
      </div>
    </Section>
  )
}

/** The list of what is missing, each with the form that adds it. */
function WhatIsMissing({ weighing, reader, missing }: PartProps & { readonly missing: readonly Missing[] }) {
  const { t } = reader
  if (missing.length === 0) return <p>{t('weighing.coverage.complete')}</p>
  return (
    <>
      <p>{t('weighing.coverage.missing')}</p>
      <ul className="ws-missing">
        {missing.map((one) => {
          const { text, href, more } = missingText(one, weighing, reader)
          return (
            <li key={text}>
              {href === null ? text : <a href={href}>{text}</a>}
              {more !== undefined && `. ${more}`}
            </li>
          )
        })}
      </ul>
    </>
  )
}

const times = {
  short: 'weighing.coverage.shortTime',
  medium: 'weighing.coverage.mediumTime',
  long: 'weighing.coverage.longTime',
} as const satisfies Record<Term, string>

function CoverageTable({ cells, reader }: { readonly cells: readonly CoverageCell[]; readonly reader: Reader }) {
  const { t } = reader
  return (
    <table role="table" className="ws-coverage">
      <caption className="ws-small ws-subtle">{t('weighing.coverage.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('weighing.coverage.term')}
          </th>
          {directnesses.map((directness) => (
            <th key={directness} scope="col" role="columnheader">
              {t(`weighing.coverage.${directness}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {terms.map((term) => (
          <tr key={term} role="row">
            <th scope="row" role="rowheader">
              {t(`weighing.coverage.${term}`)} <span className="ws-nowrap">{t(times[term])}</span>
            </th>
            {cells
              .filter((cell) => cell.term === term)
              .map((cell) => (
                <Cell key={cell.directness} cell={cell} reader={reader} />
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ cell, reader }: { readonly cell: CoverageCell; readonly reader: Reader }) {
  const { t } = reader
  const where = `${cell.term}.${cell.directness}`
  return (
    <td
      role="cell"
      data-label={t(`weighing.coverage.${cell.directness}`)}
      className={cell.word === 'empty' ? 'is-empty' : undefined}
    >
      {cell.word === 'empty' ? <strong>{t('weighing.coverage.empty')}</strong> : t(`weighing.coverage.${cell.word}`)}{' '}
      {cell.word === 'explained' && cell.explanation?.reason}
      {cell.word === 'empty' && (
        <>
          <EditLink reader={reader} what="addEffect" about={where}>
            {t('weighing.coverage.fill')}
          </EditLink>{' '}
          {mustBeCovered(cell) && (
            <EditLink reader={reader} what="explainCell" about={where}>
              {t('weighing.coverage.explain')}
            </EditLink>
          )}
        </>
      )}
    </td>
  )
}
