import { createElement } from 'react'
import { sightOf } from '#src/domain/instrument/visible-questions.ts'
import { answerSetOf } from '#src/domain/instrument-run/instrument-run.ts'
import { answersAreOpen } from '#src/domain/instrument-run/run-transitions.ts'
import {
  standingOf,
  visibleIn,
  type Section as RunSection,
  type SectionStanding,
} from '#src/domain/instrument-run/sections.ts'
import type { AnswerConflict } from '#src/workflows/instrument-run/save-answers.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { RichText } from '../../components/rich-text.tsx'
import { Details, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { runPath, sectionPath } from '../../paths/instrument-run.ts'
import type { Asking } from './question-field.tsx'
import { Nodes } from './section-nodes.tsx'
import { Remarks } from './remarks.tsx'
import { runFrame } from './run-frame.ts'
import { titleOf } from './run-words.ts'

interface Props {
  readonly page: PageRequest
  readonly reading: RunReading
  readonly section: RunSection
  readonly form: FormView
  readonly remarkForms: { readonly comment: FormView; readonly evidence: FormView }
  readonly conflicts: readonly AnswerConflict[]
}

/** Whose turn it is, and by when. */
function whoseTurn({ page, reading, section }: Pick<Props, 'page' | 'reading' | 'section'>): string | undefined {
  const { t, lang } = page
  const assigned = reading.run.assignments.findLast((one) => one.sectionId === section.id)
  if (assigned === undefined) return undefined
  const { personId, role, dueOn } = assigned
  const byRole = role === null ? t('run.nobody') : t(`role.${role}`)
  const who = personId === null ? byRole : (reading.names.get(personId)?.jobTitle ?? byRole)
  const due = dueOn === null ? '' : ` ${t('run.section.due', { day: dayInWords(dueOn, lang) })}`
  return t('run.section.assigned', { who }) + due
}

interface Neighbours {
  readonly before: SectionStanding | undefined
  readonly next: SectionStanding | undefined
}

/** The sections around this one that are asked now. */
function neighbours(asking: Asking, section: RunSection): Neighbours {
  const standing = standingOf(asking.definition, answerSetOf(asking.run)).filter(
    ({ progress }) => progress !== 'hidden',
  )
  const place = standing.findIndex(({ id }) => id === section.id)
  return { before: place > 0 ? standing[place - 1] : undefined, next: standing[place + 1] }
}

function SectionForm({ asking, section, next }: { asking: Asking; section: RunSection; next: Neighbours['next'] }) {
  const { page, run, definition, sight, writable } = asking
  const { t } = page
  const nodes = visibleIn(sight, section)
  const form = (
    <form
      method="post"
      action={sectionPath({ id: run.algorithmId, run: run.id, section: section.id })}
      className="ws-form"
      encType="multipart/form-data"
    >
      <Nodes asking={asking} nodes={nodes} />
      {writable && (
        <ButtonGroup>
          <Button name="doe" value="bewaar">
            {t('run.save')}
          </Button>
          {next !== undefined && (
            <Button primary={false} name="doe" value="verder">
              {t('run.saveAndGo', { title: titleOf(definition, next.node) })}
            </Button>
          )}
        </ButtonGroup>
      )}
    </form>
  )
  if (!writable)
    return (
      <div className="ws-form">
        <Nodes asking={asking} nodes={nodes} />
      </div>
    )
  const words = {
    'data-saving': t('run.auto.saving'),
    'data-saved': t('run.auto.saved'),
    'data-failed': t('run.auto.failed'),
    'data-conflict': t('run.auto.conflict'),
    'data-restore': t('run.auto.restore'),
    'data-found': t('run.auto.found'),
  }
  return createElement('autosave-form', words, form)
}

/** Why nothing can be written here, if so. */
function WhyClosed({ asking }: { asking: Asking }) {
  const { page, run, writable } = asking
  if (writable) return null
  if (answersAreOpen(run)) return <p className="ws-subtle">{page.t('run.readOnly')}</p>
  return <p className="ws-subtle">{page.t(run.status === 'adopted' ? 'run.closed.adopted' : 'run.closed.draft')}</p>
}

/** One part of an instrument, to be filled in together; with buttons only, and saved while typing where that works. */
export function SectionPage({ page, reading, section, form, remarkForms, conflicts }: Props) {
  const { t, frame } = page
  const { run, readsConfidential } = reading
  const { definition } = run
  if (definition === null) return null
  const sight = sightOf(definition, answerSetOf(run))
  const asks = visibleIn(sight, section).some(({ node, repeats }) => node.kind === 'question' || repeats === 'place')
  const writable = asks && answersAreOpen(run) && page.may('instrument.write', { algorithm: run.algorithmId })
  const asking: Asking = { page, run, definition, sight, form, conflicts, readsConfidential, writable }
  const { before, next } = neighbours(asking, section)
  const address = (id: string) => sectionPath({ id: run.algorithmId, run: run.id, section: id })
  const turn = whoseTurn({ page, reading, section })
  const { part } = section
  return (
    <Page
      frame={frame}
      title={titleOf(definition, section.node)}
      kicker={part === null ? run.title : `${run.title}. ${titleOf(definition, part)}`}
      {...(turn === undefined ? {} : { lead: turn })}
      {...runFrame(t, reading, 'section')}
      errors={summaryOf(form, remarkForms.comment, remarkForms.evidence)}
    >
      {part !== null && part.help.length > 0 && (
        <Details summary={t('run.partHelp', { title: titleOf(definition, part) })}>
          <RichText rich={part.help} />
        </Details>
      )}
      <div className="ws-measure">
        <RichText rich={section.node.help} />
      </div>
      {asks && <WhyClosed asking={asking} />}
      <SectionForm asking={asking} section={section} next={next} />
      <nav aria-label={t('run.sections')} className="utrecht-button-group">
        {before !== undefined && (
          <ButtonLink href={address(before.id)}>
            {t('run.previous', { title: titleOf(definition, before.node) })}
          </ButtonLink>
        )}
        {next !== undefined && !writable && (
          <ButtonLink href={address(next.id)}>{t('run.next', { title: titleOf(definition, next.node) })}</ButtonLink>
        )}
        <ButtonLink href={runPath({ id: run.algorithmId, run: run.id })}>{t('run.allSections')}</ButtonLink>
      </nav>
      {asks && (
        <Section id="opmerkingen" title={t('run.remarks')} why={t('run.remarks.why')} split>
          <Remarks page={page} reading={reading} section={section} forms={remarkForms} />
        </Section>
      )}
    </Page>
  )
}
