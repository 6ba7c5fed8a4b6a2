import { readExampleGovernance } from '#src/content/example/example-governance.ts'
import { readExampleTexts } from '#src/content/example/example-texts.ts'
import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { decideOnGuidingText } from '#src/workflows/guiding-text/decide-on-guiding-text.ts'
import type { Context } from '#src/workflows/context.ts'
import { importAuditCodes } from '#src/workflows/audit-finding/import-audit-codes.ts'
import { readControl } from '#src/workflows/control/read-control.ts'
import { readPlan } from '#src/workflows/plan/read-plan.ts'
import { recordAuditFinding } from '#src/workflows/audit-finding/record-audit-findings.ts'
import { recordAuditReport } from '#src/workflows/audit-finding/record-audit-report.ts'
import { recordControlTest } from '#src/workflows/control/record-control-test.ts'
import { relateGoals } from '#src/workflows/plan/relate-goals.ts'
import { reportProgress } from '#src/workflows/plan/report-progress.ts'
import { takeFindingStep } from '#src/workflows/audit-finding/take-finding-step.ts'
import { draftText, moveText, said } from './guiding-texts.ts'
import { textNow } from './text-now.ts'
import { must, type Scenario } from './scenario.ts'

interface Adopted {
  readonly kind: GuidingKind
  readonly name: 'plan' | 'roles' | 'control'
  readonly drafted: string
  readonly offered: string
  readonly decided: string
  readonly recorded: string
  readonly inForce: string
  readonly reviewBy: string
  readonly reference: string
  readonly motivation: string
  readonly whyNot: string
}

const adopted: readonly Adopted[] = [
  {
    kind: 'roles',
    name: 'roles',
    drafted: '2026-02-09',
    offered: '2026-02-23',
    decided: '2026-03-10',
    recorded: '2026-03-11',
    inForce: '2026-03-15',
    reviewBy: '2027-03-15',
    reference: 'Collegebesluit 2026-41',
    motivation:
      'Het college wil in één oogopslag zien wie aanspreekbaar is. Dat gaf de doorslag. Het college aanvaardt dat teams minder vrij zijn om het zelf te regelen.',
    whyNot: 'Als elk team het zelf afspreekt, ziet niemand wat nergens is belegd.',
  },
  {
    kind: 'control',
    name: 'control',
    drafted: '2026-02-16',
    offered: '2026-03-02',
    decided: '2026-03-17',
    recorded: '2026-03-18',
    inForce: '2026-04-01',
    reviewBy: '2027-04-01',
    reference: 'Collegebesluit 2026-44',
    motivation:
      'Een advies telt pas als de adviseur nee mag zeggen. Daarom legt het college dat vast. Het kost elk kwartaal tijd van de controller; die tijd geven wij.',
    whyNot: 'Wie een nee verwacht, vraagt anders geen advies.',
  },
  {
    kind: 'plan',
    name: 'plan',
    drafted: '2026-02-23',
    offered: '2026-03-09',
    decided: '2026-03-24',
    recorded: '2026-03-25',
    inForce: '2026-04-01',
    reviewBy: '2027-03-24',
    reference: 'Collegebesluit 2026-47',
    motivation:
      'De raad stelde de visie vast; het college zegt nu wat het doet. Eerst een besluit over alles wat wij al gebruiken, dan pas nieuwe dingen. Nieuwe wensen van afdelingen wachten daardoor.',
    whyNot: 'Alles meteen uitzetten laat inwoners wachten op hulp.',
  },
]

