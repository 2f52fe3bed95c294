import type { ReactiveController } from 'lit'
import { beforeEach, expect, test } from 'vitest'
import type { Command, SiteCommand } from '#domain/command.ts'
import { decideSite } from '#domain/visit/decide.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'
import { isOverridable } from '#domain/refusal.ts'
import { refusalText } from '#words/refusal.ts'
import { Sending } from '../../displays/board/sending.ts'
import type { Sent } from '../../displays/kit/send.ts'
import { sampleContext as context, sampleFloor } from '../support/sample-floor.ts'

/** A workshop that answers as the server does, and a board that is shown its pictures when the test says so. */
class Workshop extends EventTarget {
  personId = context.personId
  floor: Floor = sampleFloor()
  truth: Floor = this.floor
  reachable = true
  #sent = 0

  /** The next command is on its way until what is answered is called. */
  hold(): () => void {
    let release = () => {}
    this.#open = new Promise((done) => (release = done))
    return release
  }
  #open: Promise<void> | null = null

  readonly send = async (command: SiteCommand): Promise<Sent> => {
    const open = this.#open
    this.#open = null
    if (open) await open
    const commandId = `command-${++this.#sent}`
    if (!this.reachable)
      return {
        commandId,
        ok: false,
        refusal: null,
        overridable: false,
        code: 'unreachable',
        text: { zh: '没有回答', en: 'no answer' },
      }
    const decision = decideSite(this.truth, null, command, { ...context, commandId })
    if (!decision.ok) {
      const { refusal } = decision
      const text = { zh: refusalText(refusal, 'zh', 'Asia/Shanghai'), en: refusalText(refusal, 'en', 'Asia/Shanghai') }
      return { commandId, ok: false, refusal, overridable: isOverridable(refusal), text }
    }
    const { now, realNow, personId, date } = context
    const rev = this.truth.rev + 1
    this.truth = evolve(this.truth, decision.events, {
      rev,
      at: now,
      realAt: realNow,
      commandId,
      personId,
      terminal: '',
      date,
    })
    return { commandId, ok: true, rev, epoch: this.truth.epoch }
  }

  /** The next picture arrives. */
  show() {
    this.floor = this.truth
    this.controllers.forEach((controller) => controller.hostUpdate?.())
  }

  readonly controllers: ReactiveController[] = []
  readonly updateComplete = Promise.resolve(true)
  addController(controller: ReactiveController) {
    this.controllers.push(controller)
  }
  removeController() {}
  requestUpdate() {}
}

let workshop: Workshop
let sending: Sending
const driveIn = (orderId: string, no: number, seen = 412): Command => ({
  type: 'drive-in',
  orderId,
  bayId: `bay-${no}`,
  seen,
  anyway: false,
  override: null,
})
/** The sample afternoon, with this car standing on a bay on which nobody stood. */
const standing = (orderId: string, bayId: string): Floor => {
  const floor = sampleFloor()
  const order = { ...floor.orders.get(orderId)!, place: { kind: 'bay', bayId } as const }
  return { ...floor, orders: new Map(floor.orders).set(orderId, order) }
}
const placeOf = (orderId: string) => sending.shown(workshop.floor, context).orders.get(orderId)!.place

beforeEach(() => {
  workshop = new Workshop()
  sending = new Sending(workshop)
})

test('a dropped card stands on its bay at once, and stays there until the picture says the same', async () => {
  const sent = sending.run([driveIn('a033', 4)])
  expect(placeOf('a033')).toEqual({ kind: 'bay', bayId: 'bay-4' })
  expect(sending.isPending('a033')).toBe(true)
  await sent
  expect(sending.isPending('a033')).toBe(true)
  workshop.show()
  expect(sending.isPending('a033')).toBe(false)
  expect(placeOf('a033')).toEqual({ kind: 'bay', bayId: 'bay-4' })
})

