// A car's story in words: who did what when, and what it was then, whatever happened to it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replayOrder, type Logged } from '#domain/replay.ts'
import { blankVisit } from '#domain/visit/visit.ts'
import { historyOf } from '#words/story.ts'
import { floorOf, type Shop } from '../support/floor-builder.ts'
import { outOfTurn, playVisit, VISITOR } from '../support/random-visit.ts'

const logOf = (shop: Shop): Logged[] =>
  shop.log
    .map((logged) => ({ ...logged, command: shop.asked.get(logged.envelope.commandId) ?? '' }))
    .filter(({ events }) =>
      events.some((event) => ('orderId' in event ? event.orderId : 'order' in event && event.order.id) === VISITOR),
    )

const IDS = [...floorOf().people.keys(), ...floorOf().bays.keys(), `${VISITOR}-\\d`, `${VISITOR}-oil`]
/** Nothing of a log's inside: no id, no digest, no hole where a word should be. */
const INSIDE = new RegExp(`undefined|null|NaN|\\[object|[{}]|[0-9a-f]{16}|${IDS.join('|')}`)

describe('a car’s story', () => {
  test('tells the whole visit in both languages, each act by its person, in the words of the workshop', () => {
    const shop = playVisit([], () => undefined)
    const story = historyOf(floorOf(), logOf(shop))
    const zh = story.map(({ person, lines }) => `${person} ${lines.zh.join('；')}`)
    expect(zh).toEqual(
      expect.arrayContaining([
        '王敏 开始接待',
        '王敏 环车检查完成',
        expect.stringMatching(/^王敏 客户在委托书上签字，¥612\.00/),
        '周萍 备件备好 4：机油 0W-20',
        '刘洋 对照环车检查核对了车',
        '刘洋 刘洋 开工：保养',
        '周萍 发出备件 1 种，刘洋 领；架上没有备着了：机油 0W-20',
        '刘洋 报告发现：前刹车片磨损',
        expect.stringMatching(/^王敏 给发现报价 ¥440\.00：前刹车片磨损$/),
        expect.stringMatching(/^王敏 客户答复：同意 1 项，不做 1 项（柜台签字）/),
        expect.stringMatching(/^徐静 终检返工：螺栓没有拧到力矩/),
        expect.stringMatching(/^徐静 检查签字：终检；终检通过/),
        '王敏 告诉客户车好了（当面）',
        '高悦 开出门证：出门证',
        '高悦 凭出门证出门',
      ]),
    )
    const en = story.flatMap(({ lines }) => lines.en)
    expect(en).toEqual(expect.arrayContaining(['4 put by: 机油 0W-20', 'issued a pass: Exit', 'left with its pass']))
    for (const line of [...zh, ...en]) expect(line).not.toMatch(INSIDE)
  })

  test('whatever happened, every act is told, nothing of the log’s inside shows, and every past moment can be shown', () => {
    const silent = new Set<string>()
    fc.assert(
      fc.property(outOfTurn, fc.nat(), (whims, pick) => {
        const shop = playVisit(whims, () => undefined)
        const log = logOf(shop)
        const story = historyOf(floorOf(), log)
        for (const { lines, person } of story) {
          expect(person).not.toBe('')
          expect(lines.zh.length).toBe(lines.en.length)
          for (const line of lines.zh) expect(line).toMatch(/\p{Script=Han}/u)
          for (const line of [...lines.zh, ...lines.en]) expect(line).not.toMatch(INSIDE)
        }
        const told = new Set(story.map(({ rev }) => rev))
        for (const { envelope, command } of log) if (!told.has(envelope.rev)) silent.add(command)
        // The car as it was after any revision is what people had before them then.
        const { rev } = log[pick % log.length]!.envelope
        const then = replayOrder(
          floorOf(),
          VISITOR,
          log.filter(({ envelope }) => envelope.rev <= rev),
        )
        expect(then?.order.id).toBe(VISITOR)
        expect(then?.visit.rev ?? 0).toBeLessThanOrEqual(rev)
        expect(Object.keys(then!.visit)).toEqual(Object.keys(blankVisit(VISITOR)))
      }),
      { numRuns: 60 },
    )
    expect([...silent]).toEqual([])
  })
})
