import { words } from './say.ts'

/** What the demonstration says of its screens when it is ready. */
export const demoWords = words(
  {
    home: '全部屏幕',
    wall: '车间看板',
    urgency: '车间看板，按紧急程度',
    board: '派工台',
    bay: '{no} 号工位屏',
    lobby: '客休区看板',
    kiosk: '自助查询机',
    gallery: '样品间',
    manager: '经理台，导入委托书',
    example: '自助查询可以试：车牌 {plate}，手机尾号 {last4}，或取车码 {code}',
    playing: '每秒走 {speed} 秒；谁动过的车就归谁，其他照常进行',
    still: '时间停在 {time}，可以随意移动',
  },
  {
    home: 'all screens',
    wall: 'workshop wall',
    urgency: 'workshop wall, by urgency',
    board: "foreman's board",
    bay: 'display of bay {no}',
    lobby: 'lobby board',
    kiosk: 'lobby kiosk',
    gallery: 'every element in every state',
    manager: 'manager, import of orders',
    example: 'to try at the kiosk: plate {plate} with {last4}, or claim code {code}',
    playing: '{speed} seconds pass in one; a car that you touch is yours, the others go on',
    still: 'time stands at {time}, move what you like',
  },
)
