import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { GuidingReading } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { advicesInWords } from '../../components/routing-words.ts'
import type { PageRequest } from '../../http/route.ts'
import { newGuidingPartPath } from '../../paths/guiding-text.ts'

interface TextAdviceProps {
  readonly page: PageRequest
  readonly reading: GuidingReading
}

/** Which advice the rules ask about this text, whose advice was brought in, and where to bring one in. It stops nothing. */
export function TextAdvice({ page: { t }, reading: { text, routing, mayWrite } }: TextAdviceProps) {
  if (routing.outcome === 'undetermined' || routing.advices.length === 0) return null
  const duties = routing.advices.map(({ oneOf }) => ({ oneOf, when: null }))
  const given = partsOf(text.parts, 'input').filter(({ content }) => content.kind === 'advice')
  return (
    <>
      <p>
        {t('guiding.page.advice', { advices: advicesInWords(t, duties).join('; ') })}{' '}
        {given.length === 0
          ? t('guiding.page.advice.none')
          : t('guiding.page.advice.given', { who: given.map(({ content }) => content.from).join('; ') })}
      </p>
      {mayWrite && (
        <p>
          <a href={`${newGuidingPartPath({ id: text.id, type: 'input' })}?soort=advice`}>
            {t('guiding.page.advice.add')}
          </a>
        </p>
      )}
    </>
  )
}
