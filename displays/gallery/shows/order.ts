import '../../desk/reception/bb-agreement.ts'
import '../../desk/reception/bb-confirmations.ts'
import { EditEvent } from '../../desk/reception/order-events.ts'
import type { DeskSend } from '../../desk/kit/send-controller.ts'
import { refusalText } from '#words/refusal.ts'
import { orderFile } from '../../../tests/support/order-file.ts'
import { SAMPLE_NOW, sampleFloor } from '../floors.ts'
import type { Show } from '../screens.ts'
import { nothingSent } from './nothing-sent.ts'

/** A colleague wrote it meanwhile. */
const refusal = { code: 'written-meanwhile', ticket: 'A038', person: '陈浩', at: SAMPLE_NOW, version: 2 } as const
const text = { zh: refusalText(refusal, 'zh', 'Asia/Shanghai'), en: refusalText(refusal, 'en', 'Asia/Shanghai') }
const tooLate: DeskSend = async () => ({ commandId: '', ok: false, refusal, overridable: false, text })

/** The order and its stub alone, without the desk around them. */
export const showOrder: Show<'order'> = (state, lang) => {
  const floor = sampleFloor()
  const paper = state === 'refused' || state === 'offline' ? 'working' : state
  const given = { floor, file: orderFile(floor, paper), personId: 'wang-min', lang }
  const send = state === 'refused' ? tooLate : nothingSent
  const order = Object.assign(document.createElement('bb-agreement'), given, { send })
  const stub = Object.assign(document.createElement('bb-confirmations'), given, { send })
  if (state === 'refused' || state === 'offline')
    void order.updateComplete.then(() =>
      order.renderRoot
        .querySelector('bb-order-story')
        ?.dispatchEvent(new EditEvent((draft) => ({ ...draft, diagnosis: '前轮外侧偏磨' }))),
    )
  const desk = document.createElement('main')
  Object.assign(desk.style, { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 18.25rem', height: '100vh' })
  desk.style.background = 'var(--surface)'
  order.style.overflow = 'auto'
  stub.style.overflow = 'auto'
  desk.append(order, stub)
  return desk
}
