import { documentPage } from '#words/other-page.ts'
import { startPage } from '../kit/page.ts'
import './bb-document.ts'

document.querySelector('bb-document')!.lang = startPage(documentPage)
