import { startFloorPage } from '../kit/page.ts'
import './bb-bay.ts'

/** /bay/:no, as it is painted on the floor. */
const [, , no = ''] = location.pathname.split('/')

const bay = document.querySelector('bb-bay')!
bay.bay = decodeURIComponent(no)
bay.touch = new URLSearchParams(location.search).has('touch')
startFloorPage('bay', bay, { kind: 'bay', bay: bay.bay })
