import type { Stop } from '#domain/visit/walkaround.ts'
import { words } from './say.ts'

/** Where one stands on the way round a car (P3.4). */
export const stopWords = words<Stop>(
  {
    'left-front-door': '左前门',
    'left-front-wing': '左前翼子板',
    front: '车头',
    'engine-bay': '发动机舱',
    'right-front-wing': '右前翼子板',
    'right-front-door': '右前门',
    'right-rear-door': '右后门',
    'right-rear-wing': '右后翼子板',
    rear: '车尾',
    boot: '行李厢',
    'left-rear-wing': '左后翼子板',
    'left-rear-door': '左后门',
    'left-front-door-again': '再到左前门',
    interior: '车内',
  },
  {
    'left-front-door': 'Left front door',
    'left-front-wing': 'Left front wing',
    front: 'Front',
    'engine-bay': 'Engine bay',
    'right-front-wing': 'Right front wing',
    'right-front-door': 'Right front door',
    'right-rear-door': 'Right rear door',
    'right-rear-wing': 'Right rear wing',
    rear: 'Rear',
    boot: 'Boot',
    'left-rear-wing': 'Left rear wing',
    'left-rear-door': 'Left rear door',
    'left-front-door-again': 'Left front door again',
    interior: 'Interior',
  },
)
