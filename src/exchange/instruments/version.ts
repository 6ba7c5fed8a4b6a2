import type { Fields } from './remarks.ts'

/** What a file without any version is called. */
const without = 'zonder-versie'

/** The version of an instrument: as the file says, or else at the end of its urn. */
export function versionOf(root: Fields): string {
  const [, inUrn] = /:(\d+(?:\.\d+){0,2})$/.exec(root.text('urn')) ?? []
  const written = root.text('version')
  if (written === '' && inUrn === undefined) root.remark('no-version', without)
  if (written !== '' && inUrn !== undefined && written !== inUrn) root.remark('version-differs', `${written}, ${inUrn}`)
  return written === '' ? (inUrn ?? without) : written
}
