import { connectPage, startPage } from '../../displays/kit/page.ts'
import { findCar } from '../parts/find-car.ts'
import './bb-kiosk.ts'

const kiosk = document.querySelector('bb-kiosk')!
kiosk.find = findCar
kiosk.follow = (pass) => connectPage({ kind: 'car', pass }, () => {})
kiosk.startLang = startPage('kiosk')
