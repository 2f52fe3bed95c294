import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes PDFs of our own pages. */
export interface Printer {
  /** A page as a PDF, by its path with query. Throws where it cannot be made in time, or too many wait. */
  print(path: string): Promise<Buffer>
}

/** A page that is not printed by then never will be, ms. */
const PATIENCE = 20_000
/** As many as one desk prints at once; a browser is a heavy thing to start. */
const MOST_WAITING = 8

const onWindows = process.platform === 'win32'

const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
  '--no-pdf-header-footer',
  // The page's time runs no further than what it has asked for has come: it is printed whole, and at once.
  '--virtual-time-budget=10000',
]

/** `origin` is where this house is reached from this machine. One page after another, each by a browser of its own. */
export function printerOf(chromium: string, origin: () => string): Printer {
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    async print(path) {
      if (waiting >= MOST_WAITING) throw new Error('too many documents are being printed')
      waiting += 1
      const printed = queue.then(() => printOnce(chromium, `${origin()}${path}`))
      queue = printed.catch(() => undefined)
      return printed.finally(() => (waiting -= 1))
    },
  }
}

async function printOnce(chromium: string, address: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'bayboard-print-'))
  try {
    const pdf = join(folder, 'document.pdf')
    await run(chromium, folder, [`--print-to-pdf=${pdf}`, address])
    return await readFile(pdf)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function run(chromium: string, folder: string, args: readonly string[]): Promise<void> {
  // Root may not use the browser's own sandbox; it opens nothing but our own pages.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return new Promise((done, failed) => {
    const browser = spawn(chromium, [...FLAGS, ...asRoot, `--user-data-dir=${join(folder, 'profile')}`, ...args], {
      stdio: 'ignore',
      // Nothing of ours goes to it: no passwords of the database, no home but the folder that is thrown away.
      ...(onWindows ? {} : { env: { HOME: folder, PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8' } }),
      // A group of its own, so that none of its processes outlives it.
      detached: !onWindows,
    })
    const timer = setTimeout(() => {
      end(browser.pid)
      failed(new Error('the document was not printed in time'))
    }, PATIENCE)
    browser.once('error', (error) => {
      clearTimeout(timer)
      failed(error)
    })
    browser.once('exit', (code) => {
      clearTimeout(timer)
      end(browser.pid)
      if (code === 0) done()
      else failed(new Error(`the browser that prints ended with ${String(code)}`))
    })
  })
}

function end(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(onWindows ? pid : -pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}
