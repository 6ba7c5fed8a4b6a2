import { expect, test } from 'vitest'
import { bodyInSentence } from './body-in-sentence.ts'

test.each([
  ['college van burgemeester en wethouders', 'het college van burgemeester en wethouders'],
  ['heffingsambtenaar', 'de heffingsambtenaar'],
  ['raad van bestuur', 'de raad van bestuur'],
  ['algemeen bestuur', 'het algemeen bestuur'],
  ['gedeputeerde staten', 'gedeputeerde staten'],
  ['Het college', 'Het college'],
  ['', ''],
])('%s is called %s in a sentence', (name, sentence) => {
  expect(bodyInSentence(name, 'nl')).toBe(sentence)
})