/** A text of the college: drafted by the policy advisor, offered, and adopted by the college. */
function adopt(scenario: Scenario, one: Adopted): void {
  const { kind, name } = one
  draftText(scenario, { name, kind, file: readExampleTexts()[name], beginning: 'empty', on: one.drafted })
  moveText(scenario, name, { on: one.offered, trigger: 'offer', reason: '', consultation: null })
  scenario.at({ on: one.recorded, by: 'mirjam' }, async (ctx) => {
    const id = scenario.known.id(`text:${name}`)
    const { revision } = await textNow(ctx, id)
    const record = {
      ...said,
      decidedOn: one.decided,
      effectiveOn: one.inForce,
      reviewBy: one.reviewBy,
      motivation: one.motivation,
      whyNotAlternatives: one.whyNot,
      documentReference: one.reference,
      officialRecord: `https://bestuur.waterrijk.example/${one.decided}/besluitenlijst`,
    }
    const bodyId = scenario.known.id('body:college')
    must(await decideOnGuidingText(ctx, { id, revision, trigger: 'adopt', bodyId, record }), name)
  })
}

type Governance = ReturnType<typeof readExampleGovernance>

function planReports(scenario: Scenario, reports: Governance['reports']): void {
  for (const { findings, on, by, ...report } of reports) {
    scenario.at({ on, by }, async (ctx) => {
      const made = must(await recordAuditReport(ctx, { ...report, algorithmId: null }), report.title)
      for (const [index, { text, word, recommendation, codes, body, respondBy, owner, person }] of findings.entries()) {
        const ownerPersonId = person === null ? null : scenario.known.id(`person:${person}`)
        const bodyId = scenario.known.id(`body:${body}`)
        const finding = { text, auditorWord: word, recommendation, codes, bodyId, respondBy }
        const command = { ...finding, ownerFunction: owner, ownerPersonId }
        const [kept] = must(await recordAuditFinding(ctx, made.id, command), text)
        scenario.known.keep(`finding:${report.title}:${index}`, kept?.id ?? '')
      }
    })
    findings.forEach(({ steps }, index) => {
      for (const { on: day, by: who, ...step } of steps)
        scenario.at({ on: day, by: who }, async (ctx) => {
          const findingId = scenario.known.id(`finding:${report.title}:${index}`)
          must(await takeFindingStep(ctx, { ...step, findingId, on: day }), step.text)
        })
    })
  }
}

/** The control with this short name, by the words of our file: keys are given when it is written. */
async function controlKey(ctx: Context, code: string): Promise<string> {
  const title = readExampleTexts().control.controls.find((one) => one.code === code)?.title
  const { arrangement } = await readControl(ctx)
  return arrangement?.controls.find((one) => one.title === title)?.key ?? ''
}

async function goalKey(ctx: Context, code: string): Promise<string> {
  const { plan } = await readPlan(ctx)
  return plan?.goals.find((one) => one.code === code)?.key ?? ''
}

/** Plan, roles and control of the college, with what was tested, found, answered and reported since. */
export function planGovernance(scenario: Scenario): void {
  const { codes, tests, reports, notes } = readExampleGovernance()
  for (const one of adopted) adopt(scenario, one)
  scenario.at(codes, async (ctx) => {
    must(await importAuditCodes(ctx, new TextEncoder().encode(codes.csv)), 'codes')
  })
  for (const { on, by, control, ...test } of tests)
    scenario.at({ on, by }, async (ctx) => {
      must(await recordControlTest(ctx, { ...test, testedOn: on, controlKey: await controlKey(ctx, control) }), control)
    })
  planReports(scenario, reports)
  for (const { on, by, goal, milestone, ...note } of notes)
    scenario.at({ on, by }, async (ctx) => {
      const command = { ...note, goalKey: await goalKey(ctx, goal), milestoneKey: milestone, notedOn: on }
      must(await reportProgress(ctx, command), goal)
    })
}

/** What the owners said about their algorithms and the goals; the algorithms come first. */
export function planGoalRelations(scenario: Scenario): void {
  for (const { on, by, algorithm, goal, ...said } of readExampleGovernance().relations)
    scenario.at({ on, by }, async (ctx) => {
      const algorithmId = scenario.known.id(`algorithm:${algorithm}`)
      must(await relateGoals(ctx, { ...said, algorithmId, goalKeys: [await goalKey(ctx, goal)] }), goal)
    })
}
