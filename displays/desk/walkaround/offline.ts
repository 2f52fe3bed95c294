const WORKER = '/desk/walkaround-worker.js'
const PAGE = '/desk/walkaround'

/**
 * Lets this page open without a line from now on. false where the browser will not have it: it takes https, or this very
 * machine. What is noted is kept either way.
 */
export async function openWithoutLine(): Promise<boolean> {
  // The browser's own name for it is missing where the address is not to be trusted.
  if (!('serviceWorker' in navigator)) return false
  return navigator.serviceWorker.register(WORKER, { scope: PAGE }).then(
    () => true,
    // Without a line it is there already; with one it is tried again with the next page.
    () => navigator.serviceWorker.controller !== null,
  )
}
