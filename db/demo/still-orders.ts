// The cars of the sample workshop. Times are the site's own clock, '13:58', of the sample's day.
import type { Order } from '#domain/order.ts'
import { bay, car, done, planned, running, waiting, work, type At } from './still-car.ts'

/** On the bays; bay 4 is free, bay 5 calls for help, bay 3 is late, the car on bay 6 stays overnight. */
export const onBays = (at: At): Order[] => [
  car('A027', '京N7K386', '迈腾 330TSI', {
    place: bay(1),
    waiting: true,
    arrivedAt: at('12:20'),
    promisedAt: at('15:30'),
    complaint: '刹车有吱吱声，踩下去发抖',
    keepOldParts: true,
    operations: [
      work('更换机油机滤', 'mechanical', 24, { ...planned(1), ...done('liu-yang', at('12:55'), at('13:18')) }),
      work('制动系统检查', 'mechanical', 18, { ...planned(1), ...done('liu-yang', at('13:18'), at('13:37:30')) }),
      work('更换前后制动盘片', 'mechanical', 75, {
        ...planned(1),
        equipment: ['two-post-lift'],
        parts: { state: 'complete', expectedAt: null },
        clocks: [running('liu-yang', at('13:37:53'))],
      }),
    ],
  }),
  car('A019', '京AD51870', 'ID.4 CROZZ', {
    place: bay(2),
    waiting: true,
    arrivedAt: at('13:30'),
    promisedAt: at('15:00'),
    complaint: '刹车灯亮，充电时报“高压系统故障”',
    note: '客户 15:20 要接孩子，赶不上请先告诉我。',
    operations: [
      work('高压系统绝缘检测', 'mechanical', 51, {
        ...planned(2),
        certificates: ['high-voltage'],
        clocks: [running('zhao-lei', at('13:54:25'))],
      }),
      work('更换制动灯开关', 'mechanical', 20, { ...planned(2), parts: { state: 'missing', expectedAt: at('14:50') } }),
    ],
  }),
  car('A022', '津C88P21', '速腾 280TSI', {
    place: bay(3),
    arrivedAt: at('11:40'),
    promisedAt: at('14:00'),
    advisorId: 'li-na',
    complaint: '过减速带右前有咯噔声',
    operations: [
      work('更换右前下摆臂', 'mechanical', 48, { ...planned(3), ...done('sun-chao', at('12:10'), at('13:12')) }),
      work('四轮定位', 'mechanical', 40, {
        ...planned(3),
        equipment: ['aligner'],
        clocks: [running('sun-chao', at('13:14'))],
      }),
    ],
  }),
  car('A025', '京L0H662', '奥迪 A6L 45TFSI', {
    place: bay(5),
    arrivedAt: at('13:40'),
    promisedAt: at('16:40'),
    advisorId: 'chen-hao',
    complaint: '空调不制冷，出风口是热风',
    washWished: true,
    operations: [
      work('空调不制冷 检查', 'electrical', 77, {
        ...planned(5),
        certificates: ['air-conditioning'],
        clocks: [running('ma-tao', at('14:13:35'))],
      }),
    ],
  }),
  car('A011', '京JF9912', '途观L', {
    place: bay(6),
    type: 'accident',
    arrivedAt: at('09:20'),
    promisedAt: at('11:00', 1),
    advisorId: 'li-na',
    complaint: '左前门被刮，门把手松了',
    washWished: true,
    operations: [
      work('拆装左前门内饰', 'body', 60, { ...planned(6), ...done('he-yong', at('10:05'), at('11:02')) }),
      work('左前门钣金', 'body', 180, {
        ...planned(6),
        shared: true,
        clocks: [running('he-yong', at('12:20:54')), running('luo-gang', at('14:11:05'))],
      }),
      work('左前门喷漆', 'paint', 120, { ...planned(7), equipment: ['paint-booth'] }),
      work('左前门装复', 'body', 45, planned(6, 2)),
    ],
  }),
  car('A008', '京P21T8K', '高尔夫', {
    place: bay(7),
    type: 'accident',
    arrivedAt: at('08:45'),
    promisedAt: at('17:30'),
    advisorId: 'chen-hao',
    complaint: '倒车碰了柱子，后杠掉漆',
    washWished: true,
    operations: [
      work('拆装后保险杠', 'body', 42, { ...planned(6), ...done('luo-gang', at('09:15'), at('10:00')) }),
      work('后保险杠打磨', 'paint', 60, { ...planned(7), ...done('lin-jun', at('11:40'), at('12:45')) }),
      work('后保险杠喷漆', 'paint', 210, {
        ...planned(7),
        equipment: ['paint-booth'],
        clocks: [running('lin-jun', at('12:55:05'))],
      }),
    ],
  }),
  car('A034', '使014578', '奥迪 Q5L', {
    place: bay(8),
    waiting: true,
    arrivedAt: at('13:55'),
    promisedAt: at('15:10'),
    advisorId: 'li-na',
    complaint: '右后轮胎扎钉漏气',
    operations: [
      work('更换轮胎 2 条', 'tyre', 18, {
        ...planned(8),
        equipment: ['tyre-changer'],
        parts: { state: 'complete', expectedAt: null },
        clocks: [running('yang-jie', at('14:17:45'))],
      }),
    ],
  }),
]

