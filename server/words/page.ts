import { words } from './say.ts'

/** What a page is called in its tab. */
export const pageWords = words(
  {
    home: 'Bayboard',
    wall: '车间墙屏',
    board: '派工台',
    bay: '工位屏',
    lobby: '取车看板',
    kiosk: '自助查询机',
    follow: '我的车',
    manager: '服务经理',
    tech: '技师',
    parts: '备件台',
    reception: '接待台',
    inspection: '质检台',
    history: '一台车的经过',
    setup: '建店',
    gallery: '样品间',
  },
  {
    home: 'Bayboard',
    wall: 'Workshop wall',
    board: 'Dispatch board',
    bay: 'Bay display',
    lobby: 'Lobby board',
    kiosk: 'Kiosk',
    follow: 'My car',
    manager: 'Service manager',
    tech: 'Technician',
    parts: 'Parts desk',
    reception: 'Reception desk',
    inspection: 'Inspection',
    history: 'A car’s story',
    setup: 'Set-up',
    gallery: 'Gallery',
  },
)
