import type { Check, Fluid, MarkKind, MarkSize, Stop, WarningLight } from '#domain/visit/walkaround.ts'
import type { Wheel } from '#domain/visit/walkaround-sheet.ts'
import { words } from './say.ts'

/** What to look at there. */
export const stopHintWords = words<Stop>(
  {
    'left-front-door': '里程、油量、警告灯、打开机舱盖',
    'left-front-wing': '轮拱、左前轮胎、后视镜',
    front: '保险杠、大灯、前风挡',
    'engine-bay': '机油、冷却液、制动液、玻璃水',
    'right-front-wing': '轮拱、右前轮胎、后视镜',
    'right-front-door': '门板、门边、玻璃',
    'right-rear-door': '门板、门边、玻璃',
    'right-rear-wing': '轮拱、油箱盖、右后轮胎',
    rear: '保险杠、尾灯、后风挡',
    boot: '备胎、工具、警示牌、物品',
    'left-rear-wing': '轮拱、左后轮胎',
    'left-rear-door': '门板、门边、玻璃',
    'left-front-door-again': '门板、门边、车窗关好',
    interior: '座椅、内饰、车内物品',
  },
  {
    'left-front-door': 'Mileage, fuel, warning lights, bonnet release',
    'left-front-wing': 'Wheel arch, left front tyre, mirror',
    front: 'Bumper, headlamps, windscreen',
    'engine-bay': 'Engine oil, coolant, brake fluid, washer',
    'right-front-wing': 'Wheel arch, right front tyre, mirror',
    'right-front-door': 'Panel, edge, glass',
    'right-rear-door': 'Panel, edge, glass',
    'right-rear-wing': 'Wheel arch, fuel flap, right rear tyre',
    rear: 'Bumper, tail lamps, rear window',
    boot: 'Spare wheel, tools, triangle, contents',
    'left-rear-wing': 'Wheel arch, left rear tyre',
    'left-rear-door': 'Panel, edge, glass',
    'left-front-door-again': 'Panel, edge, windows shut',
    interior: 'Seats, trim, belongings',
  },
)

export const markWords = words<MarkKind>(
  { scratch: '划痕', dent: '凹陷', chip: '掉漆', crack: '裂纹', missing: '缺件', other: '其他' },
  { scratch: 'Scratch', dent: 'Dent', chip: 'Chip', crack: 'Crack', missing: 'Missing', other: 'Other' },
)

export const sizeWords = words<MarkSize>(
  { small: '< 5 cm', medium: '5–15 cm', large: '> 15 cm' },
  { small: '< 5 cm', medium: '5–15 cm', large: '> 15 cm' },
)

export const lightWords = words<WarningLight>(
  { engine: '发动机', abs: 'ABS', 'tyre-pressure': '胎压', airbag: '气囊', coolant: '水温', oil: '机油' },
  { engine: 'Engine', abs: 'ABS', 'tyre-pressure': 'Tyres', airbag: 'Airbag', coolant: 'Coolant', oil: 'Oil' },
)

export const fluidWords = words<Fluid>(
  { 'engine-oil': '机油', coolant: '冷却液', 'brake-fluid': '制动液', washer: '玻璃水' },
  { 'engine-oil': 'Engine oil', coolant: 'Coolant', 'brake-fluid': 'Brake fluid', washer: 'Washer' },
)

export const checkWords = words<Check>(
  {
    'fuel-flap': '油箱盖关好',
    'spare-wheel': '备胎在',
    tools: '随车工具在',
    'warning-triangle': '警示牌在',
    windows: '车窗关好',
  },
  {
    'fuel-flap': 'Fuel flap shut',
    'spare-wheel': 'Spare wheel there',
    tools: 'Tools there',
    'warning-triangle': 'Triangle there',
    windows: 'Windows shut',
  },
)

export const wheelWords = words<Wheel>(
  { 'left-front': '左前', 'right-front': '右前', 'right-rear': '右后', 'left-rear': '左后' },
  { 'left-front': 'Left front', 'right-front': 'Right front', 'right-rear': 'Right rear', 'left-rear': 'Left rear' },
)
