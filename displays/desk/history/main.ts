import { startFloorPage } from '../../kit/page.ts'
import './bb-history.ts'

startFloorPage('history', document.querySelector('bb-history')!, { kind: 'board' })
