import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { defineConfig, Visitor, type Plugin } from 'vite'

/** TVs of 2021 run Chromium 79: syntax and style sheets are brought down to it, browser APIs are not. */
const OLDEST = 'chrome79'

/** A page is a folder with an index.html and a main.ts beside it; its files are named after the folder. */
const pages = Object.fromEntries(
  globSync(['displays/**/main.ts', 'kiosk/**/main.ts'])
    .map(dirname)
    .map((folder) => [basename(folder), `${folder}/index.html`]),
)

/** Modules that every television loads: filled when all are known, read when they are dealt into files. */
const onTelevisions = new Set<string>()

/**
 * Finds what the wall and a bay have in common. That becomes one file: it packs tighter than thirty small ones, and of
 * what only desks and phones need no television loads a byte, however many desks there are.
 */
function televisionsInCommon(): Plugin {
  return {
    name: 'televisions-in-common',
    apply: 'build',
    buildEnd() {
      const reachedFrom = (id: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(id)) return seen
        seen.add(id)
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) reachedFrom(imported, seen)
        return seen
      }
      const [wall, bay] = ['wall', 'bay'].map((page) => reachedFrom(resolve(import.meta.dirname, pages[page] ?? '')))
      for (const id of wall ?? []) if (bay?.has(id)) onTelevisions.add(id)
    },
  }
}

/**
 * Names each build after what it consists of: dist/build.json tells the server, `<meta name="build">` tells the page,
 * and a page that hears of another one from the server loads itself anew. The same sources give the same name.
 */
function buildName(): Plugin {
  return {
    name: 'build-name',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const hash = createHash('sha256')
        const files = Object.values(bundle).sort((a, b) => a.fileName.localeCompare(b.fileName))
        for (const file of files) hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source)
        const build = hash.digest('hex').slice(0, 12)
        for (const file of files)
          if (file.type === 'asset' && file.fileName.endsWith('.html'))
            file.source = String(file.source).replace('name="build" content=""', `name="build" content="${build}"`)
        this.emitFile({ type: 'asset', fileName: 'build.json', source: `${JSON.stringify({ build })}\n` })
      },
    },
  }
}

/** The page that opens without a line, and its service worker. */
const OFFLINE = {
  address: '/desk/walkaround',
  page: 'displays/desk/walkaround/index.html',
  worker: 'displays/desk/walkaround/worker.ts',
  file: 'desk/walkaround-worker.js',
}

/**
 * Builds the service worker and writes into it what it is to keep: its page, and all files that this loads. After the
 * build has its name, which is in the page.
 */
function keptWithoutLine(): Plugin {
  return {
    name: 'kept-without-line',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: OFFLINE.worker, fileName: OFFLINE.file })
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[OFFLINE.file]
        const page = bundle[OFFLINE.page]
        if (worker?.type !== 'chunk' || page?.type !== 'asset') this.error('the page without a line is not built')
        // A worker of the plain kind is one file: not every tablet knows the other.
        if (worker.imports.length > 0) this.error(`the service worker shares code: ${worker.imports.join(', ')}`)
        const text = String(page.source)
        const files = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, url]) => ({
          url,
          revision: null,
        }))
        // While another build is being put in place, a page is not taken for this one's.
        const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`
        const kept = [{ url: OFFLINE.address, revision: integrity, integrity }, ...files]
        worker.code = worker.code.replace('self.__WB_MANIFEST', JSON.stringify(kept))
      },
    },
  }
}

/**
 * Parses ICU messages when the screens are built, as FormatJS provides for, and leaves its parser out: a fifth of what a
 * wall loads. In a room of the catalogue (server/words) every value with a brace is a message.
 */
function parsedMessages(): Plugin {
  return {
    name: 'parsed-messages',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } },
    }),
    transform: {
      filter: { id: /\/server\/words\/[\w-]+\.ts$/, code: '{' },
      handler(code) {
        const messages: { start: number; end: number; value: string }[] = []
        new Visitor({
          Property({ value: text }) {
            if (text.type !== 'Literal' || typeof text.value !== 'string' || !text.value.includes('{')) return
            messages.push({ start: text.start, end: text.end, value: text.value })
          },
        }).visit(this.parse(code))
        return messages.reduceRight(
          (done, { start, end, value }) =>
            done.slice(0, start) + JSON.stringify(IntlMessageFormat.__parse?.(value)) + done.slice(end),
          code,
        )
      },
    },
  }
}

/** Leaves out the transports that no screen uses (displays/kit/live-socket.ts): Engine.IO's list of them is the websocket. */
function websocketOnly(): Plugin {
  return {
    name: 'websocket-only',
    apply: 'build',
    transform: {
      filter: { id: /\/engine\.io-client\/build\/esm\/transports\/[\w.-]+\.js$/ },
      handler: (code, id) => ({
        code: id.endsWith('/index.js')
          ? "import { WS } from './websocket.js'\nexport const transports = { websocket: WS }"
          : code,
        // The package does not say so itself: a transport that nobody asks for does nothing.
        moduleSideEffects: false,
      }),
    },
  }
}

/**
 * Leaves out of Lit's templates what only their readers need: comments and indentation. In HTML a run of white space
 * becomes one space, never none: between words it is seen.
 */
function squeezedTemplates(): Plugin {
  return {
    name: 'squeezed-templates',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/(displays|kiosk)\/.*\.ts$/, code: /\b(css|html|svg)`/ },
      handler(code) {
        const texts: { start: number; end: number; css: boolean }[] = []
        new Visitor({
          TaggedTemplateExpression({ tag, quasi }) {
            if (tag.type !== 'Identifier' || !['css', 'html', 'svg'].includes(tag.name)) return
            for (const { start, end } of quasi.quasis) texts.push({ start, end, css: tag.name === 'css' })
          },
        }).visit(this.parse(code))
        // From the end, so that what comes before keeps its place.
        return texts
          .sort((a, b) => b.start - a.start)
          .reduce((done, { start, end, css }) => {
            const text = done.slice(start, end)
            return done.slice(0, start) + (css ? squeezedCss(text) : text.replace(/\s+/g, ' ')) + done.slice(end)
          }, code)
      },
    },
  }
}

/** A piece of a style sheet without comments and needless white space; quoted text stays as it is. */
function squeezedCss(text: string): string {
  const pieces = /("[^"]*"|'[^']*')|(?:\s|\/\*[^]*?\*\/)*([{},;]|:(?=\s)|\s)(?:\s|\/\*[^]*?\*\/)*/g
  return text.replace(pieces, (_, quoted?: string, mark?: string) => quoted ?? (mark?.trim() || ' '))
}

export default defineConfig({
  // Copied as it is: what a browser too old for the rest must be able to read.
  publicDir: 'displays/public',
  plugins: [
    televisionsInCommon(),
    parsedMessages(),
    squeezedTemplates(),
    websocketOnly(),
    buildName(),
    keptWithoutLine(),
  ],
  build: {
    target: OLDEST,
    cssTarget: OLDEST,
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // The pages' policy forbids inline data for scripts and fonts; small files come from the server like all others.
    assetsInlineLimit: 0,
    // Every browser that a screen runs on knows the links; where one does not, it only comes a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages,
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'shared', test: (id) => onTelevisions.has(id) }],
        },
      },
    },
  },
})