/** Waiting for a bay: a repeat repair, two customers in the lounge, an appointment, one by its promise. */
export const inQueue = (at: At): Order[] => [
  car('A035', '京B66X90', '探岳 X', {
    place: waiting('B07'),
    type: 'rework',
    repeat: true,
    arrivedAt: at('13:50'),
    promisedAt: at('16:20'),
    complaint: '上周刚修过，ABS 灯又亮了',
    operations: [work('ABS 灯亮 检测', 'electrical', 30, { ...planned(5), equipment: ['diagnostic'] })],
  }),
  car('A036', '冀FQ7710', '帕萨特', {
    place: waiting('B03'),
    waiting: true,
    arrivedAt: at('13:58'),
    promisedAt: at('15:40'),
    advisorId: 'chen-hao',
    complaint: '早上打不着火，搭电才能走',
    operations: [
      work('更换蓄电池', 'mechanical', 30, { ...planned(1), parts: { state: 'complete', expectedAt: null } }),
    ],
  }),
  car('A031', '京Q3MT05', '迈腾', {
    place: waiting('B12'),
    type: 'maintenance',
    waiting: true,
    arrivedAt: at('13:35'),
    promisedAt: at('16:00'),
    advisorId: 'li-na',
    operations: [work('A 类保养', 'mechanical', 48, { ...planned(4), equipment: ['two-post-lift'] })],
  }),
  car('A033', '京AD20931', 'ID.6 CROZZ', {
    place: waiting('B05'),
    type: 'maintenance',
    origin: 'appointment',
    arrivedAt: at('13:45'),
    promisedAt: at('16:30'),
    operations: [
      work('B 类保养', 'mechanical', 48, { certificates: ['high-voltage'] }),
      work('四轮定位', 'mechanical', 30, { equipment: ['aligner'] }),
    ],
  }),
  car('A037', '京HP5531', '速腾', {
    place: waiting('B09'),
    arrivedAt: at('14:02'),
    promisedAt: at('17:00'),
    operations: [work('更换轮胎', 'tyre', 36, { ...planned(8), equipment: ['tyre-changer'] })],
  }),
]

/** Stopped: one for parts with a time, one for a customer's word without. */
export const onHold = (at: At): Order[] => [
  car('A020', '京K90XS1', '途观L', {
    place: { kind: 'hold', spot: 'D03' },
    origin: 'appointment',
    arrivedAt: at('12:05'),
    promisedAt: at('16:50'),
    formerPromises: [
      { promisedAt: at('15:30'), changedAt: at('13:22'), personId: 'li-na', reason: '制动片要从中心库调货' },
    ],
    advisorId: 'li-na',
    complaint: '刹车变软，行程长',
    operations: [
      work('更换前制动片', 'mechanical', 36, {
        clocks: [{ personId: 'wu-jun', startedAt: at('13:02'), stoppedAt: at('13:16:05') }],
        hold: { reason: 'parts', since: at('13:16:05'), note: '制动片', expectedAt: at('15:30') },
        parts: { state: 'missing', expectedAt: at('15:30') },
      }),
    ],
  }),
  car('A023', '沪AFT7823', 'Model Y', {
    place: { kind: 'hold', spot: 'D05' },
    origin: 'appointment',
    arrivedAt: at('12:50'),
    promisedAt: at('15:20'),
    advisorId: 'chen-hao',
    complaint: '转弯时底盘异响',
    operations: [
      work('底盘异响 检查', 'mechanical', 30, {
        certificates: ['high-voltage'],
        clocks: [{ personId: 'sun-chao', startedAt: at('13:36'), stoppedAt: at('14:04:05') }],
        hold: { reason: 'consent', since: at('14:04:05'), note: '增项 ¥1,280', expectedAt: null },
        consent: 'pending',
        finding: '右后下摆臂胶套开裂',
      }),
    ],
  }),
]

