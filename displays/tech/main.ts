import { techPage } from '#words/other-page.ts'
import { startFloorPage } from '../kit/page.ts'
import { currentPerson, onPersonChange } from '../kit/person.ts'
import './bb-tech.ts'

const tech = document.querySelector('bb-tech')!
const asked = new URLSearchParams(location.search)
tech.bay = asked.get('bay') ?? ''
tech.job = asked.get('job') ?? ''

const named = () => (tech.me = currentPerson() ?? '')
named()
onPersonChange(named)
startFloorPage(techPage, tech, { kind: 'board' }, { mayReload: () => !tech.busy })
