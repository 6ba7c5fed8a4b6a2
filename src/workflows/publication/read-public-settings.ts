import { selectPublicSettings, type PublicSettings } from '#src/storage/public-settings.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { PublicSettings }

/** What the public pages say about the organisation. */
export const readPublicSettings = (ctx: Context): Promise<PublicSettings> => within(ctx, selectPublicSettings)
