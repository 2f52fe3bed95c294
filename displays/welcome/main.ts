import { welcomePage } from '#words/other-page.ts'
import { startPage } from '../kit/page.ts'
import { restOutsideHours } from '../kit/rest.ts'
import './bb-welcome.ts'
import { watchWelcome } from './welcome-source.ts'

const welcome = document.querySelector('bb-welcome')!
welcome.lang = startPage(welcomePage)
watchWelcome(({ picture, freshness }) => Object.assign(welcome, { picture, freshness }))
restOutsideHours(() => welcome.picture?.site ?? null)
