import { followPage } from '#words/other-page.ts'
import { connectPage, startPage } from '../../displays/kit/page.ts'
import { doorOf } from '../parts/customer-door.ts'
import { codeIn, findCar } from '../parts/find-car.ts'
import './bb-follow.ts'

const code = location.hash ? codeIn(location.hash) : ''
// The code opens the car: it leaves the address, and so the history and what is shared, at once.
if (code) history.replaceState(null, '', location.pathname + location.search)

const page = document.createElement('bb-follow')
page.lang = startPage(followPage)
page.code = code
page.find = findCar
page.doorOf = (pass) => doorOf(pass, 'phone')
// Loaded anew, the page would have lost its code.
page.follow = (pass) => connectPage({ kind: 'car', pass }, () => {}, { mayReload: () => false })
document.body.append(page)
