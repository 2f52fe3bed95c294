// The day's row of customers. Times are tuned so that at half past ten the workshop is in full swing.
import type { OrderType } from '#domain/order.ts'
import type { CarKind } from './cars.ts'
import type { Trouble } from './day.ts'
import type { JobName } from './jobs.ts'

export interface Slot {
  readonly at: string
  readonly job: JobName
  readonly kind?: CarKind
  readonly type?: OrderType
  readonly appointment?: true
  /** The customer stays in the lounge. */
  readonly waiting?: true
  readonly repeat?: true
  readonly wash?: true
  readonly keep?: true
  readonly note?: string
  /** Else the advisor says what comes to mind. '+1 11:00' is tomorrow. */
  readonly promise?: string
  readonly pace?: number
  /** By operation, counted from 0. */
  readonly troubles?: Readonly<Record<number, Trouble>>
  readonly fails?: true
  /** The advisor forgets to tell the customer of the delay. */
  readonly untold?: true
  /** Comes the day before the first morning already, so that a car stays overnight from the beginning. */
  readonly eve?: true
}

const parts = (note: string, after: number, minutes: number): Trouble => ({ reason: 'parts', note, after, minutes })
const consent = (note: string, after: number, minutes: number): Trouble => ({ reason: 'consent', note, after, minutes })

export const SLOTS: readonly Slot[] = [
  // The early ones: appointments, and people on their way to work.
  { at: '07:45', job: 'brakes', appointment: true, keep: true, pace: 1.05, wash: true },
  { at: '07:47', job: 'serviceA', appointment: true, waiting: true },
  {
    at: '07:51',
    job: 'suspension',
    promise: '10:20',
    untold: true,
    pace: 1.2,
    troubles: { 0: { reason: 'colleague', note: '等人一起拆副车架', after: 0.6, minutes: 20 } },
    note: '客户周末要跑高速，定位数据请打印。',
  },
  { at: '07:54', job: 'firstService', appointment: true, waiting: true, kind: 'electric' },
  { at: '07:58', job: 'timing', appointment: true, keep: true, troubles: { 0: parts('正时链条张紧器', 0.55, 150) } },
  { at: '08:03', job: 'airConditioning', wash: true },
  { at: '08:06', job: 'bumper', promise: '14:00' },
  { at: '08:11', job: 'puncture', waiting: true },
  { at: '08:17', job: 'serviceB', appointment: true, wash: true },
  { at: '08:24', job: 'tyresFour', appointment: true },
  { at: '08:31', job: 'wipers', waiting: true },
  {
    at: '08:38',
    job: 'highVoltage',
    kind: 'electric',
    appointment: true,
    note: '客户 12:30 要接孩子，赶不上请先告诉我。',
  },
  { at: '08:44', job: 'oilLeak', promise: '12:10', troubles: { 1: consent('油底壳 ¥1,280', 0.2, 40) } },
  { at: '08:52', job: 'startBattery', troubles: { 0: consent('更换发电机 ¥1,860', 0.6, 70) } },
  { at: '08:58', job: 'serviceA', appointment: true, waiting: true, wash: true },
  { at: '09:05', job: 'tyresTwo', kind: 'embassy', waiting: true },
  { at: '09:12', job: 'gearbox', appointment: true },
  { at: '09:18', job: 'cabinFilter', waiting: true, pace: 0.87 },
  { at: '09:26', job: 'absLamp', repeat: true, type: 'rework', waiting: true },
  { at: '09:33', job: 'serviceA', appointment: true, kind: 'electric', wash: true },
  { at: '09:40', job: 'brakes', waiting: true },
  { at: '09:47', job: 'doorDent', promise: '17:50' },
  { at: '09:55', job: 'serviceB', kind: 'police', promise: '13:20' },
  { at: '10:02', job: 'camera', appointment: true, kind: 'electric', promise: '13:20' },
  { at: '10:09', job: 'sparkPlugs', waiting: true },
  { at: '10:14', job: 'puncture', waiting: true },
  { at: '10:27', job: 'freeCheck' },
  { at: '10:41', job: 'alignment', kind: 'cross-border' },
  { at: '10:58', job: 'scratch', promise: '16:00' },
  { at: '11:10', job: 'serviceA', appointment: true, waiting: true },
  { at: '11:24', job: 'headlamp', troubles: { 0: parts('左前大灯总成', 0, 150) } },
  // After lunch.
  { at: '12:34', job: 'coolant', troubles: { 1: parts('水泵总成', 0.2, 75) } },
  { at: '12:48', job: 'firstService', appointment: true, waiting: true, kind: 'electric' },
  { at: '12:59', job: 'batteryRecall', appointment: true, kind: 'electric' },
  { at: '13:08', job: 'tyresTwo', waiting: true },
  { at: '13:16', job: 'suspension', wash: true },
  { at: '13:25', job: 'serviceB', appointment: true, fails: true },
  { at: '13:31', job: 'cabinFilter', waiting: true },
  { at: '13:37', job: 'oilLeak', appointment: true },
  { at: '13:44', job: 'polish', wash: true },
  { at: '13:52', job: 'brakes', appointment: true },
  { at: '13:57', job: 'serviceA', waiting: true },
  { at: '14:03', job: 'serviceA', appointment: true, wash: true },
  { at: '14:12', job: 'sill', promise: '+1 11:00' },
  { at: '14:15', job: 'gearbox' },
  { at: '14:20', job: 'caravan', kind: 'trailer' },
  { at: '14:31', job: 'startBattery', waiting: true },
  { at: '14:43', job: 'highVoltage', kind: 'electric', appointment: true, promise: '17:50' },
  { at: '14:52', job: 'gearbox', wash: true },
  { at: '15:04', job: 'sparkPlugs', waiting: true },
  { at: '15:13', job: 'serviceA', appointment: true, waiting: true },
  { at: '15:26', job: 'tyresFour', promise: '17:40' },
  { at: '15:38', job: 'frontEnd', eve: true, promise: '+1 18:10', note: '保险已定损，旧件保险要回收。', keep: true },
  { at: '15:45', job: 'camera', kind: 'electric', promise: '17:50' },
  { at: '15:57', job: 'firstService', waiting: true },
  { at: '16:08', job: 'puncture', waiting: true },
  { at: '16:24', job: 'wipers', waiting: true },
]

/** Whether an order is one of those that stand there on the first morning already. */
export function comesOnTheEve(slotName: string): boolean {
  return SLOTS[Number(slotName) - 1]?.eve ?? false
}
