import type { Role } from '#domain/person.ts'
import { inspectionPage } from '#words/other-page.ts'
import '../../kit/bb-person-chooser.ts'
import { startFloorPage } from '../../kit/page.ts'
import { currentPerson, onPersonChange } from '../../kit/person.ts'
import { send } from '../../kit/send.ts'
import './bb-inspection.ts'

/** Who works at an inspection tablet: who passes cars, who leads a team, who washes and parks. */
const ROLES: readonly Role[] = ['inspector', 'foreman', 'team-leader', 'technician', 'advisor', 'manager']

const desk = document.querySelector('bb-inspection')!
const chooser = desk.appendChild(document.createElement('bb-person-chooser'))
chooser.slot = 'who'
chooser.roles = ROLES

const named = () => (desk.personId = currentPerson() ?? '')
named()
onPersonChange(named)
desk.addEventListener('bb-who', () => chooser.open())
desk.sendAs = (personId, command) => send(command, { personId })

const store = startFloorPage(inspectionPage, desk, { kind: 'board' }, { mayReload: () => !desk.busy })
chooser.lang = desk.lang
const people = () => (chooser.people = store.floor?.people ?? new Map())
store.subscribe(people)
people()
