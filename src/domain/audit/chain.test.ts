import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditText, fingerprint, readAuditText, type AuditEvent } from './audit-event.ts'
import { chainStart, eraseText, linkHash, verifyChain, type KeptEvent } from './chain.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

function chainOf(texts: readonly string[]): KeptEvent[] {
  let hash = chainStart
  return texts.map((text, index) => {
    hash = linkHash(hash, text, sha256)
    return { sequence: index + 1, hash, text }
  })
}

const texts = fc.array(fc.string(), { minLength: 1, maxLength: 12 })

describe('the chain of the log', () => {
  it('gives the hash that the recipe in docs/verifying.md gives', () => {
    expect(linkHash(chainStart, '{"a":1}', sha256)).toBe(sha256(`${'0'.repeat(64)}${sha256('{"a":1}')}`))
  })

  it('is whole when nothing was changed, and an empty chain is whole', () => {
    expect(verifyChain([], sha256)).toMatchObject({ events: 0, valid: true, firstInvalid: null })
    fc.assert(
      fc.property(texts, (all) => {
        const report = verifyChain(chainOf(all), sha256)
        expect(report).toMatchObject({ events: all.length, erased: 0, valid: true, firstInvalid: null })
        expect(report.head.sequence).toBe(all.length)
      }),
    )
  })

  it('finds one changed character and says where', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (all, place) => {
        const chain = chainOf(all)
        const at = place % chain.length
        chain[at] = { ...chain[at], text: `${chain[at]?.text ?? ''}x` } as KeptEvent
        expect(verifyChain(chain, sha256)).toMatchObject({
          events: all.length,
          valid: false,
          firstInvalid: { sequence: at + 1, fault: 'hash' },
        })
      }),
    )
  })

  it('finds an event that is taken out', () => {
    const chain = chainOf(['a', 'b', 'c']).filter((event) => event.sequence !== 2)
    expect(verifyChain(chain, sha256).firstInvalid).toEqual({ sequence: 2, fault: 'sequence' })
  })

  it('finds an event that is taken out when the rest is numbered again', () => {
    const chain = chainOf(['a', 'b', 'c'])
      .filter((event) => event.sequence !== 2)
      .map((event, index) => ({ ...event, sequence: index + 1 }))
    expect(verifyChain(chain, sha256).firstInvalid).toEqual({ sequence: 2, fault: 'hash' })
  })

  it('finds two events that changed places', () => {
    const [a, b, c] = chainOf(['a', 'b', 'c']) as [KeptEvent, KeptEvent, KeptEvent]
    expect(verifyChain([a, c, b], sha256).firstInvalid).toEqual({ sequence: 2, fault: 'sequence' })
  })

  it('still verifies when a law made us erase texts, and counts them', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (all, place) => {
        const at = place % all.length
        const chain = chainOf(all).map((event, i) => (i === at ? eraseText(event, 'AVG art. 17', sha256) : event))
        expect(verifyChain(chain, sha256)).toMatchObject({ valid: true, erased: 1 })
      }),
    )
  })

  it('shows a rewritten history that agrees with itself, when a printed head is given', () => {
    const printed = verifyChain(chainOf(['a', 'b']), sha256).head
    const rewritten = chainOf(['a', 'B', 'c'])
    expect(verifyChain(rewritten, sha256).valid).toBe(true)
    expect(verifyChain(rewritten, sha256, [printed])).toMatchObject({ valid: false, unknownHeads: [printed] })
    expect(verifyChain(chainOf(['a', 'b', 'c']), sha256, [printed]).valid).toBe(true)
  })
})

describe('the text of an event', () => {
  const event: AuditEvent = {
    organisationId: 'o',
    sequence: 1,
    at: '2026-11-23T10:00:00.000Z',
    action: 'advice.delivered',
    actor: { personId: 'p', roles: ['fg'] },
    subject: { kind: 'advice', id: 'a' },
    before: null,
    after: fingerprint({ text: 'Doe het niet.' }, sha256),
  }

  it('can be read back', () => {
    expect(readAuditText(auditText(event))).toEqual(event)
    expect(readAuditText(auditText({ ...event, organisationId: null, actor: null }))?.actor).toBeNull()
  })

  it.each(['', '{', 'null', '7', '{"sequence":1}', '{"sequence":"1"}'])('is not read from %s', (text) => {
    expect(readAuditText(text)).toBeUndefined()
  })

  it('holds a fingerprint and not the content', () => {
    expect(auditText(event)).not.toContain('Doe het niet')
    expect(fingerprint(undefined, sha256)).toBeNull()
    expect(fingerprint({ b: 1, a: 2 }, sha256)).toBe(sha256('{"a":2,"b":1}'))
  })
})
