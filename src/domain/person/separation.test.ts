import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignRole, type WantedRole } from './assign-role.ts'
import { roles, type Role } from './role.ts'
import { clashesOf, type HeldRole, separationSource } from './separation.ts'

const organisation = { kind: 'organisation' } as const
const college = { kind: 'body', id: 'college' } as const
const held = (role: Role, rest: Partial<HeldRole> = {}): HeldRole => ({
  role,
  scope: organisation,
  from: '2026-01-01',
  to: null,
  ...rest,
})
const wanted = (role: Role, rest: Partial<WantedRole> = {}): WantedRole => ({
  ...held(role),
  portfolio: null,
  heldBy: null,
  ...rest,
})

describe('separation of duties', () => {
  it.each<[Role, Role, string]>([
    ['fg', 'processOwner', 'fgWithFirstLine'],
    ['fg', 'chiefExecutive', 'fgWithFirstLine'],
    ['processOwner', 'fg', 'fgWithFirstLine'],
    ['legalCounsel', 'executiveMember', 'advisorWithDecider'],
    ['algorithmExpert', 'projectLead', 'reviewerWithProposer'],
    ['internalAuditor', 'processOwner', 'auditorWithAudited'],
    ['internalAuditor', 'ciso', 'auditorWithAudited'],
  ])('keeps %s apart from %s', (one, other, separation) => {
    expect(clashesOf([held(one)], held(other))).toEqual([{ separation, with: one }])
  })

  it('lets a small organisation combine what goes together', () => {
    expect(clashesOf([held('administrator'), held('policyAdvisor')], held('projectLead'))).toEqual([])
    expect(clashesOf([held('chiefExecutive')], held('processOwner'))).toEqual([])
  })

  it('looks only at roles held at the same time', () => {
    expect(clashesOf([held('fg', { to: '2026-03-01' })], held('processOwner', { from: '2026-03-02' }))).toEqual([])
  })

  it('looks only at roles for the same algorithm or body', () => {
    const one = held('algorithmExpert', { scope: { kind: 'algorithm', id: 'a' } })
    expect(clashesOf([one], held('processOwner', { scope: { kind: 'algorithm', id: 'b' } }))).toEqual([])
    expect(clashesOf([one], held('processOwner', { scope: { kind: 'algorithm', id: 'a' } }))).toHaveLength(1)
  })

  it('does not depend on which role came first', () => {
    const role = fc.constantFrom(...roles)
    fc.assert(
      fc.property(role, role, (one, other) => {
        const names = (a: Role, b: Role) => clashesOf([held(a)], held(b)).map((clash) => clash.separation)
        expect(names(one, other)).toEqual(names(other, one))
      }),
    )
  })
})

describe('giving a role', () => {
  it('is refused when a law forbids the two together, whatever the reason', () => {
    const result = assignRole([held('processOwner')], wanted('fg'), 'Wij hebben niemand anders')
    expect(result).toMatchObject({ ok: false, refusal: 'forbidden-together' })
    expect(separationSource.fgWithFirstLine).toBe('law')
  })

  it('asks a reason where our own rule keeps the two apart, and keeps that reason', () => {
    const member = wanted('executiveMember', { scope: college })
    expect(assignRole([held('legalCounsel')], member, ' ')).toEqual({
      ok: false,
      refusal: 'reason-needed',
      together: { role: 'executiveMember', clashes: [{ separation: 'advisorWithDecider', with: 'legalCounsel' }] },
    })
    expect(assignRole([held('legalCounsel')], member, 'Er is één jurist')).toEqual({
      ok: true,
      value: [{ separation: 'advisorWithDecider', with: 'legalCounsel', reason: 'Er is één jurist' }],
    })
  })

  it.each<[Partial<WantedRole>, Role, string]>([
    [{ to: '2025-12-31' }, 'ciso', 'ends-before-it-starts'],
    [{}, 'executiveMember', 'needs-body'],
    [{}, 'bodySecretary', 'needs-body'],
    [{ scope: college }, 'administrator', 'needs-organisation'],
    [{ portfolio: 'Werk' }, 'ciso', 'portfolio-for-office-only'],
  ])('is refused for %o as %s: %s', (rest, role, refusal) => {
    expect(assignRole([], wanted(role, rest), '')).toEqual({ ok: false, refusal })
  })

  it('is refused when the person holds it already, and possible after it ended', () => {
    expect(assignRole([held('ciso')], wanted('ciso'), '')).toEqual({ ok: false, refusal: 'already-held' })
    expect(assignRole([held('ciso', { to: '2026-02-01' })], wanted('ciso', { from: '2026-02-02' }), '').ok).toBe(true)
  })
})
