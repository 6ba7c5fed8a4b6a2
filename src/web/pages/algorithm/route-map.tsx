import { gateIds, type GateId } from '#src/domain/route/gate.ts'
import type { Route, RouteStep } from '#src/domain/route/route.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { PageLanguage } from '../../components/frame.ts'
import { sentence } from '../../components/words.ts'
import { gateWord } from './words.ts'

interface MapProps {
  readonly t: Translate
  readonly lang: PageLanguage
  readonly name: string
  readonly route: Route
}

type LineGate = Exclude<GateId, 'G7' | 'G8'>

const onTheLine = (gate: GateId): gate is LineGate => gate !== 'G7' && gate !== 'G8'
const lineGates = gateIds.filter(onTheLine)

/** When a gate was passed, or is planned. */
function dayOf(step: RouteStep, lang: PageLanguage): string | null {
  const day = step.passage?.on ?? step.plannedOn
  return day === null ? null : dayInWords(day, lang).replace(/(\p{L}{3})\p{L}+/u, '$1')
}

/** Where the algorithm is, in a sentence. */
function whereText(t: Translate, route: Route): string {
  if (route.here === null) return t('route.map.ended')
  return sentence(t('route.map.here', { gate: gateWord(t, route.here) }))
}

/** A substantial change waits for a decision. */
const changing = (route: Route): boolean => stepOf(route, 'G7')?.state === 'here'

const stepOf = (route: Route, gate: GateId): RouteStep | undefined => route.steps.find((step) => step.gate === gate)

interface StopProps {
  readonly step: RouteStep
  readonly x: number
  readonly y: number
  readonly here: boolean
}

/** One stop: a ring around it when a body decides, filled when passed, open when not. */
function Stop({ step, x, y, here }: StopProps) {
  const passed = step.state === 'done' ? 'r-done' : 'r-dot'
  return (
    <>
      {step.by === 'political' && <circle className="r-ring" cx={x} cy={y} r="14" />}
      <circle className={here ? 'r-here' : passed} cx={x} cy={y} r="8" />
    </>
  )
}

const ends = (index: number): 'start' | 'middle' | 'end' =>
  index === 0 ? 'start' : index === lineGates.length - 1 ? 'end' : 'middle'

const wideX = (index: number): number => 38 + index * 155

interface LabelProps extends MapProps {
  readonly gate: LineGate
  readonly index: number
}

/** The words under a stop of the wide map. */
function WideLabel({ t, lang, route, gate, index }: LabelProps) {
  const step = stepOf(route, gate)
  if (step === undefined) return null
  const lines = `${gate} ${t(`route.short.${gate}`)}`.split('|')
  const anchor = ends(index)
  const x = wideX(index) + (anchor === 'start' ? -10 : anchor === 'end' ? 10 : 0)
  const day = dayOf(step, lang)
  const bold = route.here === gate ? 'r-bold' : undefined
  return (
    <>
      {lines.map((line, number) => (
        <text key={line} className={bold} x={x} y={108 + number * 18} textAnchor={anchor}>
          {line}
        </text>
      ))}
      {day !== null && (
        <text className="r-sub" x={x} y={108 + lines.length * 18} textAnchor={anchor}>
          {day}
        </text>
      )}
    </>
  )
}

