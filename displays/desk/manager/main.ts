import { startFloorPage } from '../../kit/page.ts'
import './bb-manager.ts'

startFloorPage('manager', document.querySelector('bb-manager')!, { kind: 'board' })
