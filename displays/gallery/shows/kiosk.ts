import '../../../kiosk/kiosk/bb-kiosk.ts'
import type { Show } from '../screens.ts'

export const showKiosk: Show<'kiosk'> = (_, lang) =>
  Object.assign(document.createElement('bb-kiosk'), { startLang: lang })
