import type { Line } from '../person/line.ts'
import type { Role } from '../person/role.ts'
import { addMonths, type Day } from '../shared/dates.ts'

/** How often a control is tested. */
export const controlFrequencies = ['monthly', 'quarterly', 'halfYearly', 'yearly', 'twoYearly', 'atChange'] as const
export type ControlFrequency = (typeof controlFrequencies)[number]

/** The lines in which a control can stand. */
export const controlLines = ['first', 'second', 'third'] as const satisfies readonly Line[]
export type ControlLine = (typeof controlLines)[number]

/** Something the organisation does over and over to stay in control, and how somebody can see that it works. */
export interface Control {
  readonly title: string
  /** What must not go wrong. */
  readonly why: string
  readonly line: ControlLine
  readonly frequency: ControlFrequency
  readonly ownerRole: Role
  /** What a tester does to see whether it works. */
  readonly procedure: string
  /** Codes of the measure and of audit frameworks that it answers to, such as `SV.19`. */
  readonly codes: readonly string[]
}

/** What a test showed, in words and never in a figure. */
export const testResults = ['works', 'worksPartly', 'doesNotWork', 'notTested'] as const
export type TestResult = (typeof testResults)[number]

/** One test of a control. It never changes; a new test comes beside it. */
export interface ControlTest {
  readonly id: string
  /** The control, through all versions of the arrangement. */
  readonly controlKey: string
  /** What the control was called when it was tested. */
  readonly controlTitle: string
  readonly result: TestResult
  /** What the tester saw. */
  readonly observed: string
  /** Where the proof is: a file, a case number, an address. */
  readonly evidence: string
  readonly testedOn: Day
  readonly testedBy: string
  readonly testerFunction: string
}

const monthsOf: Readonly<Record<ControlFrequency, number | null>> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
  twoYearly: 24,
  atChange: null,
}

/** A test that was tried: `notTested` says why it could not be, and starts no new round. */
const counts = ({ result }: Pick<ControlTest, 'result'>): boolean => result !== 'notTested'

/** The day by which the next test is due; nothing when it comes with a change. */
export function nextTestOn(
  { frequency }: Pick<Control, 'frequency'>,
  tests: readonly Pick<ControlTest, 'result' | 'testedOn'>[],
  since: Day,
): Day | null {
  const months = monthsOf[frequency]
  if (months === null) return null
  const last = tests
    .filter(counts)
    .map(({ testedOn }) => testedOn)
    .toSorted()
    .at(-1)
  return addMonths(last ?? since, months)
}

/** The last test of a control, if any. */
export const lastTest = <Test extends Pick<ControlTest, 'testedOn'>>(tests: readonly Test[]): Test | null =>
  tests.toSorted((one, other) => (one.testedOn < other.testedOn ? -1 : 1)).at(-1) ?? null
