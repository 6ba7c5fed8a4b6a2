import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { JSDOM } from 'jsdom'

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
  const dom = new JSDOM(html, { runScripts: 'outside-only', pretendToBeVisual: true })
  dom.window.eval(axe.source)
  const page = dom.window as unknown as { axe: typeof axe }
  const result = await page.axe.run(dom.window.document.documentElement, {
    rules: { 'color-contrast': { enabled: false } },
  })
  const { document } = dom.window
  return [
    ...result.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`),
    ...(document.querySelectorAll('h1').length === 1 ? [] : ['not exactly one h1']),
    ...(document.documentElement.lang === '' ? ['no language'] : []),
  ]
}

/** For tests: what is wrong with a page as HTML, and for people who do not see or use a mouse. */
export async function pageFaults(html: string): Promise<readonly string[]> {
  return [...(await invalidHtml(html)), ...(await inaccessible(html))]
}
