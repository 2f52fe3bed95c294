import type { Role } from '#domain/person.ts'
import { boardPage } from '#words/other-page.ts'
import '../kit/bb-person-chooser.ts'
import { startFloorPage } from '../kit/page.ts'
import { currentPerson, onPersonChange } from '../kit/person.ts'
import { send } from '../kit/send.ts'
import './bb-board.ts'

/** Who works at a foreman's board. */
const ROLES: readonly Role[] = ['foreman', 'team-leader', 'advisor', 'manager']

const board = document.querySelector('bb-board')!
const chooser = board.appendChild(document.createElement('bb-person-chooser'))
chooser.slot = 'who'
chooser.roles = ROLES

const named = () => (board.personId = currentPerson() ?? '')
named()
onPersonChange(named)
board.addEventListener('bb-who', () => chooser.open())

board.send = (command) => send(command, { personId: board.personId })

const store = startFloorPage(
  boardPage,
  board,
  { kind: 'board' },
  {
    // Not while a card is held or a form is open.
    mayReload: () => board.hand.held === null && !board.dialogs.open,
  },
)
chooser.lang = board.lang
const people = () => (chooser.people = store.floor?.people ?? new Map())
store.subscribe(people)
people()
