import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { transitions } from '../src/domain/algorithm/transitions.ts'
import { findingTransitions } from '../src/domain/audit-finding/follow-finding.ts'
import { milestoneTransitions } from '../src/domain/plan/progress.ts'
import { choiceTransitions } from '../src/domain/administrative-choice/administrative-choice.ts'
import { derivedRunSteps, runTransitions } from '../src/domain/instrument-run/run-transitions.ts'
import { proposalTransitions } from '../src/domain/proposal/proposal-steps.ts'
import { guidingTransitions } from '../src/domain/guiding-text/transitions.ts'
import { valuesPage, valuesText } from './glossary.ts'
import { walkTransitions } from '../src/domain/ai-act/kept-walk.ts'
import { weighingTransitions } from '../src/domain/weighing/transitions.ts'

/** One arrow of a picture of states. */
interface Arrow {
  readonly from: string
  readonly to: string
  readonly label: string
}

const diagram = (arrows: readonly Arrow[]): string =>
  [
    '```mermaid',
    'stateDiagram-v2',
    ...arrows.map(({ from, to, label }) => `  ${from} --> ${to}: ${label}`),
    '```',
  ].join('\n')

const page = (title: string, source: string, arrows: readonly Arrow[]): string =>
  `# ${title}\n\nDrawn from \`${source}\` by \`npm run draw\`; do not edit. Whatever is not an arrow is refused.\n\n${diagram(arrows)}\n`

const pages: Readonly<Record<string, string>> = {
  'algorithm.md': page(
    'Algorithm',
    'src/domain/algorithm/transitions.ts',
    transitions.map(({ from, to, gate, guards }) => ({
      from,
      to,
      label: `${gate ?? 'any time'}${guards.length === 0 ? '' : `, unless ${guards.join(' or ')}`}`,
    })),
  ),
  'weighing.md': page(
    'Weighing',
    'src/domain/weighing/transitions.ts',
    weighingTransitions.map(({ from, to, trigger, guard }) => ({
      from,
      to,
      label: guard === 'none' ? trigger : `${trigger}, needs ${guard}`,
    })),
  ),
  'guiding-text.md': page(
    'Guiding text',
    'src/domain/guiding-text/transitions.ts',
    guidingTransitions.map(({ from, to, trigger, by, guard }) => ({
      from,
      to,
      label: `${trigger} by ${by}${guard === 'none' ? '' : `, needs ${guard}`}`,
    })),
  ),
  'instrument-run.md': page('Instrument run', 'src/domain/instrument-run/run-transitions.ts', [
    ...runTransitions.map(({ from, to, trigger }) => ({ from, to, label: trigger })),
    ...derivedRunSteps.map(({ from, to, why }) => ({ from, to, label: `read off: ${why}` })),
  ]),
  'proposal.md': page(
    'Proposal',
    'src/domain/proposal/proposal-steps.ts',
    Object.entries(proposalTransitions).flatMap(([name, step]) =>
      step.from.map((from) => ({ from, to: step.to, label: `${name} by ${step.by}` })),
    ),
  ),
  'ai-act-walk.md': page(
    'Walk through the questions of the AI Act',
    'src/domain/ai-act/kept-walk.ts',
    walkTransitions.map(({ from, to, label }) => ({ from, to, label })),
  ),
  'audit-finding.md': page(
    'Finding of an audit',
    'src/domain/audit-finding/follow-finding.ts',
    Object.entries(findingTransitions).flatMap(([step, { from: froms, to, by }]) =>
      froms.flatMap((from) => to.map((one) => ({ from, to: one, label: `${step} by ${by}` }))),
    ),
  ),
  'milestone.md': page(
    'Milestone of the plan',
    'src/domain/plan/progress.ts',
    Object.entries(milestoneTransitions).flatMap(([from, tos]) => tos.map((to) => ({ from, to, label: 'reported' }))),
  ),
  'administrative-choice.md': page(
    'Administrative choice',
    'src/domain/administrative-choice/administrative-choice.ts',
    Object.entries(choiceTransitions).flatMap(([from, tos]) => tos.map((to) => ({ from, to, label: 'judged' }))),
  ),
}

/** The pictures that belong in docs, by file, as the code says now. */
export function drawn(): Readonly<Record<string, string>> {
  const states = Object.fromEntries(Object.entries(pages).map(([name, text]) => [`docs/states/${name}`, text]))
  return { ...states, 'docs/house.md': house(), [valuesPage]: valuesText() }
}

/** Which room knows which: one arrow per pair of rooms. */
function house(): string {
  const cruise = [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    'src',
    '--config',
    '.dependency-cruiser.cjs',
  ]
  const picture = execFileSync(
    process.execPath,
    [...cruise, '--output-type', 'mermaid', '--collapse', '^src/[^/]+', '--include-only', '^src', '--exclude', 'test'],
    { encoding: 'utf8' },
  )
  return readFileSync('docs/house.intro.md', 'utf8') + '\n```mermaid\n' + picture.trim() + '\n```\n'
}

if (process.argv.includes('--write')) {
  mkdirSync('docs/states', { recursive: true })
  for (const [file, text] of Object.entries(drawn())) writeFileSync(file, text)
}