/** The route from left to right, for wide screens. */
function WideMap(props: MapProps) {
  const { t, name, route } = props
  const at = route.here === null ? -1 : lineGates.findIndex((gate) => gate === route.here)
  const reached = at >= 0 ? at : route.steps.filter((step) => step.state === 'done' && onTheLine(step.gate)).length - 1
  const end = wideX(lineGates.length - 1)
  const turn = wideX(Math.max(0, reached))
  const back = `M${wideX(6)} 150V182H${wideX(1)} V154`
  return (
    <svg className="ws-route__wide" viewBox="0 0 1184 236" role="img" aria-labelledby="route-t route-d">
      <title id="route-t">{t('route.map', { name })}</title>
      <desc id="route-d">
        {whereText(t, route)} {t('route.map.below')}
      </desc>
      <path className="r-line" d={`M38 74H${turn}`} />
      <path className="r-future" d={`M${turn} 74H${end}`} />
      <path className="r-future" d={back} />
      <path d={`M${wideX(1) - 6} 154l6-9 6 9z`} />
      {at >= 0 && (
        <>
          <path className="r-here" d={`M${Math.max(0, turn - 60)} 6h120v30h-52l-8 10-8-10h-52z`} />
          <text className="r-here-text" x={Math.max(60, turn)} y="27" textAnchor="middle">
            {t('route.youAreHere')}
          </text>
        </>
      )}
      {lineGates.map((gate, index) => {
        const step = stepOf(route, gate)
        return step === undefined ? null : (
          <g key={gate}>
            <Stop step={step} x={wideX(index)} y={74} here={route.here === gate} />
            <WideLabel {...props} gate={gate} index={index} />
          </g>
        )
      })}
      <text
        className={changing(route) ? 'r-bold' : undefined}
        x={(wideX(1) + wideX(6)) / 2}
        y="204"
        textAnchor="middle"
      >
        {t(changing(route) ? 'route.anytime.G7.now' : 'route.anytime.G7')}
      </text>
      {t('route.anytime.G8')
        .split('|')
        .map((line, number) => (
          <text
            key={line}
            className={route.here === 'G8' ? 'r-bold' : undefined}
            x={wideX(6) + 22}
            y={180 + number * 19}
          >
            {line}
          </text>
        ))}
    </svg>
  )
}

const narrowY = (index: number): number => 26 + index * 64

/** The route from top to bottom, for narrow screens and paper. */
function NarrowMap({ t, lang, name, route }: MapProps) {
  const at = route.here === null ? -1 : lineGates.findIndex((gate) => gate === route.here)
  const turn = narrowY(Math.max(0, at))
  const end = narrowY(lineGates.length - 1)
  return (
    <svg className="ws-route__narrow" viewBox={`0 0 330 ${end + 100}`} role="img" aria-labelledby="route-t2">
      <title id="route-t2">{`${t('route.map', { name })}. ${whereText(t, route)} ${t('route.map.below')}`}</title>
      <path className="r-line" d={`M20 26V${turn}`} />
      <path className="r-future" d={`M20 ${turn}V${end}`} />
      {lineGates.map((gate, index) => {
        const step = stepOf(route, gate)
        if (step === undefined) return null
        const here = route.here === gate
        const y = narrowY(index)
        const day = dayOf(step, lang)
        return (
          <g key={gate}>
            <Stop step={step} x={20} y={y} here={here} />
            <text className={here ? 'r-bold' : undefined} x="48" y={y + 5}>
              {gateWord(t, gate)}
            </text>
            {here && (
              <>
                <path className="r-here" d={`M48 ${y + 12}h96v24h-96z`} />
                <text className="r-here-text" x="96" y={y + 29} textAnchor="middle">
                  {t('route.youAreHere')}
                </text>
              </>
            )}
            {day !== null && (
              <text className="r-sub" x={here ? 154 : 48} y={here ? y + 29 : y + 24}>
                {day}
              </text>
            )}
          </g>
        )
      })}
      <text className={changing(route) ? 'r-bold' : undefined} x="6" y={end + 58}>
        {t(changing(route) ? 'route.anytime.G7.now' : 'route.anytime.G7')}
      </text>
      <text className={route.here === 'G8' ? 'r-bold' : undefined} x="6" y={end + 84}>
        {t('route.anytime.G8.narrow')}
      </text>
    </svg>
  )
}

/** The route as a picture, wide and narrow; `RouteWords` tells the same. */
export const RouteMap = (props: MapProps) => (
  <div className="ws-route">
    <WideMap {...props} />
    <NarrowMap {...props} />
  </div>
)
