import { isRunning } from '#domain/operation.ts'
import { wallPage } from '#words/page.ts'
import { startFloorPage } from '../kit/page.ts'
import { restOutsideHours } from '../kit/rest.ts'
import './bb-wall.ts'

const wall = document.querySelector('bb-wall')!
if (new URLSearchParams(location.search).get('order') === 'urgency') wall.order = 'urgency'
const store = startFloorPage(wallPage, wall, { kind: 'wall' })

/** While somebody works, the wall is watched, whatever the hour. */
restOutsideHours(() => {
  const { floor } = store
  const working = floor !== null && [...floor.orders.values()].some((order) => order.operations.some(isRunning))
  return floor === null || working ? null : floor.site
})
