import { feedPath } from './instrument-run.ts'

/** Where what was taken over stands among all that an instrument says. */
export const takenOverId = (targetId: string): string => `naar-${targetId}`

/** The way back from a record to the instruments that it was taken over from. */
export const originsOf = (
  origins: readonly { readonly targetId: string; readonly runId: string; readonly runTitle: string }[],
  algorithmId: string,
  targetId: string,
) =>
  origins
    .filter((one) => one.targetId === targetId)
    .map(({ runId, runTitle }) => ({
      href: `${feedPath({ id: algorithmId, run: runId })}#${takenOverId(targetId)}`,
      title: runTitle,
    }))
