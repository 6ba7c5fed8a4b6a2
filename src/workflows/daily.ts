import { deleteAttempts } from '#src/storage/attempts.ts'
import { insertDailyRun } from '#src/storage/daily-runs.ts'
import { inInstallation } from '#src/storage/database.ts'
import { deleteFileUploadsBefore } from '#src/storage/file-uploads.ts'
import { deleteParkedFormsBefore } from '#src/storage/parked-forms.ts'
import { refreshStatistics } from '#src/storage/statistics.ts'
import { deleteTreeUploadsBefore } from '#src/storage/tree-uploads.ts'
import { within, type Context } from './context.ts'
import { recordEvent } from './record-event.ts'

const dayLong = 24 * 60 * 60 * 1000

/**
 * The work of a day for one organisation: forgetting uploads that nobody confirmed, and counting what the database must
 * know to find things fast. Who residents are is erased by a person or a command, see `erasePersonal`. Done once per day,
 * whoever asks for it and how often; what depends on the calendar is worked out when it is read, so no status changes here.
 */
export async function daily(ctx: Context): Promise<'done' | 'done-before'> {
  const yesterday = new Date(Date.parse(ctx.now) - dayLong).toISOString()
  const ran = await within(ctx, async (tx) => {
    const run = { id: ctx.newId(), organisationId: ctx.organisationId, day: ctx.today, ranAt: ctx.now }
    if (!(await insertDailyRun(tx, run))) return false
    await deleteFileUploadsBefore(tx, 'register_upload', yesterday)
    await deleteFileUploadsBefore(tx, 'instrument_upload', yesterday)
    await deleteTreeUploadsBefore(tx, yesterday)
    await recordEvent(tx, ctx, { action: 'day.tidied', subject: { kind: 'organisation', id: ctx.organisationId } })
    return true
  })
  if (!ran) return 'done-before'
  await inInstallation(ctx.db, async (tx) => {
    await deleteAttempts(tx, '', yesterday)
    await deleteParkedFormsBefore(tx, ctx.now)
    await refreshStatistics(tx)
  })
  return 'done'
}
