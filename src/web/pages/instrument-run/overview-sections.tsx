import { answerSetOf } from '#src/domain/instrument-run/instrument-run.ts'
import { standingOf, type SectionStanding } from '#src/domain/instrument-run/sections.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Items, Label, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { sectionPath } from '../../paths/instrument-run.ts'
import { titleOf } from './run-words.ts'

/** One part with its sections, each with how far it is, in words. */
function PartOf({
  page,
  reading,
  standing,
}: {
  page: PageRequest
  reading: RunReading
  standing: readonly SectionStanding[]
}) {
  const { t, lang } = page
  const { run } = reading
  const { definition } = run
  if (definition === null) return null
  const open = run.comments.filter(({ resolution }) => resolution === null)
  return (
    <Items small>
      {standing.map((section) => {
        const assigned = run.assignments.findLast((one) => one.sectionId === section.id)
        const remarks = open.filter(({ questionId }) =>
          JSON.stringify(section.node).includes(JSON.stringify(questionId)),
        )
        const who =
          assigned === undefined
            ? null
            : assigned.personId !== null
              ? (reading.names.get(assigned.personId)?.jobTitle ?? null)
              : assigned.role === null
                ? null
                : t(`role.${assigned.role}`)
        return (
          <li key={section.id}>
            <h3>
              <a href={sectionPath({ id: run.algorithmId, run: run.id, section: section.id })}>
                {titleOf(definition, section.node)}
              </a>
            </h3>
            <p>
              <Label
                {...(section.progress === 'open' || section.progress === 'begun' ? { kind: 'open' as const } : {})}
              >
                {t(`run.progress.${section.progress}`)}
              </Label>{' '}
              {section.progress === 'begun' &&
                t('run.progress.openQuestions', { ids: section.open.slice(0, 6).join(', ') })}
            </p>
            {(who !== null || remarks.length > 0) && (
              <p className="ws-subtle">
                {who !== null && t('run.section.assigned', { who })}{' '}
                {assigned?.dueOn != null && t('run.section.due', { day: dayInWords(assigned.dueOn, lang) })}{' '}
                {remarks.length > 0 && t('run.section.remarks', { count: remarks.length })}
              </p>
            )}
          </li>
        )
      })}
    </Items>
  )
}

/** The parts of an instrument with their sections. */
export function Sections({ page, reading }: { page: PageRequest; reading: RunReading }) {
  const { run } = reading
  const { definition } = run
  if (definition === null) return null
  const standing = standingOf(definition, answerSetOf(run)).filter(({ progress }) => progress !== 'hidden')
  return definition.nodes.map((part) => {
    const own = standing.filter((one) => one.part?.id === part.id || one.id === part.id)
    if (own.length === 0) return null
    return (
      <Section key={part.id} id={`deel-${encodeURIComponent(part.id)}`} title={titleOf(definition, part)} split>
        <PartOf page={page} reading={reading} standing={own} />
      </Section>
    )
  })
}
