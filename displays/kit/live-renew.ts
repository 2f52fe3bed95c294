// A page that learns of a newer build loads itself anew: once a build, at a moment of its own, and only when the server
// that it would reach really has another page to give. A wall is never thrown onto a browser's error page.

const WITHIN = 10_000
const TRIED = 'bayboard.renewed-for'

/** Build of the page that is running; empty where it was not built. */
export function ownBuild(): string {
  return buildIn(document)
}

let pending = false

/** Loads the page anew if there is another build of it. `mayReload` is asked last: a hand may hold something. */
export function renewPage(mayReload: () => boolean): void {
  if (pending) return
  pending = true
  setTimeout(() => {
    void tryToRenew(mayReload)
      .catch(() => undefined)
      .finally(() => (pending = false))
  }, Math.random() * WITHIN)
}

async function tryToRenew(mayReload: () => boolean): Promise<void> {
  const response = await fetch(location.href, { cache: 'no-store' })
  if (!response.ok) return
  const build = buildIn(new DOMParser().parseFromString(await response.text(), 'text/html'))
  if (build === '' || build === ownBuild() || !mayReload() || !remember(build)) return
  location.reload()
}

function buildIn(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? ''
}

/** false where this build was tried before, or nothing can be remembered: then two builds could reload it for ever. */
function remember(build: string): boolean {
  try {
    const tried = (sessionStorage.getItem(TRIED) ?? '').split(' ')
    if (tried.includes(build)) return false
    sessionStorage.setItem(TRIED, [...tried, build].slice(-20).join(' '))
    return true
  } catch {
    return false
  }
}
