import { kioskPage } from '#words/other-page.ts'
import { connectPage, startPage } from '../../displays/kit/page.ts'
import { doorOf } from '../parts/customer-door.ts'
import { findCar } from '../parts/find-car.ts'
import './bb-kiosk.ts'

const kiosk = document.querySelector('bb-kiosk')!
kiosk.find = (query) => findCar(query, 'kiosk')
kiosk.doorOf = (pass) => doorOf(pass, 'kiosk')
kiosk.follow = (pass) => connectPage({ kind: 'car', pass }, () => {})
kiosk.startLang = startPage(kioskPage)
