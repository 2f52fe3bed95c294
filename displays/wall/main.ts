import { startFloorPage } from '../kit/page.ts'
import './bb-wall.ts'

const wall = document.querySelector('bb-wall')!
if (new URLSearchParams(location.search).get('order') === 'urgency') wall.order = 'urgency'
startFloorPage('wall', wall, { kind: 'wall' })
