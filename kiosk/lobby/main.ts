import { connectLive } from '../../displays/kit/live.ts'
import { setTimeSource } from '../../displays/kit/clock.ts'
import { pageLang } from '../parts/page-lang.ts'
import './bb-lobby.ts'

const store = connectLive({ kind: 'lobby' })
setTimeSource(() => store.now())

const lobby = document.createElement('bb-lobby')
lobby.lang = pageLang()
const show = () => {
  lobby.picture = store.lobby
  lobby.freshness = store.freshness
}
store.subscribe(show)
show()
document.body.append(lobby)
