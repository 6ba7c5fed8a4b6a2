/** What an organisation can put in its own Word template, between braces. Web asks workflows, never exchange. */
export { placeholders } from '#src/exchange/documents/word-template.ts'
