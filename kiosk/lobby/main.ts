import { connectPage, startPage } from '../../displays/kit/page.ts'
import './bb-lobby.ts'

const lobby = document.querySelector('bb-lobby')!
lobby.lang = startPage('lobby')
connectPage({ kind: 'lobby' }, (store) => {
  lobby.picture = store.lobby
  lobby.freshness = store.freshness
})
