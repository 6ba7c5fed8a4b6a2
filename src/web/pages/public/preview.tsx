import { z } from 'zod'
import { previewAlgorithm } from '#src/workflows/publication/preview-algorithm.ts'
import { Notice } from '../../components/text.tsx'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { previewPath, publicationPath } from '../../paths/publication.ts'
import { AlgorithmPage } from './algorithm-page.tsx'

/** The public page before it is public, for who may publish: the same page, with a mark that nobody can miss. */
async function showPreview(page: PageRequest): Promise<Response> {
  const id = page.param('id')
  if (!z.uuid().safeParse(id).success) return page.notFound()
  if (!page.may('publication.preview', { algorithm: id })) return page.forbidden()
  const preview = await previewAlgorithm(page.context, id)
  if (preview === null) return page.notFound()
  const { frame, t, lang } = page
  const mark = (
    <Notice warning title={t('publication.preview.title')}>
      <p>{t(`publication.preview.${preview.now}`)}</p>
      <p>
        <a href={publicationPath({ id })}>{t('publication.preview.back')}</a>
      </p>
    </Notice>
  )
  return page.show(<AlgorithmPage {...{ frame, t, lang }} algorithm={preview.algorithm} answers={[]} mark={mark} />)
}

/** The preview of a public page. */
export const previewRoutes: readonly RouteDefinition[] = [get(previewPath.pattern, 'publication.preview', showPreview)]
