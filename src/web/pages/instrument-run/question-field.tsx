import { answerKey, isAnswered } from '#src/domain/instrument/answers.ts'
import type { InstrumentDefinition, QuestionNode } from '#src/domain/instrument/definition.ts'
import { optionsAt, type Sight, type VisibleNode } from '#src/domain/instrument/visible-questions.ts'
import { placedNodes } from '#src/domain/instrument/walk.ts'
import type { InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import type { AnswerConflict } from '#src/workflows/instrument-run/save-answers.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { MomentText } from '../../components/day-text.tsx'
import { DayBox, FileBox, HiddenField, Select, TextArea, TextBox, type FieldProps } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { RichText } from '../../components/rich-text.tsx'
import { Details, Prose } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { historyPath, runKeptFilePath } from '../../paths/instrument-run.ts'
import { answerInWords, titleOf } from './run-words.ts'
import { asksFiles, fieldsOf, placeName } from './section-form.ts'

/** What every question on the page needs. */
export interface Asking {
  readonly page: PageRequest
  readonly run: InstrumentRun
  readonly definition: InstrumentDefinition
  readonly sight: Sight
  readonly form: FormView
  readonly conflicts: readonly AnswerConflict[]
  readonly readsConfidential: boolean
  readonly writable: boolean
}

type AskedQuestion = VisibleNode & { readonly node: QuestionNode }

/** The box in which a question is answered. */
function AnswerBox({ asking, shown, field }: { asking: Asking; shown: AskedQuestion; field: FieldProps }) {
  const { definition, sight, page } = asking
  const { node } = shown
  const choices = () =>
    optionsAt(definition, sight, shown).map(({ key, label }) => ({ value: key, label: label === '' ? key : label }))
  switch (node.answer) {
    case 'radio':
      return <RadioGroup {...field} choices={choices()} />
    case 'select':
      return <Select {...field} choices={choices()} />
    case 'checkbox':
    case 'multiSelect':
      return choices().length === 0 ? (
        <p className="ws-empty">{page.t('run.noOptions', { title: titleOf(definition, node) })}</p>
      ) : (
        <CheckboxGroup {...field} choices={choices()} />
      )
    case 'date':
      return <DayBox {...field} />
    case 'statement':
      return <Checkbox {...field} />
    case 'upload':
    case 'image':
      return <FileBox {...field} multiple accept="application/pdf,image/png,image/jpeg" />
    case 'text':
    case 'signature':
      return <TextBox {...field} />
    case 'longText':
      return <TextArea {...field} rows={5} />
  }
}

/** The example, who answers, and answers from elsewhere that belong beside this one. */
function Beside({ asking, node }: { asking: Asking; node: QuestionNode }) {
  const { page, definition, sight } = asking
  const earlier = placedNodes(definition).flatMap(({ node: other }) =>
    other.kind === 'question' && other.references.some((one) => one.node === node.id)
      ? sight.index
          .placesOf(other.id, { nodeId: other.id, instance: [] })
          .map((place) => ({ other, place, value: sight.counted(other.id, place) }))
          .filter(({ value }) => isAnswered(value))
      : [],
  )
  return (
    <>
      {earlier.length > 0 && (
        <Details summary={page.t('run.earlier', { count: earlier.length })}>
          <dl className="ws-qa">
            {earlier.map(({ other, place, value }) => (
              <div key={placeName(other.id, place)}>
                <dt>{titleOf(definition, other)}</dt>
                <dd>
                  <Prose text={answerInWords(page.t, other, value)} />
                </dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
      {node.examples.length > 0 && (
        <Details summary={page.t('run.example')}>
          {node.examples.map((example, index) => (
            <RichText key={index} rich={example} />
          ))}
        </Details>
      )}
    </>
  )
}

/** Both texts, when somebody else was first. */
function Conflict({ page, node, conflict }: { page: PageRequest; node: QuestionNode; conflict: AnswerConflict }) {
  const { standing } = conflict
  if (standing === null) return <p className="ws-late">{page.t('run.conflict.now')}</p>
  return (
    <div className="ws-notice ws-notice--warning">
      <p>
        {page.t('run.conflict.by', { who: standing.byFunction })} <MomentText moment={standing.at} lang={page.lang} />.{' '}
        {page.t('run.conflict.what')}
      </p>
      <blockquote>
        <Prose text={answerInWords(page.t, node, standing.value)} />
        {standing.considerations !== '' && <Prose text={standing.considerations} />}
      </blockquote>
    </div>
  )
}

function KeptFiles({ asking, shown }: { asking: Asking; shown: AskedQuestion }) {
  const { page, run, sight } = asking
  const value = sight.index.value(shown.node.id, shown.instance)
  if (!asksFiles(shown.node) || !Array.isArray(value) || value.length === 0) return null
  return (
    <ul>
      {(value as readonly string[]).map((file, index) => (
        <li key={file}>
          <a href={runKeptFilePath({ id: run.algorithmId, run: run.id, file })}>
            {page.t('run.keptFile', { number: index + 1 })}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Files of an answer that can be taken away; what was saved before stays in the history. */
function FilesToDrop({ asking, shown, name }: { asking: Asking; shown: AskedQuestion; name: string }) {
  const { page, form, sight } = asking
  const value = sight.index.value(shown.node.id, shown.instance)
  if (!asksFiles(shown.node) || !Array.isArray(value) || value.length === 0) return null
  const choices = (value as readonly string[]).map((file, index) => ({
    value: file,
    label: page.t('run.keptFile', { number: index + 1 }),
  }))
  return (
    <Details summary={page.t('run.keptFile.drop')}>
      <CheckboxGroup form={form} name={name} label={page.t('run.keptFile.drop.which')} choices={choices} />
    </Details>
  )
}

/** One question in one place: what is asked, by whom, the answer, and what was considered. */
export function QuestionField({ asking, shown }: { asking: Asking; shown: AskedQuestion }) {
  const { page, run, definition, form } = asking
  const { node, instance } = shown
  const { t } = page
  const name = placeName(node.id, instance)
  const names = fieldsOf({ name })
  const key = answerKey(node.id, instance)
  const answer = run.answers.find((one) => answerKey(one.questionId, one.instance) === key)
  const conflict = asking.conflicts.find(({ sent }) => answerKey(sent.questionId, sent.instance) === key)
  const title = titleOf(definition, node)
  if (answer?.confidentiality === 'team' && !asking.readsConfidential)
    return (
      <div id={name}>
        <h2>{title}</h2>
        <p className="ws-subtle">{t('run.confidential.hidden')}</p>
      </div>
    )
  const field: FieldProps = {
    form,
    name: names.value,
    label: node.title === '' ? t('run.answer') : title,
    // Of what is filled in more than once, the explanation stands above all of them.
    ...(node.help.length === 0 || shown.repeats === 'instance' ? {} : { hint: <RichText rich={node.help} /> }),
    ...(node.roles.length === 0 ? {} : { why: t('run.answeredBy', { roles: node.roles.join(', ') }) }),
  }
  return (
    <div id={name} className="ws-stack">
      {asking.writable ? (
        <>
          {conflict !== undefined && <Conflict page={page} node={node} conflict={conflict} />}
          <AnswerBox asking={asking} shown={shown} field={field} />
          <KeptFiles asking={asking} shown={shown} />
          <FilesToDrop asking={asking} shown={shown} name={names.drop} />
          <HiddenField name={names.revision} value={Number(form.values[names.revision] ?? 0)} />
          <Beside asking={asking} node={node} />
          <Details summary={t('run.words')} open={answer !== undefined && answer.considerations !== ''}>
            <TextArea form={form} name={names.considerations} label={t('run.considerations')} optional rows={3} />
            <TextArea form={form} name={names.sources} label={t('run.sources')} optional rows={2} />
            <Checkbox
              form={form}
              name={names.confidential}
              label={t('run.confidential')}
              hint={t('run.confidential.hint')}
            />
          </Details>
        </>
      ) : (
        <>
          <h2>{title}</h2>
          <Prose text={answer === undefined ? t('run.answer.none') : answerInWords(t, node, answer.value)} />
          <KeptFiles asking={asking} shown={shown} />
          {answer !== undefined && answer.considerations !== '' && <Prose text={answer.considerations} />}
          {answer !== undefined && answer.sources !== '' && (
            <p className="ws-subtle">
              {t('run.sources')}: {answer.sources}
            </p>
          )}
        </>
      )}
      {answer !== undefined && (
        <p className="ws-subtle">
          {t('run.savedBy', { who: answer.byFunction })} <MomentText moment={answer.at} lang={page.lang} />.{' '}
          {answer.revision > 1 && (
            <a href={`${historyPath({ id: run.algorithmId, run: run.id })}#${name}`}>{t('run.earlierTexts')}</a>
          )}
        </p>
      )}
    </div>
  )
}
