// Cars and their people, invented anew every day: plates, models, names and phones that belong to nobody.
import { between, chance, oneOf } from './chance.ts'

export type CarKind = 'ordinary' | 'electric' | 'embassy' | 'cross-border' | 'police' | 'trailer'

export interface SampleCar {
  readonly plate: string
  readonly model: string
  readonly mileageKm: number
  readonly owner: { readonly name: string; readonly phone: string }
}

const ORDINARY =
  '迈腾 330TSI,途观L,帕萨特,凯美瑞 2.5G,汉兰达,雅阁 锐·T,思域,轩逸,奥迪 A6L 45TFSI,奥迪 Q5L,宝马 325Li,宝马 X3,奔驰 C260L,别克 GL8,君威,哈弗 H6,红旗 H5,星越L,CS75 PLUS,马自达 CX-5'.split(
    ',',
  )
const ELECTRIC = '汉 EV,秦PLUS DM-i,海豚,ID.4 CROZZ,小鹏 G6,理想 L7,问界 M7,极氪 001,蔚来 ET5,Model Y'.split(',')
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const GIVEN = '伟,芳,娜,敏,静,丽,强,磊,军,洋,勇,艳,杰,涛,明,超,秀兰,霞,平,桂英,子涵,雨桐,浩然'.split(',')
/** Most cars are from here, some from the neighbours. */
const REGIONS = [...'京京京京京京津冀冀豫']
const OFFICES = [...'ABCEFGHJKLMNPQ']
/** No plate has I or O. */
const LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ']

/** The same car for the same key, another for every other. */
export function sampleCar(kind: CarKind, key: string): SampleCar {
  const name = oneOf(SURNAMES, key, 'surname') + oneOf(GIVEN, key, 'given')
  return {
    plate: PLATES[kind](key),
    model: modelOf(kind, key),
    mileageKm: Math.round(between(6_000, 118_000, key, 'mileage')),
    // No number of the network begins with 120: nobody's phone is in the sample.
    owner: { name, phone: `1200000${digits(4, key, 'phone')}` },
  }
}

const PLATES: Readonly<Record<CarKind, (key: string) => string>> = {
  ordinary: (key) => oneOf(REGIONS, key, 'region') + oneOf(OFFICES, key, 'office') + serial(key),
  electric: (key) => `京A${oneOf(['D', 'F', 'A'], key, 'energy')}${digits(5, key, 'serial')}`,
  embassy: (key) => `使${digits(6, key, 'serial')}`,
  'cross-border': (key) => `粤Z${oneOf(LETTERS, key, 'letter')}${digits(3, key, 'serial')}港`,
  police: (key) => `京A${digits(4, key, 'serial')}警`,
  trailer: (key) => `京A${digits(4, key, 'serial')}挂`,
}

function modelOf(kind: CarKind, key: string): string {
  if (kind === 'electric') return oneOf(ELECTRIC, key, 'model')
  return kind === 'trailer' ? '露营拖挂' : oneOf(ORDINARY, key, 'model')
}

/** Five glyphs, one or two of them letters, as offices give them out. */
function serial(key: string): string {
  const glyphs = [...digits(5, key, 'serial')]
  for (let at = 0; at <= chance(key, 'letters') * 2; at++)
    glyphs[Math.floor(chance(key, 'at', at) * 5)] = oneOf(LETTERS, key, 'letter', at)
  return glyphs.join('')
}

function digits(count: number, ...words: readonly string[]): string {
  return Array.from({ length: count }, (_, at) => Math.floor(chance(...words, at) * 10)).join('')
}
