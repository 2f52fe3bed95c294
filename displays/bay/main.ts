import { startFloorPage } from '../kit/page.ts'
import { restOutsideHours } from '../kit/rest.ts'
import { carOn } from '#domain/floor.ts'
import { isRunning } from '#domain/operation.ts'
import { bayPage } from '#words/page.ts'
import './bb-bay.ts'

/** /bay/:no, as it is painted on the floor. */
const [, , no = ''] = location.pathname.split('/')

const bay = document.querySelector('bb-bay')!
bay.bay = decodeURIComponent(no)
bay.touch = new URLSearchParams(location.search).has('touch')
const store = startFloorPage(bayPage, bay, { kind: 'bay', bay: bay.bay })

restOutsideHours(() => {
  const { floor } = store
  const here = floor && [...floor.bays.values()].find(({ no: number }) => number === bay.bay)
  const working = floor && here && carOn(floor, here.id)?.operations.some(isRunning)
  return floor === null || working ? null : floor.site
})
