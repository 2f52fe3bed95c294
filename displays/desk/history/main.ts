import { historyPage } from '#words/other-page.ts'
import { startFloorPage } from '../../kit/page.ts'
import './bb-history.ts'

startFloorPage(historyPage, document.querySelector('bb-history')!, { kind: 'board' })
