import { setupPage } from '#words/other-page.ts'
import { startPage } from '../kit/page.ts'
import './bb-setup.ts'

const page = document.querySelector('bb-setup')!
page.lang = startPage(setupPage)

// Until there is a workshop the first page leads here.
fetch('/', { redirect: 'manual', cache: 'no-store' }).then(
  (response) => {
    page.done = response.ok
  },
  () => undefined,
)