test('refused, it is back where it was, with the reason; a skill can be overruled', async () => {
  const people = new Map(workshop.truth.people)
  people.set('wu-jun', { ...people.get('wu-jun')!, bayId: 'bay-4' })
  workshop.truth = { ...workshop.truth, people }
  await sending.run([driveIn('a033', 4)])
  expect(placeOf('a033').kind).toBe('waiting')
  expect(sending.notice).toMatchObject({ kind: 'refused', offer: 'override' })
  sending.overrule(driveIn('a033', 4), '赵磊旁站')
  await Promise.resolve()
  expect(workshop.truth.orders.get('a033')!.place.kind).toBe('bay')
})

test('moved by someone else meanwhile: it says who, and can be done anyway', async () => {
  await workshop.send({ type: 'move-car', orderId: 'a033', to: 'parking', spot: 'C01', seen: 412, anyway: false })
  await sending.run([driveIn('a033', 4)])
  expect(sending.notice).toMatchObject({
    kind: 'refused',
    offer: 'anyway',
    text: { en: expect.stringContaining('张建国') },
  })
  sending.insist()
  await Promise.resolve()
  expect(workshop.truth.orders.get('a033')!.place).toEqual({ kind: 'bay', bayId: 'bay-4' })
})

test('without an answer the card goes back and can be sent again', async () => {
  workshop.reachable = false
  await sending.run([driveIn('a033', 4)])
  expect(placeOf('a033').kind).toBe('waiting')
  expect(sending.notice).toMatchObject({ kind: 'refused', offer: 'again' })
  workshop.reachable = true
  sending.insist()
  await Promise.resolve()
  expect(workshop.truth.orders.get('a033')!.place.kind).toBe('bay')
})

test('sent again after an outage it does not override a move that someone made meanwhile', async () => {
  workshop.reachable = false
  await sending.run([driveIn('a033', 4)])
  workshop.reachable = true
  await workshop.send({ type: 'move-car', orderId: 'a033', to: 'parking', spot: 'C01', seen: 412, anyway: false })
  sending.insist()
  await new Promise((done) => setTimeout(done))
  expect(sending.notice).toMatchObject({ kind: 'refused', offer: 'anyway' })
})

test('a move is taken back to where the car came from', async () => {
  await sending.run([driveIn('a033', 4)])
  workshop.show()
  sending.undo()
  await Promise.resolve()
  workshop.show()
  expect(placeOf('a033')).toEqual({ kind: 'waiting', spot: 'B05' })
})

test('a move taken back before it was answered is obeyed as soon as it is, even if the picture was quicker', async () => {
  const sent = sending.run([driveIn('a033', 4)])
  workshop.show()
  sending.undo()
  await sent
  expect(workshop.truth.orders.get('a033')!.place).toEqual({ kind: 'waiting', spot: 'B05' })
})

test('taken back on its way, the card is where it was at once and no toast offers to take it back again', async () => {
  const sent = sending.run([driveIn('a033', 4)])
  sending.undo()
  expect(placeOf('a033')).toEqual({ kind: 'waiting', spot: 'B05' })
  await sent
  expect(sending.notice).toBeNull()
  workshop.show()
  expect(placeOf('a033')).toEqual({ kind: 'waiting', spot: 'B05' })
})

test('of two moves on their way the later is taken back, and the earlier when it is asked again', async () => {
  const park: Command = { type: 'move-car', orderId: 'a036', to: 'parking', spot: 'C01', seen: 412, anyway: false }
  const both = () => Promise.all([sending.run([driveIn('a033', 4)]), sending.run([park])])

  const sent = both()
  sending.undo()
  await sent
  workshop.show()
  expect(placeOf('a033').kind).toBe('bay')
  expect(placeOf('a036').kind).toBe('waiting')

  workshop = new Workshop()
  sending = new Sending(workshop)
  const again = both()
  sending.undo()
  sending.undo()
  await again
  workshop.show()
  expect(placeOf('a033').kind).toBe('waiting')
  expect(placeOf('a036').kind).toBe('waiting')
})

