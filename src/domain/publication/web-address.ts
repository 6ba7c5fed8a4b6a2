/** An address that a browser may open, or nothing: what was typed elsewhere is no link to something that runs. */
export function webAddress(text: string | null): string | null {
  const trimmed = text?.trim() ?? ''
  return /^https?:\/\/[^\s<>"]+$/i.test(trimmed) ? trimmed : null
}
