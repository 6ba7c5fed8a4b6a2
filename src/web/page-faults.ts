import { HtmlValidate } from 'html-validate'
import { violationsIn } from './test-browser.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes void elements and attributes in its own style.
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Explicit roles on tables that become lists on a phone; display: block removes the native ones.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'no-unknown-elements': 'off',
    'require-sri': 'off',
    'no-autoplay': 'off',
    // Several answers to one question share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
})

async function invalidHtml(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId} line ${m.line}: ${m.message}`))
}

async function inaccessible(html: string): Promise<readonly string[]> {
  return [
    ...(await violationsIn(html)),
    ...([...html.matchAll(/<h1[ >]/g)].length === 1 ? [] : ['not exactly one h1']),
    ...(/<html lang="\w/.test(html) ? [] : ['no language']),
  ]
}

/** For tests: what is wrong with a page as HTML, and for people who do not see or use a mouse. */
export async function pageFaults(html: string): Promise<readonly string[]> {
  return [...(await invalidHtml(html)), ...(await inaccessible(html))]
}