test('a car moved again before its first move was answered or shown is not refused for having been moved meanwhile', async () => {
  const first = sending.run([driveIn('a033', 4)])
  const onward: Command = { type: 'move-car', orderId: 'a033', to: 'parking', spot: 'C01', seen: 412, anyway: false }
  expect(await sending.run([onward])).toBe(true)
  await first
  expect(workshop.truth.orders.get('a033')!.place).toEqual({ kind: 'parking', spot: 'C01' })
})

test('taken back and moved elsewhere in one breath, the car stands where it was moved last and nothing was refused', async () => {
  const sent = sending.run([driveIn('a033', 4)])
  sending.undo()
  const park: Command = { type: 'move-car', orderId: 'a033', to: 'parking', spot: 'C01', seen: 412, anyway: false }
  expect(await sending.run([park])).toBe(true)
  await sent
  expect(workshop.truth.orders.get('a033')!.place).toEqual({ kind: 'parking', spot: 'C01' })
  expect(sending.notice).toMatchObject({ kind: 'moved', command: { type: 'move-car' } })
})

test('a car is driven onto the bay that another was just moved from, however slow the first answer is', async () => {
  workshop.truth = workshop.floor = standing('a033', 'bay-4')
  const answer = workshop.hold()
  const sent = [
    sending.run([{ type: 'move-car', orderId: 'a033', to: 'parking', spot: 'C01', seen: 412, anyway: false }]),
    sending.run([driveIn('a036', 4)]),
  ]
  expect(placeOf('a036')).toEqual({ kind: 'bay', bayId: 'bay-4' })
  answer()
  expect(await Promise.all(sent)).toEqual([true, true])
  expect(workshop.truth.orders.get('a036')!.place).toEqual({ kind: 'bay', bayId: 'bay-4' })
})

test('the reason of a refusal stays when what was sent after it is carried out', async () => {
  const sent = [sending.run([driveIn('a033', 1)]), sending.run([driveIn('a036', 4)])]
  expect(await Promise.all(sent)).toEqual([false, true])
  expect(sending.notice).toMatchObject({ kind: 'refused', command: { orderId: 'a033' } })
  sending.undo()
  await Promise.resolve()
  expect(workshop.truth.orders.get('a036')!.place.kind).toBe('waiting')
})

test('what is said about a move leaves its toast standing, and it can still be taken back', async () => {
  await sending.run([driveIn('a033', 4)])
  workshop.show()
  const [passed] = workshop.floor.orders.get('a033')!.overtakings
  expect(passed?.over).toEqual(['A031'])
  await sending.run([
    { type: 'explain-move', orderId: 'a033', commandId: passed!.commandId, reason: 'fits-now', note: '' },
  ])
  expect(sending.notice).toMatchObject({ kind: 'moved', orderId: 'a033' })
  sending.undo()
  await Promise.resolve()
  expect(workshop.truth.orders.get('a033')!.place.kind).toBe('waiting')
})

test('a move that is refused after all has nothing to take back, and says why it was refused', async () => {
  const sent = sending.run([driveIn('a033', 1)])
  sending.undo()
  await sent
  expect(sending.notice).toMatchObject({ kind: 'refused' })
  expect(workshop.truth.rev).toBe(412)
})

test('of several commands the rest is not sent after one was refused', async () => {
  const sent = await sending.run([driveIn('a033', 1), driveIn('a036', 4)])
  expect(sent).toBe(false)
  expect(workshop.truth.orders.get('a036')!.place.kind).toBe('waiting')
})

test('nothing is sent in nobody’s name: the board asks who it is', async () => {
  workshop.personId = ''
  const asked = new Promise((heard) => workshop.addEventListener('bb-who', heard))
  expect(await sending.run([driveIn('a033', 4)])).toBe(false)
  await asked
  expect(placeOf('a033').kind).toBe('waiting')
})
