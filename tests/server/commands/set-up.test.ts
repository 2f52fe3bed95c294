import { afterAll, describe, expect, test } from 'vitest'
import { setUpRequest, type SetUpInput } from '#contract/set-up.ts'
import { siteContact } from '#db/queries/document.ts'
import { loadFloor } from '#db/queries/floor.ts'
import { allSites } from '#db/queries/site.ts'
import { baysOf } from '#domain/floor.ts'
import type { Workshop } from '../../../server/commands/revise.ts'
import { setUp } from '../../../server/commands/set-up.ts'
import { Turns } from '../../../server/commands/turns.ts'
import { Feed } from '../../../server/live/feed.ts'
import { testDatabase } from '../../support/database.ts'
import { SetClock } from '../../support/house.ts'
import { SAMPLE_NOW } from '../../support/sample-floor.ts'

const small: SetUpInput = {
  ...{ name: '锦程汽车', address: '北京市海淀区学院路 1 号', phone: '010-5550 1200' },
  ...{ timeZone: 'Asia/Shanghai', hours: { opens: 510, closes: 1080 } },
  bays: [
    { no: '2', trades: ['mechanical'], equipment: ['two-post-lift'] },
    { no: '10', trades: ['paint'], equipment: ['paint-booth'] },
  ],
  teams: [{ name: '机修组', trades: ['mechanical'] }],
  people: [
    { name: '张建国', roles: ['foreman', 'manager'] },
    { name: '刘洋', roles: ['technician'], skills: [{ trade: 'mechanical', level: 3 }], team: '机修组', bay: '2' },
  ],
}

describe('a workshop that is set up', async () => {
  const { db, drop } = await testDatabase()
  afterAll(drop)
  const feed = new Feed()
  const workshop: Workshop = { db, floors: feed, turns: new Turns(), clockOf: () => new SetClock(SAMPLE_NOW) }
  const tries = await Promise.all([1, 2].map(() => setUp(workshop, setUpRequest.parse(small), 'test')))

  test('is made once, though two people press the button', async () => {
    expect(tries.filter((id) => id === undefined)).toHaveLength(1)
    expect(await allSites(db)).toHaveLength(1)
  })

  test('has its bays, teams and people, in one revision that screens are shown', async () => {
    const id = tries.find((each) => each !== undefined)!
    const floor = (await loadFloor(db, id))!
    expect(floor).toMatchObject({ rev: 1, site: { name: '锦程汽车', hours: { opens: 510, closes: 1080 } } })
    expect(baysOf(floor)).toMatchObject([
      { no: '2', trades: ['mechanical'], equipment: ['two-post-lift'] },
      { no: '10', trades: ['paint'] },
    ])
    const technician = [...floor.people.values()].find(({ name }) => name === '刘洋')
    expect(floor.teams.get(technician?.teamId ?? '')?.name).toBe('机修组')
    expect(floor.bays.get(technician?.bayId ?? '')?.no).toBe('2')
    expect(feed.get(id)).toEqual(floor)
  })

  test('says on its papers where it is and how it is reached; who said nothing has a head without (P6.7)', async () => {
    const id = tries.find((each) => each !== undefined)!
    expect(await siteContact(db, id)).toEqual({ address: '北京市海淀区学院路 1 号', phone: '010-5550 1200' })
    const { address: _, phone: __, ...silent } = small
    expect(setUpRequest.parse(silent)).toMatchObject({ address: '', phone: '' })
  })

  test.each<[string, Partial<SetUpInput>]>([
    ['a bay number given twice', { bays: [small.bays[0]!, small.bays[0]!], people: [] }],
    ['a person on a bay that there is not', { people: [{ name: '刘洋', roles: ['technician'], bay: '3' }] }],
    ['a person in a team that there is not', { people: [{ name: '刘洋', roles: ['technician'], team: '漆工组' }] }],
    ['a workshop that closes before it opens', { hours: { opens: 1080, closes: 510 } }],
    ['a time zone that there is not', { timeZone: 'Asia/Pekin' }],
    ['a bay that can do nothing', { bays: [{ no: '1', trades: [] }], people: [] }],
    ['an address as long as a letter', { address: '路'.repeat(121) }],
    ['a workshop without a name', { name: '  ' }],
  ])('%s is refused', (_, wrong) => {
    expect(setUpRequest.safeParse({ ...small, ...wrong }).success).toBe(false)
  })
})
