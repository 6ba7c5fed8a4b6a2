import { z } from 'zod'
import { answers } from '#src/domain/algorithm/classification.ts'
import { recognitionQuestions, type RecognitionAnswers } from '#src/domain/algorithm/recognition.ts'
import { startingPoints } from '#src/domain/algorithm/register.ts'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { algorithmStatuses } from '#src/domain/algorithm/status.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import {
  listOrders,
  openKinds,
  readAlgorithms,
  type AlgorithmFilter,
} from '#src/workflows/algorithm/read-algorithms.ts'
import { registerAlgorithm } from '#src/workflows/algorithm/register-algorithm.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { searchForm, searchStatus, searchWords } from '../../http/search-words.ts'
import { choice, textField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { algorithmsPath, dossierPath, recognitionPath, reportPath } from '../../paths/algorithm.ts'
import { AlgorithmListPage, filterNames } from './list-page.tsx'
import { RecognitionPage, sentName } from './recognition-page.tsx'
import { ReportPage } from './report-page.tsx'

const oneOf = <const Value extends string>(values: readonly Value[], given: string | undefined): Value | null =>
  values.find((value) => value === given) ?? null

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the address asks; an unknown choice is no choice. */
function filterOf(page: PageRequest): AlgorithmFilter {
  const asked = (key: keyof typeof filterNames): string | undefined => page.query(filterNames[key])
  const body = asked('bodyId') ?? ''
  const number = Number(asked('page') ?? 1)
  return {
    words: searchWords(asked('words')),
    status: oneOf(algorithmStatuses, asked('status')),
    riskClass: oneOf(riskClasses, asked('riskClass')),
    bodyId: uuid.test(body) ? body : null,
    domain: oneOf(domainsOfLife, asked('domain')),
    open: oneOf(openKinds, asked('open')),
    order: oneOf(listOrders, asked('order')) ?? 'name',
    page: Number.isInteger(number) && number > 0 && number < 100_000 ? number : 1,
  }
}

async function showList(page: PageRequest): Promise<Response> {
  const filter = filterOf(page)
  const list = await readAlgorithms(page.context, filter)
  const given = Object.fromEntries(
    Object.entries(filterNames).map(([key, name]) => [name, filter[key as keyof AlgorithmFilter] ?? '']),
  )
  const form = searchForm(page, { name: filterNames.words, label: page.t('algorithm.list.search') }, given)
  return page.show(
    <AlgorithmListPage
      frame={page.frame}
      t={page.t}
      list={list}
      filter={filter}
      form={form}
      mayTakeOver={page.may('algorithm.import')}
    />,
    searchStatus(form),
  )
}

function showRecognition(page: PageRequest): Response {
  const given: RecognitionAnswers = Object.fromEntries(
    recognitionQuestions.flatMap((question) => {
      const answer = oneOf(answers, page.query(question))
      return answer === null ? [] : [[question, answer]]
    }),
  )
  const sent = page.query(sentName) !== undefined || Object.keys(given).length > 0
  return page.show(<RecognitionPage frame={page.frame} t={page.t} given={given} sent={sent} />)
}

const reportForm = z.object({
  name: textField(200),
  purpose: textField(),
  process: textField(),
  contact: textField(200),
  startingPoint: choice(startingPoints),
})

const showReport = (page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []): Response =>
  page.show(
    <ReportPage frame={page.frame} t={page.t} form={formView(page.frame, values, errors)} />,
    errors.length === 0 ? 200 : 422,
  )

async function report(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(reportForm, {
    name: t('algorithm.fact.name'),
    purpose: t('algorithm.fact.purpose'),
    process: t('algorithm.fact.process'),
    contact: t('algorithm.fact.contact'),
    startingPoint: t('report.startingPoint'),
  })
  if (!form.ok) return showReport(page, form.values, form.errors)
  const result = await registerAlgorithm(page.context, form.value)
  if (result.ok) return page.redirect(dossierPath({ id: result.value.id }), 'report.done')
  const field = result.refusal.replace('-missing', '')
  return showReport(page, form.values, [{ field, message: t(`report.refusal.${result.refusal}`) }])
}

/** The list of algorithms and the ways to add one. */
export const listRoutes: readonly RouteDefinition[] = [
  get(algorithmsPath.pattern, 'algorithm.read', showList),
  get(recognitionPath.pattern, 'algorithm.register', showRecognition),
  get(reportPath.pattern, 'algorithm.register', (page) => showReport(page)),
  post(reportPath.pattern, 'algorithm.register', report),
]
