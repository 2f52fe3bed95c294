import { lobbyPage } from '#words/other-page.ts'
import { connectPage, startPage } from '../../displays/kit/page.ts'
import { restOutsideHours } from '../../displays/kit/rest.ts'
import './bb-lobby.ts'

const lobby = document.querySelector('bb-lobby')!
lobby.lang = startPage(lobbyPage)
const store = connectPage({ kind: 'lobby' }, ({ lobby: picture, freshness }) => {
  lobby.picture = picture
  lobby.freshness = freshness
})
restOutsideHours(() => store.lobby?.site ?? null)
