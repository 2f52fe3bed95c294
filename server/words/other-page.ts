import type { PageTitle } from './page.ts'

// Apart from those of the televisions, which have no byte to spare for the names of twenty desks.

export const homePage: PageTitle = { zh: 'Bayboard', en: 'Bayboard' }
export const boardPage: PageTitle = { zh: '派工台', en: 'Dispatch board' }
export const lobbyPage: PageTitle = { zh: '取车看板', en: 'Lobby board' }
export const kioskPage: PageTitle = { zh: '自助查询机', en: 'Kiosk' }
export const followPage: PageTitle = { zh: '我的车', en: 'My car' }
export const walkaroundPage: PageTitle = { zh: '环车检查', en: 'Walk-around' }
export const managerPage: PageTitle = { zh: '服务经理', en: 'Service manager' }
export const techPage: PageTitle = { zh: '技师', en: 'Technician' }
export const partsPage: PageTitle = { zh: '备件台', en: 'Parts desk' }
export const receptionPage: PageTitle = { zh: '接待台', en: 'Reception desk' }
export const cashierPage: PageTitle = { zh: '收银台', en: 'Cashier' }
export const gatePage: PageTitle = { zh: '门岗', en: 'Gate' }
export const inspectionPage: PageTitle = { zh: '质检台', en: 'Inspection' }
export const documentPage: PageTitle = { zh: '单据', en: 'Documents' }
export const welcomePage: PageTitle = { zh: '欢迎屏', en: 'Welcome board' }
export const historyPage: PageTitle = { zh: '一台车的经过', en: 'A car’s story' }
export const setupPage: PageTitle = { zh: '建店', en: 'Set-up' }
export const galleryPage: PageTitle = { zh: '样品间', en: 'Gallery' }
