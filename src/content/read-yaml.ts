import { readFileSync } from 'node:fs'

import { parse } from 'yaml'

import { rootPath } from '#src/root.ts'

/** Where the build put the content as JSON, which is read many times as fast; not there when the sources run. */
declare const builtContent: string | undefined

/** A YAML file of the content, still unchecked: its reader gives it to zod. */
export const readYaml = (...path: readonly string[]): unknown =>
  typeof builtContent === 'undefined'
    ? parse(readFileSync(rootPath('src', 'content', ...path), 'utf8'), { maxAliasCount: 0 })
    : JSON.parse(readFileSync(`${rootPath(builtContent, ...path)}.json`, 'utf8'))
