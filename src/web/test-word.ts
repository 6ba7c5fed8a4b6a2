import { strFromU8, unzipSync } from 'fflate'

/** What a reader sees in a Word file that was sent: the texts, one after the other. */
export async function wordText(response: Response): Promise<string> {
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return strFromU8(files['word/document.xml'] ?? new Uint8Array())
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
