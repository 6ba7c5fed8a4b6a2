import type { TreeQuestion } from '#src/domain/ai-act/decision-tree.ts'
import { definitionsFor } from '#src/domain/ai-act/outcome.ts'
import { plainWords } from '#src/domain/instrument/rich-text.ts'
import type { WalkPage } from '#src/workflows/ai-act/read-walks.ts'
import { Button, ButtonForm, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { HiddenField, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Details, PageSplit } from '../../components/text.tsx'
import { TreeSources, TreeText, TreeWords } from '../../components/tree-words.tsx'
import type { PageRequest } from '../../http/route.ts'
import { walkAsidePath, walkBackPath, walkPath, walksPath } from '../../paths/ai-act.ts'

interface Props {
  readonly page: PageRequest
  readonly of: WalkPage
  readonly question: TreeQuestion
}

/** The path so far, with a way back to each answer. */
function Path({ page, of: { walk } }: Omit<Props, 'question'>) {
  const { t } = page
  const params = { id: walk.algorithmId, walk: walk.id }
  if (walk.told.length === 0) return <p>{t('aiAct.path.none')}</p>
  return (
    <ol className="ws-items ws-items--small">
      {walk.told.map((step, index) => (
        <li key={index}>
          <p lang="nl">{step.question}</p>
          <p>
            <strong lang="nl">{step.answer}</strong>
          </p>
          {step.remark !== '' && (
            <p className="ws-small">
              {t('aiAct.remark')}: {step.remark}
            </p>
          )}
          <ButtonForm primary={false} action={walkBackPath(params)} fields={{ step: index, revision: walk.revision }}>
            {t('aiAct.path.change', { number: index + 1 })}
          </ButtonForm>
        </li>
      ))}
    </ol>
  )
}

/** What stands beside the question: the path, the terms and the sources. */
function Aside({ page, of, question }: Props) {
  const { t } = page
  const terms = definitionsFor(of.tree, question)
  return (
    <aside className="ws-section" aria-labelledby="weg">
      <div className="ws-section__head">
        <h2 className="ws-aside-title" id="weg">
          {t('aiAct.path')}
        </h2>
      </div>
      <div className="ws-stack--tight ws-small">
        <Path page={page} of={of} />
      </div>
      {terms.length > 0 && (
        <div className="ws-stack--tight ws-small">
          <h3 className="ws-aside-title ws-aside-title--next">{t('aiAct.terms')}</h3>
          {terms.map((one) => (
            <Details key={one.term} summary={<span lang="nl">{one.term}</span>}>
              <TreeText text={one.meaning} />
            </Details>
          ))}
        </div>
      )}
      {question.sources.length > 0 && (
        <div className="ws-stack--tight">
          <h3 className="ws-aside-title ws-aside-title--next">{t('aiAct.sources')}</h3>
          <TreeSources sources={question.sources} />
        </div>
      )}
      <TreeWords t={t} tree={of.walk.tree} />
    </aside>
  )
}

/** One question per page. Nothing is chosen, unless somebody answered it before going back. */
export function WalkQuestionPage({ page, of, question, form }: Props & { readonly form: FormView }) {
  const { t, frame } = page
  const { algorithm, walk } = of
  const { id, facts } = algorithm
  const params = { id, walk: walk.id }
  const number = walk.path.length + 1
  const remembered = walk.remembered.some((one) => one.questionId === question.id)
  const kicker = t('aiAct.kicker', { name: facts.name, number })
  return (
    <Page
      frame={frame}
      headless
      title={`${t('aiAct.title')}, ${kicker}`}
      errors={form.errors}
      {...dossierFrame(t, { id, name: facts.name }, 'aiAct')}
    >
      <PageSplit>
        <div className="ws-stack">
          {number > 1 && (
            <ButtonForm
              primary={false}
              action={walkBackPath(params)}
              fields={{ step: number - 2, revision: walk.revision }}
            >
              {t('aiAct.back', { number: number - 1 })}
            </ButtonForm>
          )}
          <ConfirmLeave>
            <form className="ws-form" method="post" action={walkPath(params)}>
              <p className="ws-kicker">{kicker}</p>
              {question.chapter !== '' && (
                <p className="ws-small ws-subtle" lang="nl">
                  {question.chapter}
                </p>
              )}
              <h1 className="ws-question-title" lang="nl">
                {plainWords(question.text)}
              </h1>
              <TreeText text={question.explanation} />
              <HiddenField name="revision" value={walk.revision} />
              <HiddenField name="question" value={question.id} />
              <RadioGroup
                form={form}
                name="answer"
                label={t('aiAct.answer')}
                hint={remembered ? t('aiAct.remembered') : undefined}
                choices={question.answers.map((one, index) => ({
                  value: String(index),
                  label: <span lang="nl">{one.text}</span>,
                  ...(one.remark === null ? {} : { hint: <span lang="nl">{plainWords(one.remark)}</span> }),
                }))}
              />
              <TextArea
                form={form}
                name="remark"
                rows={3}
                optional
                label={t('aiAct.remark')}
                hint={t('aiAct.remark.hint')}
              />
              <ButtonGroup>
                <Button>{t('aiAct.next')}</Button>
                <a href={walksPath({ id })}>{t('aiAct.later')}</a>
              </ButtonGroup>
            </form>
          </ConfirmLeave>
          <ButtonForm
            primary={false}
            action={walkAsidePath(params)}
            fields={{ to: 'setAside', revision: walk.revision }}
          >
            {t('aiAct.setAside')}
          </ButtonForm>
        </div>
        <Aside page={page} of={of} question={question} />
      </PageSplit>
    </Page>
  )
}
