import { standingOf, visibleIn, type Section } from '#src/domain/instrument-run/sections.ts'
import { answerSetOf, type RunAnswer } from '#src/domain/instrument-run/instrument-run.ts'
import { sightOf } from '#src/domain/instrument/visible-questions.ts'
import { nothingWritten, type SentAnswer } from '#src/domain/instrument-run/saving.ts'
import { answerKey } from '#src/domain/instrument/answers.ts'
import { addInstance, takeAwayInstance } from '#src/workflows/instrument-run/repeat-part.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { saveAnswers, type AnswerConflict, type SavedAnswers } from '#src/workflows/instrument-run/save-answers.ts'
import type { FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { sectionPath } from '../../paths/instrument-run.ts'
import { fieldsOf, placesIn, sectionForm, sentAnswers, type Place } from './section-form.ts'
import { titleOf } from './run-words.ts'
import { keepSentFiles, type SentFiles } from './section-files.ts'
import { sectionNamed, showSection } from './show-section.tsx'
import { partsOf, withRun } from './with-run.ts'

/** What stands between texts of two people: mine stays in the box, the counter goes on to what stands now. */
function keptWords(places: readonly Place[], conflicts: readonly AnswerConflict[]): FormValues {
  return Object.fromEntries(
    conflicts.flatMap(({ sent, standing }): readonly (readonly [string, unknown])[] => {
      const place = placeOf(places, sent)
      if (place === undefined) return []
      const names = fieldsOf(place)
      return [
        [names.value, sent.value ?? ''],
        [names.considerations, sent.considerations],
        [names.sources, sent.sources],
        [names.revision, standing?.revision ?? sent.revision],
      ]
    }),
  )
}

const placeOf = (places: readonly Place[], sent: Pick<SentAnswer, 'questionId' | 'instance'>): Place | undefined =>
  places.find((one) => answerKey(one.question.id, one.instance) === answerKey(sent.questionId, sent.instance))

/** The files that came along with a faulty form: they cannot be put back in it, so they are saved at once. */
function filesAlone(reading: RunReading, { answers, added }: SentFiles): readonly SentAnswer[] {
  return added.map((place) => {
    const { id: questionId } = place.question
    const key = answerKey(questionId, place.instance)
    const standing = reading.run.answers.find((one) => answerKey(one.questionId, one.instance) === key)
    return {
      ...nothingWritten,
      revision: 0,
      ...(standing === undefined ? {} : wordsBeside(standing)),
      questionId,
      instance: place.instance,
      value: answers.get(place.name) ?? [],
    }
  })
}

const wordsBeside = ({ considerations, sources, confidentiality, revision }: RunAnswer) => ({
  considerations,
  sources,
  confidentiality,
  revision,
})

/** Places whose words the sender may not read are left alone: what is in their boxes is not theirs. */
function ownPlaces(reading: RunReading, section: Section): readonly Place[] {
  const places = placesIn(reading.run, section)
  if (reading.readsConfidential) return places
  const hidden = new Set(
    reading.run.answers
      .filter(({ confidentiality }) => confidentiality === 'team')
      .map((one) => answerKey(one.questionId, one.instance)),
  )
  return places.filter((one) => !hidden.has(answerKey(one.question.id, one.instance)))
}

const autosaves = (page: PageRequest): boolean => page.headers.get('accept') === 'application/json'

/** What the browser needs after it saved by itself: the new counters, and whether somebody else was first. */
const savedJson = (page: PageRequest, places: readonly Place[], { written, conflicts }: SavedAnswers): Response =>
  page.json({
    revisions: Object.fromEntries(
      written.flatMap((one) => {
        const place = placeOf(places, one)
        return place === undefined ? [] : [[fieldsOf(place).revision, one.revision] as const]
      }),
    ),
    conflict: conflicts.length > 0,
  })

async function saveSection(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const section = sectionNamed(reading, page.param('section'))
    if (section === undefined) return page.notFound()
    const { definition } = reading.run
    const places = ownPlaces(reading, section)
    const labels = Object.fromEntries(
      places.map((place) => [fieldsOf(place).value, definition === null ? '' : titleOf(definition, place.question)]),
    )
    const form = await page.submit(sectionForm(places), labels)
    const files = await keepSentFiles(page, reading, places)
    if (!form.ok) {
      if (autosaves(page)) return page.json({ revisions: {}, conflict: false, faulty: true }, 422)
      await saveAnswers(page.context, { runId: reading.run.id, answers: filesAlone(reading, files) })
      const shown = { values: form.values, errors: [...form.errors, ...files.faults] }
      return withRun(page, (now) => showSection(page, now, section, shown))
    }
    const answers = sentAnswers(places, form.value, files.answers)
    const saved = await saveAnswers(page.context, { runId: reading.run.id, answers })
    if (!saved.ok) {
      if (saved.refusal === 'not-found') return page.notFound()
      const errors = [{ field: '', message: page.t(`run.refusal.${saved.refusal}`) }]
      return showSection(page, reading, section, { values: form.values, errors })
    }
    if (autosaves(page)) return savedJson(page, places, saved.value)
    if (saved.value.conflicts.length > 0) {
      const { conflicts } = saved.value
      return withRun(page, (now) =>
        showSection(page, now, section, { values: keptWords(places, conflicts), conflicts }),
      )
    }
    if (files.faults.length > 0)
      return withRun(page, (now) => showSection(page, now, section, { errors: files.faults }))
    return afterSaving(page, reading, section)
  })
}

