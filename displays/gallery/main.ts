import { galleryPage } from '#words/other-page.ts'
import { startPage } from '../kit/page.ts'
import { lookIn, shownIn } from './address.ts'

const look = { ...lookIn(location.search), lang: startPage(galleryPage) }
const shown = shownIn(location.search)
if (shown) void import('./show-alone.ts').then(({ showAlone }) => showAlone(shown, look))
else
  void import('./bb-gallery.ts').then(() =>
    document.body.append(Object.assign(document.createElement('bb-gallery'), { look })),
  )
