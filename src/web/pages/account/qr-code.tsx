import qrcode from 'qrcode-generator'

/** Modules of white around the code, as the standard asks. */
const quiet = 4

/** A QR code as one path: drawn by the server, nothing is sent anywhere. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const size = count + 2 * quiet
  const indexes = Array.from({ length: count }, (_, index) => index)
  const path = indexes
    .flatMap((row) => indexes.filter((column) => code.isDark(row, column)).map((column) => [column, row] as const))
    .map(([column, row]) => `M${column + quiet} ${row + quiet}h1v1h-1z`)
    .join('')
  return (
    <svg className="ws-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
