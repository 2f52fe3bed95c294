import type { Role } from '#domain/person.ts'
import { walkaroundPage } from '#words/other-page.ts'
import '../../kit/bb-person-chooser.ts'
import { startFloorPage } from '../../kit/page.ts'
import { currentPerson, onPersonChange } from '../../kit/person.ts'
import './bb-walkaround-page.ts'

/** Who walks round cars with customers. */
const ROLES: readonly Role[] = ['advisor', 'team-leader', 'technician', 'manager']

const page = document.querySelector('bb-walkaround-page')!
page.orderId = new URLSearchParams(location.search).get('order') ?? ''
const chooser = page.appendChild(document.createElement('bb-person-chooser'))
chooser.slot = 'who'
chooser.roles = ROLES

const named = () => (page.personId = currentPerson() ?? '')
named()
onPersonChange(named)
page.addEventListener('bb-who', () => chooser.open())

const store = startFloorPage(walkaroundPage, page, { kind: 'board' }, { mayReload: () => page.idle })
chooser.lang = page.lang
const people = () => (chooser.people = store.floor?.people ?? new Map())
store.subscribe(people)
people()
