// Who works in the standing workshop, and on which bays. The dealer and the people are invented.
import type { Bay } from '#domain/bay.ts'
import type { Site } from '#domain/floor.ts'
import type { Person, Role, Team } from '#domain/person.ts'
import type { Certificate, Equipment, Trade } from '#domain/trade.ts'

export const SITE: Site = {
  id: 'sample',
  name: '锦程汽车 朝阳店',
  timeZone: 'Asia/Shanghai',
  hours: { opens: 8 * 60 + 30, closes: 18 * 60 },
}

const bay = (no: string, trade: Trade, ...equipment: Equipment[]): Bay => ({
  id: `bay-${no}`,
  no,
  trades: [trade],
  equipment,
  outOfService: null,
  rev: 1,
})

export const BAYS: readonly Bay[] = [
  bay('1', 'mechanical', 'two-post-lift'),
  bay('2', 'mechanical', 'four-post-lift', 'aligner'),
  bay('3', 'mechanical', 'aligner'),
  bay('4', 'mechanical', 'two-post-lift'),
  bay('5', 'electrical', 'diagnostic'),
  bay('6', 'body', 'frame-bench'),
  bay('7', 'paint', 'paint-booth'),
  bay('8', 'tyre', 'scissor-lift', 'tyre-changer'),
]

export const TEAMS: readonly Team[] = [
  { id: 'team-mechanical', name: '机电一班', trades: ['mechanical', 'electrical'] },
  { id: 'team-body', name: '钣喷班', trades: ['body', 'paint'] },
  { id: 'team-quick', name: '快修班', trades: ['tyre', 'mechanical'] },
]

const technician = (
  id: string,
  name: string,
  bayNo: string | null,
  trade: Trade,
  ...certificates: Certificate[]
): Person => ({
  id,
  name,
  roles: ['technician'],
  skills: [{ trade, level: 2 }],
  certificates,
  teamId: TEAMS.find((team) => team.trades.includes(trade))?.id ?? null,
  bayId: bayNo === null ? null : `bay-${bayNo}`,
  active: true,
})

const staff = (id: string, name: string, ...roles: Role[]): Person => ({
  id,
  name,
  roles,
  skills: [],
  certificates: [],
  teamId: null,
  bayId: null,
  active: true,
})

export const PEOPLE: readonly Person[] = [
  technician('liu-yang', '刘洋', '1', 'mechanical'),
  technician('zhao-lei', '赵磊', '2', 'mechanical', 'high-voltage'),
  technician('sun-chao', '孙超', '3', 'mechanical', 'high-voltage'),
  technician('ma-tao', '马涛', '5', 'electrical', 'air-conditioning'),
  technician('he-yong', '何勇', '6', 'body'),
  technician('luo-gang', '罗刚', '6', 'body'),
  technician('lin-jun', '林军', '7', 'paint'),
  technician('yang-jie', '杨杰', '8', 'tyre'),
  technician('wu-jun', '吴俊', null, 'mechanical'),
  staff('wang-min', '王敏', 'advisor'),
  staff('li-na', '李娜', 'advisor'),
  staff('chen-hao', '陈浩', 'advisor'),
  staff('zhang-jianguo', '张建国', 'foreman'),
  staff('xu-jing', '徐静', 'inspector'),
  staff('zhou-ping', '周萍', 'parts'),
  staff('gao-yue', '高悦', 'cashier', 'care'),
  staff('fang-wei', '方伟', 'manager', 'administrator'),
]