/** What the button asked for besides saving: one more, one less, one back, or on to the next section. */
async function afterSaving(page: PageRequest, reading: RunReading, section: Section): Promise<Response> {
  const sent = await page.sent()
  const [deed = '', subject = ''] = typeof sent['doe'] === 'string' ? sent['doe'].split(' ') : []
  const here = sectionPath({ ...partsOf(reading), section: section.id })
  const runId = reading.run.id
  if (deed === 'erbij') {
    const [node = '', ...parent] = subject.split('~')
    const added = await addInstance(page.context, { runId, nodeId: decoded(node), parent })
    return added.ok ? page.redirect(`${here}#deel~${added.value}`, 'run.saved') : page.notFound()
  }
  if (deed === 'weg' || deed === 'terug') {
    const done = await takeAwayInstance(page.context, { runId, instanceId: subject, back: deed === 'terug' })
    return done.ok ? page.redirect(here, deed === 'weg' ? 'run.takenAway' : 'run.putBack.done') : page.notFound()
  }
  if (deed !== 'verder') return page.redirect(here, 'run.saved')
  return withRun(page, (now) => {
    const { definition } = now.run
    if (definition === null) return page.notFound()
    const standing = standingOf(definition, answerSetOf(now.run)).filter(({ progress }) => progress !== 'hidden')
    const next = standing[standing.findIndex(({ id }) => id === section.id) + 1]
    // What was just answered may have opened a question in this section: that comes first.
    const opened = visibleIn(sightOf(definition, answerSetOf(now.run)), section).length
    const before = visibleIn(sightOf(definition, answerSetOf(reading.run)), section).length
    if (next === undefined || opened > before) return page.redirect(here, opened > before ? 'run.opened' : 'run.saved')
    return page.redirect(sectionPath({ ...partsOf(now), section: next.id }), 'run.saved')
  })
}

/** A part of an address as it was before; what is broken stays as it is, and then is not found. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Filling in a section. */
export const sectionRoutes: readonly RouteDefinition[] = [
  get(sectionPath.pattern, 'instrument.read', (page) =>
    withRun(page, (reading) => {
      const section = sectionNamed(reading, page.param('section'))
      return section === undefined ? page.notFound() : showSection(page, reading, section)
    }),
  ),
  post(sectionPath.pattern, 'instrument.write', saveSection),
]
