import { hasRole, type Role } from '#domain/person.ts'
import { walkaroundPage } from '#words/other-page.ts'
import '../../kit/bb-person-chooser.ts'
import { setTimeSource } from '../../kit/clock.ts'
import { startFloorPage } from '../../kit/page.ts'
import { currentPerson, onPersonChange } from '../../kit/person.ts'
import './bb-walkaround-page.ts'
import { openWithoutLine } from './offline.ts'

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

/** What the workshop says is remembered for when it says nothing; before its first word, what is remembered holds. */
function heard(): void {
  const { floor } = store
  const { house } = page
  if (!floor) {
    chooser.people = new Map(house.known.people.map((person) => [person.id, person]))
    setTimeSource(() => Date.now() + house.known.ahead)
    return
  }
  if (floor.people === chooser.people) return
  chooser.people = floor.people
  const people = [...floor.people.values()].filter((person) => hasRole(person, ...ROLES))
  const { timeZone } = floor.site
  house.learn((known) => ({ ...known, people, timeZone, ahead: Math.round(store.now() - Date.now()) }))
}
store.subscribe(heard)
void page.house.opened.then(heard)

void openWithoutLine().then((opens) => (page.opens = opens))
