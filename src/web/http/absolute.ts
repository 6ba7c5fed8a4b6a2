import { ownAddress } from './path.ts'
import type { PageRequest } from './route.ts'

type Place = Pick<PageRequest, 'house' | 'organisation'>

/** The host on which this page was found, with its protocol: that of the organisation when it has one. */
export function originOf({ house, organisation }: Place): string {
  if (organisation.publicHost === null || ownAddress() !== '') return house.publicOrigin
  return `${new URL(house.publicOrigin).protocol}//${organisation.publicHost}`
}

/** The whole address of a path, for files and feeds that leave this website. */
export const absolute = (place: Place, path: string): string => `${originOf(place)}${path}`
