import { sectionsOf, type Section } from '#src/domain/instrument-run/sections.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import type { AnswerConflict } from '#src/workflows/instrument-run/save-answers.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'
import { placesIn, standingValues } from './section-form.ts'
import { SectionPage } from './section-page.tsx'

/** The section of a run with this id. */
export const sectionNamed = (reading: RunReading, id: string): Section | undefined =>
  reading.run.definition === null ? undefined : sectionsOf(reading.run.definition).find((one) => one.id === id)

interface Shown {
  readonly values?: FormValues
  readonly errors?: readonly FieldError[]
  readonly conflicts?: readonly AnswerConflict[]
  readonly comment?: { readonly values: FormValues; readonly errors: readonly FieldError[] }
  readonly evidence?: { readonly values: FormValues; readonly errors: readonly FieldError[] }
}

/** Shows a section, with what was sent and what is wrong with it. */
export function showSection(page: PageRequest, reading: RunReading, section: Section, shown: Shown = {}): Response {
  const { run } = reading
  const standing = standingValues(run, placesIn(run, section))
  const { values = {}, errors = [], conflicts = [], comment, evidence } = shown
  const form = formView(page.frame, { ...standing, ...values }, errors)
  const forms = {
    comment: formView(page.frame, comment?.values, comment?.errors, 'opmerking-'),
    evidence: formView(page.frame, evidence?.values, evidence?.errors, 'bewijs-'),
  }
  const faulty = [errors, comment?.errors ?? [], evidence?.errors ?? []].some((all) => all.length > 0)
  return page.show(
    <SectionPage
      page={page}
      reading={reading}
      section={section}
      form={form}
      remarkForms={forms}
      conflicts={conflicts}
    />,
    faulty || conflicts.length > 0 ? 422 : 200,
  )
}
