import { readFileSync } from 'node:fs'

import { parse } from 'yaml'

import { rootPath } from '#src/root.ts'

/** A YAML file of the content, still unchecked: its reader gives it to zod. */
export const readYaml = (...path: readonly string[]): unknown =>
  parse(readFileSync(rootPath('src', 'content', ...path), 'utf8'), { maxAliasCount: 0 })
