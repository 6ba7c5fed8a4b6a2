/** A calendar day in the Netherlands, written YYYY-MM-DD. Days compare as text. */
export type Day = string

/** A moment in time, ISO 8601 in UTC. */
export type Moment = string

/** True for a day that exists: '2026-02-29' is refused. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  return dayOf(new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])))) === text
}

/** True when a moment comes before another; both may be written with or without parts of a second. */
export const isEarlier = (moment: Moment, other: Moment): boolean => Date.parse(moment) < Date.parse(other)

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10)

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The day a number of calendar days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  const date = utc(day)
  date.setUTCDate(date.getUTCDate() + days)
  return dayOf(date)
}

/** The same day a number of months later; the last day of the month when that day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const date = utc(day)
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date.getUTCDate(), last))
  return dayOf(first)
}

/** Calendar days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000)

/** Easter Sunday of a year, by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 19 * a + 15
  const h = d % 30
  const i = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * i) / 451)
  const n = h + i - 7 * m + 114
  return dayOf(new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)))
}

/** The Dutch public holidays on which authorities do not work (Algemene termijnenwet art. 3). */
function holidays(year: number): readonly Day[] {
  const sunday = easter(year)
  const kingsDay = utc(`${year}-04-27`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`
  return [
    `${year}-01-01`,
    addDays(sunday, -2),
    addDays(sunday, 1),
    kingsDay,
    `${year}-05-05`,
    addDays(sunday, 39),
    addDays(sunday, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ]
}

/** True on a day that is no Saturday, Sunday or public holiday. */
export function isWorkingDay(day: Day): boolean {
  const weekday = utc(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays(Number(day.slice(0, 4))).includes(day)
}

/** The day on which a number of Dutch working days has passed after `day`. */
export function addWorkingDays(day: Day, days: number): Day {
  let result = day
  for (let left = days; left > 0;) {
    result = addDays(result, 1)
    if (isWorkingDay(result)) left -= 1
  }
  return result
}

/** Working days after `from`, up to and including `to`; zero when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** Something that holds from a day until and including another day, or without end. */
export interface Period {
  readonly from: Day
  readonly to: Day | null
}

/** True when the period holds on that day. */
export const holdsOn = (period: Period, day: Day): boolean =>
  period.from <= day && (period.to === null || day <= period.to)
