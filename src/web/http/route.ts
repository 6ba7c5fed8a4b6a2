import type { ReactElement } from 'react'
import type { z } from 'zod'
import type { Action, Target } from '#src/domain/access/access.ts'
import type { Language, TextKey, Translate } from '#src/i18n/text.ts'
import type { Actor, Context } from '#src/workflows/context.ts'
import type { Organisation } from '#src/workflows/organisation/read-organisations.ts'
import type { Frame } from '../components/frame.ts'
import type { House } from '../house.ts'
import type { Neighbour } from './organisation-address.ts'
import type { Labels, Sent, Submitted } from './submit.ts'

/** One request to a page, with everything a handler may use. */
export interface PageRequest {
  readonly house: House
  readonly organisation: Organisation
  /** Everyone on this website, this organisation included. */
  readonly neighbours: readonly Neighbour[]
  readonly t: Translate
  readonly lang: Language
  readonly actor: Actor | null
  /** What workflows are given. */
  readonly context: Context
  readonly frame: Frame
  /** The address of the visitor, for rate limits only. */
  readonly address: string
  readonly headers: Headers
  readonly path: string
  readonly param: (name: string) => string
  readonly query: (name: string) => string | undefined
  readonly queries: (name: string) => readonly string[]
  readonly may: (action: Action, target?: Target) => boolean
  readonly show: (page: ReactElement, status?: number) => Response
  /** Go on to another page; the sentence is shown there once. */
  readonly redirect: (path: string, flash?: TextKey) => Response
  /** This address belongs to the past: go on to the present one, for ever (301). */
  readonly moved: (path: string) => Response
  readonly notFound: () => Response
  readonly forbidden: () => Response
  readonly tooMany: () => Response
  readonly json: (value: unknown, status?: number) => Response
  readonly text: (body: string, mediaType: string, status?: number) => Response
  readonly file: (bytes: Uint8Array, mediaType: string, name: string) => Response
  readonly sent: () => Promise<Sent>
  readonly submit: <Schema extends z.ZodType>(schema: Schema, labels: Labels) => Promise<Submitted<z.output<Schema>>>
}

/** A page or a form: its path and what one must be allowed to do, declared together. */
export interface RouteDefinition {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly action: Action
  readonly handle: (page: PageRequest) => Response | Promise<Response>
}

type Handler = RouteDefinition['handle']

/** A page. */
export const get = (path: string, action: Action, handle: Handler): RouteDefinition => ({
  method: 'GET',
  path,
  action,
  handle,
})

/** A form that changes something. */
export const post = (path: string, action: Action, handle: Handler): RouteDefinition => ({
  method: 'POST',
  path,
  action,
  handle,
})
