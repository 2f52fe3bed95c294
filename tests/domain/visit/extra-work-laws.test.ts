// Whatever technicians, advisors and customers do in whatever order: nothing is agreed but what was seen (P4.7).
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from '#domain/digest.ts'
import { agreedExtras, openAsks, type Verdict } from '#domain/visit/extra-work.ts'
import { blankVisit, evolveVisit, type VisitCommand } from '#domain/visit/visit.ts'
import { answer, ask, attested, ink, price, report } from '../../support/extra-work.ts'
import { aCar, ADVISOR, MECHANIC, shopOf, type Shop } from '../../support/floor-builder.ts'

const finding = fc.constantFrom('f1', 'f2', 'f3')
const some = fc.subarray(['f1', 'f2', 'f3'], { minLength: 1 })
const proposal = fc.constantFrom('p1', 'p1', 'p1', 'p2')
const verdict = fc.constantFrom<Verdict>('agreed', 'declined')
/** Which of the versions so far the customer looks at: 0 is the newest. */
const age = fc.constantFrom(0, 0, 0, 1, 3)

type Step = (shop: Shop, hashes: readonly string[]) => readonly [VisitCommand, string]

const step: fc.Arbitrary<Step> = fc.oneof(
  finding.map((id): Step => () => [report(id), MECHANIC]),
  fc.tuple(finding, fc.nat(500_000)).map(([id, fen]): Step => () => [price(id, fen), ADVISOR]),
  finding.map((findingId): Step => () => [{ type: 'note-finding', orderId: 'a001', findingId }, ADVISOR]),
  fc.tuple(proposal, some, fc.boolean()).map(([id, ids, holds]): Step => () => [
    ask(id, ids, { holds: holds ? ['a001-1'] : [] }),
    ADVISOR,
  ]),
  proposal.map((proposalId): Step => () => [
    { type: 'withdraw-proposal', orderId: 'a001', proposalId, reason: '撤回' },
    ADVISOR,
  ]),
  fc
    .record({
      proposalId: proposal,
      back: age,
      said: fc.array(fc.option(verdict), { minLength: 3, maxLength: 3 }),
      // Now and then an answer to what nobody asks.
      wild: fc.constantFrom(false, false, false, true),
      by: fc.constantFrom('desk' as const, 'telephone' as const, 'kiosk' as const),
      proven: fc.constantFrom(true, true, true, false),
    })
    .map(({ proposalId, back, said, wild, by, proven }): Step => (shop, hashes) => {
      const { findings } = shop.visit('a001').extraWork
      const of = wild ? findings : findings.filter(({ state }) => state === 'asked')
      const verdicts = Object.fromEntries(of.flatMap(({ id }, n) => (said[n] ? [[id, said[n]]] : [])))
      const evidence = (by === 'telephone') === proven ? attested : ink
      const hash = hashes.at(-1 - back) ?? digest('nothing')
      return [{ ...answer(hash, verdicts), proposalId, by, evidence }, by === 'kiosk' ? '' : ADVISOR]
    }),
)

test('never is anything agreed without evidence for exactly the version that stood; work follows from what is agreed, and the log replays', () => {
  let agreed = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 15, maxLength: 50 }), (steps) => {
      const shop = shopOf(aCar('A001'))
        .does(report('f1'), MECHANIC)
        .does(price('f1', 100), ADVISOR)
        .does(report('f2', { safety: false }), MECHANIC)
        .does(price('f2', 5_000), ADVISOR)
      const hashes: string[] = []
      for (const take of steps) {
        const [command, personId] = take(shop, hashes)
        const standing = new Map(shop.visit('a001').extraWork.proposals.map((each) => [each.id, each.hash]))
        const decision = shop.ask(command, personId)
        if (!decision.ok) continue
        if (command.type === 'answer-proposal') expect(command.hash).toBe(standing.get(command.proposalId))
        shop.does(command, personId)
        for (const event of decision.events) if (event.type === 'extra-work-proposed') hashes.push(event.version.hash)
      }
      const { extraWork, agreement } = shop.visit('a001')
      for (const { id, state } of extraWork.findings) {
        const answers = extraWork.proposals.flatMap((each) => each.answers).filter(({ findingId }) => findingId === id)
        if (state !== 'agreed' && state !== 'declined') expect(answers).toEqual([])
        else {
          expect(answers).toMatchObject([{ verdict: state, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }])
          expect(answers[0]!.evidence.kind).toBe(answers[0]!.by === 'telephone' ? 'attest' : 'ink')
          expect(hashes).toContain(answers[0]!.hash)
        }
      }
      agreed += agreedExtras(extraWork).length
      const labour = agreedExtras(extraWork).filter(({ kind }) => kind === 'labour')
      expect(
        shop
          .order('a001')
          .operations.map(({ id }) => id)
          .slice(1),
      ).toEqual(expect.arrayContaining(labour.map(({ id }) => id)))
      expect(shop.order('a001').operations).toHaveLength(1 + labour.length)
      const declined = extraWork.findings.filter(({ state }) => state === 'declined').map(({ id }) => id)
      expect(agreement.declined.map(({ id }) => id).sort()).toEqual(declined.sort())
      // Nothing waits for an answer that nobody is asked for.
      if (!openAsks(extraWork).some(({ state }) => state === 'asked')) expect(shop.operation('a001-1').hold).toBeNull()
      const replayed = shop.log.reduce(
        (visit, { events, envelope }) => evolveVisit(visit, events, envelope),
        blankVisit('a001'),
      )
      expect(shop.visit('a001')).toEqual(replayed)
    }),
    { numRuns: 200 },
  )
  expect(agreed).toBeGreaterThan(0)
})
