import type { Role } from '#domain/person.ts'
import { partsPage } from '#words/other-page.ts'
import '../../kit/bb-person-chooser.ts'
import { startFloorPage } from '../../kit/page.ts'
import { currentPerson, onPersonChange } from '../../kit/person.ts'
import { send } from '../../kit/send.ts'
import './bb-parts.ts'
import { followPartsDesk } from './parts-desk-source.ts'

const ROLES: readonly Role[] = ['parts', 'foreman', 'manager']

const desk = document.querySelector('bb-parts')!
const chooser = desk.appendChild(document.createElement('bb-person-chooser'))
chooser.slot = 'who'
chooser.roles = ROLES

const named = () => (desk.personId = currentPerson() ?? '')
named()
onPersonChange(named)
desk.addEventListener('bb-who', () => chooser.open())
desk.send = (command) => send(command, { personId: desk.personId })

const store = startFloorPage(partsPage, desk, { kind: 'board' }, { mayReload: () => !desk.busy })
chooser.lang = desk.lang
const people = () => (chooser.people = store.floor?.people ?? new Map())
store.subscribe(people)
people()
followPartsDesk(store, (parts) => {
  desk.failed = parts === null
  if (parts) desk.desk = parts
})
