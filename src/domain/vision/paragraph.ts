/** What a vision speaks about. Every theme needs at least one paragraph. */
export const visionThemes = [
  'publicValues',
  'whatWeDo',
  'whatWeDoNot',
  'preconditions',
  'humanRole',
  'citizensAndCommunication',
  'learning',
] as const
export type VisionTheme = (typeof visionThemes)[number]

/** One paragraph of a vision, with its own anchor so that norms and weighings can point at it. */
export interface Paragraph {
  readonly theme: VisionTheme
  readonly title: string
  readonly text: string
}
