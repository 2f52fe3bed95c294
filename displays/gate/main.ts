import { gatePage } from '#words/other-page.ts'
import '../kit/bb-person-chooser.ts'
import { startFloorPage } from '../kit/page.ts'
import { currentPerson, onPersonChange } from '../kit/person.ts'
import './bb-exit-gate.ts'

const gate = document.querySelector('bb-exit-gate')!
const chooser = gate.appendChild(document.createElement('bb-person-chooser'))
chooser.slot = 'who'

const named = () => (gate.personId = currentPerson() ?? '')
named()
onPersonChange(named)
gate.addEventListener('bb-who', () => chooser.open())

const store = startFloorPage(gatePage, gate, { kind: 'board' }, { mayReload: () => !gate.busy })
chooser.lang = gate.lang
const people = () => (chooser.people = store.floor?.people ?? new Map())
store.subscribe(people)
people()
