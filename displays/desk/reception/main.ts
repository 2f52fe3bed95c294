import type { Role } from '#domain/person.ts'
import { receptionPage } from '#words/other-page.ts'
import '../../kit/bb-person-chooser.ts'
import { startFloorPage } from '../../kit/page.ts'
import { currentPerson, onPersonChange } from '../../kit/person.ts'
import { send } from '../../kit/send.ts'
import './bb-reception.ts'

/** Who works at reception; a manager helps out (P3.1). */
const ROLES: readonly Role[] = ['advisor', 'manager']

const desk = document.querySelector('bb-reception')!
const chooser = desk.appendChild(document.createElement('bb-person-chooser'))
chooser.slot = 'who'
chooser.roles = ROLES

const named = () => (desk.personId = currentPerson() ?? '')
named()
onPersonChange(named)
desk.addEventListener('bb-who', () => chooser.open())
desk.send = (command, customer) => send(command, { personId: desk.personId, ...(customer ? { customer } : {}) })

const store = startFloorPage(receptionPage, desk, { kind: 'board' }, { mayReload: () => !desk.busy })
chooser.lang = desk.lang
const people = () => (chooser.people = store.floor?.people ?? new Map())
store.subscribe(people)
people()
