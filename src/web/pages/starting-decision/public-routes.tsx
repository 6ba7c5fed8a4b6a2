import { renderFile } from '#src/workflows/documents/render-file.ts'
import { readAdoptedStartingDecision } from '#src/workflows/starting-decision/read-adopted-starting-decision.ts'
import { renderStartingDocument } from '#src/workflows/starting-decision/render-starting-document.ts'
import { jsonAnswer, problem } from '../../api/respond.ts'
import { askedFile } from '../../http/file-name.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import * as paths from '../../paths/public-starting-decision.ts'
import { adoptedStem } from './file-links.tsx'
import { startJson } from './public-json.ts'
import { PublicStartPage } from './public-page.tsx'

const isNumber = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text)

async function showCurrent(page: PageRequest): Promise<Response> {
  const found = await readAdoptedStartingDecision(page.context, null)
  return page.show(<PublicStartPage page={page} found={found} />)
}

async function giveJson(page: PageRequest, number: number | null): Promise<Response> {
  const found = await readAdoptedStartingDecision(page.context, number)
  return found.shown === null
    ? problem(404, 'Not Found', 'No public record has this address.')
    : jsonAnswer(startJson(page, found.shown, found), { asked: page.headers })
}

/** As a file: `/startbesluit/versies/1.pdf`, `-archief.pdf` or `.docx`. */
async function sendFile(page: PageRequest, asked: NonNullable<ReturnType<typeof askedFile>>): Promise<Response> {
  const number = isNumber(asked.stem) ? Number(asked.stem) : null
  const document =
    number === null ? undefined : await renderStartingDocument(page.context, { number, language: page.lang })
  if (document === undefined) return page.notFound()
  const file = await renderFile(page.context, document, { kind: 'startingDecision', format: asked.format })
  return page.file(file.bytes, file.mediaType, `${adoptedStem}-${page.param('number')}`)
}

async function showVersion(page: PageRequest): Promise<Response> {
  const name = page.param('number')
  const file = askedFile(name)
  if (file !== undefined) return sendFile(page, file)
  const number = name.replace(/\.json$/, '')
  if (name !== number) return giveJson(page, isNumber(number) ? Number(number) : 0)
  const found = isNumber(number) ? await readAdoptedStartingDecision(page.context, Number(number)) : null
  return found === null || found.shown === null
    ? page.notFound()
    : page.show(<PublicStartPage page={page} found={found} />)
}

/** The adopted startbesluit, for everybody, at addresses that stay. */
export const publicStartRoutes: readonly RouteDefinition[] = [
  get(paths.publicStartJsonPath.pattern, 'public', (page) => giveJson(page, null)),
  get(paths.publicStartPath.pattern, 'public', showCurrent),
  get(paths.publicStartVersionPath.pattern, 'public', showVersion),
]