/** After the work: one with the inspector, one in the wash and one before it, two to be collected. */
export const afterWork = (at: At): Order[] => [
  car('A017', '京E71T20', '探歌', {
    place: { kind: 'inspection', spot: null },
    arrivedAt: at('11:10'),
    promisedAt: at('15:00'),
    advisorId: 'chen-hao',
    inspectorId: 'xu-jing',
    operations: [work('更换火花塞', 'mechanical', 48, done('zhao-lei', at('12:50'), at('13:44')))],
  }),
  car('A015', '京CY0383', '途岳', {
    place: { kind: 'wash', spot: null },
    type: 'maintenance',
    arrivedAt: at('10:40'),
    promisedAt: at('15:00'),
    washWished: true,
    inspectedAt: at('14:12'),
    inspectorId: 'xu-jing',
    operations: [work('B 类保养', 'mechanical', 72, done('liu-yang', at('11:20'), at('12:40')))],
  }),
  car('A016', '京M62L77', '宝来', {
    place: { kind: 'parking', spot: 'C08' },
    type: 'maintenance',
    arrivedAt: at('10:55'),
    promisedAt: at('15:10'),
    advisorId: 'li-na',
    washWished: true,
    inspectedAt: at('14:20'),
    inspectorId: 'xu-jing',
    operations: [work('A 类保养', 'mechanical', 48, done('wu-jun', at('11:50'), at('12:45')))],
  }),
  car('A009', '京G5N118', '朗逸', {
    place: { kind: 'parking', spot: 'C03' },
    type: 'maintenance',
    arrivedAt: at('09:05'),
    promisedAt: at('14:00'),
    inspectedAt: at('13:32'),
    inspectorId: 'xu-jing',
    readyAt: at('13:55'),
    operations: [work('A 类保养', 'mechanical', 48, done('wu-jun', at('10:00'), at('10:52')))],
  }),
  car('A012', '京D7E021', 'A3', {
    place: { kind: 'parking', spot: 'C05' },
    arrivedAt: at('09:45'),
    promisedAt: at('14:30'),
    washWished: true,
    inspectedAt: at('13:40'),
    inspectorId: 'xu-jing',
    washedAt: at('14:08'),
    readyAt: at('14:18'),
    operations: [work('更换雨刮电机', 'electrical', 60, done('ma-tao', at('12:30'), at('13:34')))],
  }),
]

/** Not in the workshop yet: one just arrived, one with its advisor, four expected this afternoon. */
export const notYet = (at: At): Order[] => {
  const booked = (
    n: number,
    plate: string,
    model: string,
    appointmentAt: number,
    promisedAt: number,
    name: string,
    minutes: number,
  ): Order => ({
    ...car(`B-${n}`, plate, model, {
      place: { kind: 'off-site', spot: null },
      operations: [work(name, 'mechanical', minutes)],
    }),
    ticket: '',
    type: 'maintenance',
    origin: 'appointment',
    appointmentAt,
    promisedAt,
  })
  return [
    {
      ...car('A039', '京FQ6612', '探影', { place: { kind: 'reception', spot: null }, arrivedAt: at('14:21') }),
      receivedAt: null,
      signature: null,
      handedOverAt: null,
      complaint: '怠速抖动，发动机灯亮',
    },
    {
      ...car('A038', '京Y8C330', '凌渡', {
        place: { kind: 'reception', spot: null },
        arrivedAt: at('14:10'),
        operations: [work('更换轮胎 4 条', 'tyre', 60, { equipment: ['tyre-changer'] })],
      }),
      signature: null,
      handedOverAt: null,
      waiting: true,
      promisedAt: at('17:20'),
    },
    booked(1, '京AF83316', 'ID.3', at('14:00'), at('17:00'), '首保检查', 30),
    booked(2, '京R20W57', '揽境', at('15:00'), at('17:10'), 'A 类保养', 48),
    booked(3, '京S4K905', '途昂', at('15:30'), at('17:20'), 'A 类保养', 48),
    booked(4, '京TD1288', '高尔夫', at('16:15'), at('17:30'), '更换空调滤芯', 18),
  ]
}
