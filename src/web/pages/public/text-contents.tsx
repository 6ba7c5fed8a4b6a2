import { partsOf } from '#src/domain/guiding-text/part.ts'
import { raciClasses } from '#src/domain/raci/activity.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'
import type { PublicText } from '#src/workflows/guiding-text/read-public-text.ts'
import type { PageRequest } from '../../http/route.ts'

/** The parts of the page that somebody may want to go to. */
function placesIn(t: PageRequest['t'], { content: { kind, parts }, adopted }: PublicText) {
  const current = adopted?.standing === 'inForce'
  if (kind === 'framework')
    return [
      ...partsOf(parts, 'principle').map((one) => ({ id: `uitgangspunt-${one.code}`, name: one.content.title })),
      ...(current ? [{ id: 'waar-wijken-we-af', name: t('publicText.deviations') }] : []),
    ]
  if (kind === 'plan') return partsOf(parts, 'goal').map((one) => ({ id: `doel-${one.code}`, name: one.content.title }))
  if (kind === 'roles')
    return raciClasses.map((riskClass) => ({ id: `klasse-${riskClass}`, name: t('raci.class', { riskClass }) }))
  if (kind === 'control')
    return [
      { id: 'adviestaken', name: t('control.advice') },
      { id: 'beheersmaatregelen', name: t('control.controls') },
    ]
  return visionThemes.map((theme) => ({ id: `thema-${theme}`, name: t(`guiding.theme.${theme}`) }))
}

/** Where on the page each part stands, as links. */
export function Contents({ page: { t }, text }: { page: PageRequest; text: PublicText }) {
  const items = placesIn(t, text)
  return (
    <nav className="ws-section" aria-labelledby="op-deze-pagina">
      <div className="ws-section__head">
        <h2 id="op-deze-pagina">{t('publicText.onThisPage')}</h2>
      </div>
      <ol className="ws-stack--tight">
        {items.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
