import { managerPage } from '#words/other-page.ts'
import { startFloorPage } from '../../kit/page.ts'
import './bb-manager.ts'

startFloorPage(managerPage, document.querySelector('bb-manager')!, { kind: 'board' })
