import type { Actor, Context } from './context.ts'

/** The person who acts. The routes let nobody through without an account; whoever comes here without one is a fault. */
export function signedIn(ctx: Context): Actor {
  if (ctx.actor === null) throw new Error('This needs somebody who is signed in.')
  return ctx.actor
}
