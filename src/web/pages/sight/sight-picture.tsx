import { sightKinds, type SightKind } from '#src/domain/sight/line-of-sight.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { SightReading } from '#src/workflows/sight/read-line-of-sight.ts'

const step = 44
const left = 12
const width = 320

interface PictureProps {
  readonly t: Translate
  readonly line: SightReading
}

/** How many records of a kind are on the line. */
const countOf = ({ node, restsOn, carries }: SightReading, kind: SightKind): number =>
  [node, ...restsOn, ...carries].filter((one) => one.kind === kind).length

/** The line from vision to review as one picture: a filled stop where something stands, an open one where it is broken. */
export function SightPicture({ t, line }: PictureProps) {
  const height = sightKinds.length * step
  return (
    <svg
      className="ws-sight"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('sight.picture')}
    >
      <line x1={left} y1={step / 2} x2={left} y2={height - step / 2} stroke="currentColor" strokeWidth="1.5" />
      {sightKinds.map((kind, index) => {
        const count = countOf(line, kind)
        const y = index * step + step / 2
        const here = line.node.kind === kind
        return (
          <g key={kind}>
            <circle
              cx={left}
              cy={y}
              r={here ? 9 : 6}
              fill={count === 0 ? 'var(--ws-paper, Canvas)' : 'currentColor'}
              stroke="currentColor"
              strokeWidth="1.5"
              strokeDasharray={count === 0 ? '3 2' : undefined}
            />
            <text x={left + 20} y={y + 5} fill="currentColor" fontSize="15" fontWeight={here ? 600 : 400}>
              {count === 0 ? t(`sight.none.${kind}`) : t(`sight.count.${kind}`, { count })}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
