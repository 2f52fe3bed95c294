// The sample workshop: its bays, and who works there. The dealer and the people are invented.
import type { Bay } from '#domain/bay.ts'
import type { Site } from '#domain/floor.ts'
import type { Person, Role, Skill, Team } from '#domain/person.ts'
import type { Certificate, Equipment, Trade } from '#domain/trade.ts'

export const SITE: Site = {
  id: 'demo',
  name: '锦程汽车 朝阳店',
  timeZone: 'Asia/Shanghai',
  hours: { opens: 7 * 60 + 45, closes: 18 * 60 + 15 },
}

const bay = (no: number, trade: Trade, ...equipment: Equipment[]): Omit<Bay, 'rev'> => ({
  id: `bay-${no}`,
  no: String(no),
  trades: [trade],
  equipment,
  outOfService: null,
})

export const BAYS: readonly Omit<Bay, 'rev'>[] = [
  bay(1, 'mechanical', 'two-post-lift'),
  bay(2, 'mechanical', 'four-post-lift', 'aligner'),
  bay(3, 'mechanical', 'two-post-lift'),
  bay(4, 'mechanical', 'two-post-lift'),
  bay(5, 'electrical', 'diagnostic'),
  bay(6, 'body', 'frame-bench'),
  bay(7, 'paint', 'paint-booth'),
  bay(8, 'paint'),
  bay(9, 'tyre', 'scissor-lift', 'tyre-changer'),
  bay(10, 'mechanical', 'scissor-lift'),
]

export const TEAMS: readonly Team[] = [
  { id: 'team-mechanical', name: '机电一班', trades: ['mechanical', 'electrical'] },
  { id: 'team-body', name: '钣喷班', trades: ['body', 'paint'] },
  { id: 'team-quick', name: '快修班', trades: ['tyre', 'mechanical'] },
]

const person = (id: string, name: string, facts: Partial<Person>): Person => ({
  ...{ id, name, roles: ['technician'], skills: [], certificates: [], teamId: null, bayId: null, active: true },
  ...facts,
})

const technician = (
  id: string,
  name: string,
  teamId: string,
  bayNo: number | null,
  skills: readonly Skill[],
  ...certificates: Certificate[]
) => person(id, name, { teamId, bayId: bayNo === null ? null : `bay-${bayNo}`, skills, certificates })

const staff = (id: string, name: string, ...roles: Role[]) => person(id, name, { roles })

const knows = (trade: Trade, level = 2): Skill => ({ trade, level })

export const PEOPLE: readonly Person[] = [
  technician('liu-yang', '刘洋', 'team-mechanical', 1, [knows('mechanical', 3)]),
  technician(
    'zhao-lei',
    '赵磊',
    'team-mechanical',
    2,
    [knows('mechanical', 3), knows('electrical', 1)],
    'high-voltage',
  ),
  technician('sun-chao', '孙超', 'team-mechanical', 3, [knows('mechanical')], 'airbag'),
  technician('wu-jun', '吴俊', 'team-mechanical', 4, [knows('mechanical')]),
  technician(
    'ma-tao',
    '马涛',
    'team-mechanical',
    5,
    [knows('electrical', 3)],
    'air-conditioning',
    'airbag',
    'high-voltage',
  ),
  technician('he-yong', '何勇', 'team-body', 6, [knows('body', 3)]),
  technician('luo-gang', '罗刚', 'team-body', 6, [knows('body', 1)]),
  technician('lin-jun', '林军', 'team-body', 7, [knows('paint', 3)]),
  technician('tang-wei', '唐伟', 'team-body', 8, [knows('paint')]),
  technician('yang-jie', '杨杰', 'team-quick', 9, [knows('tyre', 3), knows('mechanical', 1)]),
  technician('ding-qiang', '丁强', 'team-quick', 10, [knows('mechanical')]),
  technician('xie-fei', '谢飞', 'team-quick', null, [knows('wash'), knows('tyre', 1)]),
  person('zhou-tao', '周涛', {
    roles: ['team-leader', 'technician'],
    skills: [knows('mechanical', 3), knows('electrical', 3)],
    certificates: ['high-voltage', 'airbag'],
    teamId: 'team-mechanical',
  }),
  staff('wang-min', '王敏', 'advisor'),
  staff('li-na', '李娜', 'advisor'),
  staff('chen-hao', '陈浩', 'advisor'),
  staff('song-yu', '宋宇', 'advisor'),
  staff('zhang-jianguo', '张建国', 'foreman'),
  staff('xu-jing', '徐静', 'inspector'),
  staff('guo-liang', '郭亮', 'inspector'),
  staff('zhou-ping', '周萍', 'parts'),
  staff('gao-yue', '高悦', 'cashier'),
  staff('tian-tian', '田甜', 'care'),
  staff('fang-wei', '方伟', 'manager', 'administrator'),
]

export const ADVISORS = ['wang-min', 'li-na', 'chen-hao', 'song-yu'] as const
export const INSPECTORS = ['xu-jing', 'guo-liang'] as const

/** Who does what nobody in particular is named for. */
export const FOREMAN = 'zhang-jianguo'
export const WASHER = 'xie-fei'
export const PARTS_CLERK = 'zhou-ping'
export const CASHIER = 'gao-yue'
export const TEAM_LEADER = 'zhou-tao'

const row = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => letter + String(at + 1).padStart(2, '0'))

/** What is painted on the ground, by where it is. */
export const SPOTS = {
  reception: row('R', 8),
  waiting: row('B', 24),
  hold: row('D', 10),
  inspection: row('Q', 3),
  wash: row('W', 3),
  parking: row('C', 30),
} as const
