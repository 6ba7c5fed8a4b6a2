import { guidingKinds, type GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { readPublicText, type PublicTextView } from '#src/workflows/guiding-text/read-public-text.ts'
import { renderFile } from '#src/workflows/documents/render-file.ts'
import { renderTextDocument } from '#src/workflows/guiding-text/render-text-document.ts'
import { jsonAnswer, problem } from '../../api/respond.ts'
import { askedFile } from '../../http/file-name.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import * as paths from '../../paths/public-texts.ts'
import { NormPage } from './norm-page.tsx'
import { lastVersionWith, publicNorm } from './public-norm.ts'
import { normJson, noTextJson, textJson } from './text-json.ts'
import { PublicTextPage } from './text-page.tsx'

const noRecord = (): Response => problem(404, 'Not Found', 'No public record has this address.')

/** A name in an address, and whether the same is asked for machines. */
const asked = (name: string): { readonly name: string; readonly json: boolean } =>
  name.endsWith('.json') ? { name: name.slice(0, -'.json'.length), json: true } : { name, json: false }

const isNumber = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text)

async function showCurrent(page: PageRequest, kind: GuidingKind): Promise<Response> {
  const view = await readPublicText(page.context, kind, null)
  return page.show(<PublicTextPage page={page} kind={kind} view={view} />)
}

async function giveJson(page: PageRequest, kind: GuidingKind, number: number | null): Promise<Response> {
  const view = await readPublicText(page.context, kind, number)
  const { text, deviations } = view
  if (text !== null) return jsonAnswer(textJson(page, text, deviations), { asked: page.headers })
  if (number !== null) return noRecord()
  // The address is right and stays: nothing of this kind is in force today.
  return problem(404, 'Not Found', 'No text of this kind is in force today.', noTextJson(page, view))
}

/** A version as a file: `/normenkader/versies/1.pdf`, `-archief.pdf` or `.docx`. */
async function sendVersion(page: PageRequest, kind: GuidingKind): Promise<Response | null> {
  const file = askedFile(page.param('number'))
  if (file === undefined || !isNumber(file.stem)) return null
  const asked = { kind, number: Number(file.stem), language: page.lang }
  const document = await renderTextDocument(page.context, asked)
  if (document === undefined) return page.notFound()
  const { bytes, mediaType } = await renderFile(page.context, document, { kind: 'guidingText', format: file.format })
  return page.file(bytes, mediaType, `${page.t(`guiding.kind.${kind}`).toLowerCase()}-${page.param('number')}`)
}

async function showVersion(page: PageRequest, kind: GuidingKind): Promise<Response> {
  const sent = await sendVersion(page, kind)
  if (sent !== null) return sent
  const { name, json } = asked(page.param('number'))
  if (!isNumber(name)) return json ? noRecord() : page.notFound()
  if (json) return giveJson(page, kind, Number(name))
  const view = await readPublicText(page.context, kind, Number(name))
  return view.text === null ? page.notFound() : page.show(<PublicTextPage page={page} kind={kind} view={view} />)
}

async function showNorm(page: PageRequest): Promise<Response> {
  const { name, json } = asked(page.param('code'))
  const version = page.param('number')
  if (version !== '' && !isNumber(version)) return page.notFound()
  const view = await readPublicText(page.context, 'framework', version === '' ? null : Number(version))
  const found = publicNorm(view, name)
  if (found === null) return (version === '' ? lastSeen(page, view, { name, json }) : null) ?? missing(page, json)
  return json
    ? jsonAnswer(normJson(page, found), { asked: page.headers })
    : page.show(<NormPage page={page} found={found} deviations={view.deviations} />)
}

const missing = (page: PageRequest, json: boolean): Response | Promise<Response> =>
  json ? noRecord() : page.notFound()

/** A norm that is in force no more: its address leads to the last version in which it stood. */
function lastSeen(page: PageRequest, view: PublicTextView, { name, json }: ReturnType<typeof asked>): Response | null {
  const number = lastVersionWith(view, name)
  return number === null ? null : page.redirect(`${paths.publicNormHref(name, number)}${json ? '.json' : ''}`)
}

async function giveText(page: PageRequest): Promise<Response> {
  const kind = guidingKinds.find((one) => one === page.param('kind'))
  const number = page.param('number')
  if (kind === undefined || (number !== '' && !isNumber(number))) return noRecord()
  return giveJson(page, kind, number === '' ? null : Number(number))
}

async function giveNorm(page: PageRequest): Promise<Response> {
  const view = await readPublicText(page.context, 'framework', null)
  const found = publicNorm(view, page.param('code'))
  if (found !== null) return jsonAnswer(normJson(page, found), { asked: page.headers })
  return lastSeen(page, view, { name: page.param('code'), json: true }) ?? noRecord()
}

/** The pages of one kind of text: as it is in force, every version, and the same for machines. */
function routesOf(kind: GuidingKind): readonly RouteDefinition[] {
  const { current, json, version } = paths.textPaths[kind]
  return [
    get(json.pattern, 'public', (page) => giveJson(page, kind, null)),
    get(current.pattern, 'public', (page) => showCurrent(page, kind)),
    get(version.pattern, 'public', (page) => showVersion(page, kind)),
  ]
}

/** Vision, framework and other adopted texts: for everybody, at addresses that stay. */
export const publicTextRoutes: readonly RouteDefinition[] = [
  ...guidingKinds.flatMap(routesOf),
  get(paths.apiTextPath.pattern, 'public', giveText),
  get(paths.apiTextVersionPath.pattern, 'public', giveText),
  get(paths.apiNormPath.pattern, 'public', giveNorm),
  get(paths.normVersionPath.pattern, 'public', showNorm),
  get(paths.normPath.pattern, 'public', showNorm),
]
