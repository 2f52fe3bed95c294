import type { Role } from '#domain/person.ts'
import { cashierPage } from '#words/other-page.ts'
import '../../kit/bb-person-chooser.ts'
import { startFloorPage } from '../../kit/page.ts'
import { currentPerson, onPersonChange } from '../../kit/person.ts'
import { send } from '../../kit/send.ts'
import './bb-cashier.ts'

/** Who settles, and who gives cars back; a manager helps out. */
const ROLES: readonly Role[] = ['cashier', 'advisor', 'manager']

const desk = document.querySelector('bb-cashier')!
const chooser = desk.appendChild(document.createElement('bb-person-chooser'))
chooser.slot = 'who'
chooser.roles = ROLES

const named = () => (desk.personId = currentPerson() ?? '')
named()
onPersonChange(named)
desk.addEventListener('bb-who', () => chooser.open())
desk.send = (command, customer, invoice) =>
  send(command, { personId: desk.personId, ...(customer ? { customer } : {}), ...(invoice ? { invoice } : {}) })

const store = startFloorPage(cashierPage, desk, { kind: 'board' }, { mayReload: () => !desk.busy })
chooser.lang = desk.lang
const people = () => (chooser.people = store.floor?.people ?? new Map())
store.subscribe(people)
people()
