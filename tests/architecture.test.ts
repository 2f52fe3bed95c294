import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Rooms of the house, and which others each may know. Everything else is an arrow that points the wrong way. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'server/domain': [],
  'server/words': ['server/domain', 'server/contract'],
  'server/contract': ['server/domain', 'server/words'],
  // Of the contract only shapes: what is read for a screen is read in the screen's terms.
  db: ['server/domain', 'server/contract'],
  'server/import': ['server/domain', 'server/words'],
  'server/commands': [
    'server/domain',
    'server/contract',
    'server/words',
    'server/import',
    'server/clock.ts',
    'server/secrets.ts',
    'db',
  ],
  'server/messages': ['server/domain', 'server/words', 'db'],
  'server/documents': [],
  'server/views': ['server/domain', 'server/contract'],
  'server/live': [
    'server/domain',
    'server/contract',
    'server/commands',
    'server/views',
    'server/clock.ts',
    'server/origin.ts',
    'server/secrets.ts',
    'db',
  ],
  'server/http': [
    'server/domain',
    'server/contract',
    'server/words',
    'server/commands',
    'server/documents',
    'server/import',
    'server/live',
    'server/views',
    'server/clock.ts',
    'server/origin.ts',
    'server/secrets.ts',
    'db',
  ],
  'displays/kit': ['server/domain', 'server/contract', 'server/words'],
  displays: ['server/domain', 'server/contract', 'server/words', 'displays/kit'],
  kiosk: ['server/domain', 'server/contract', 'server/words', 'displays/kit'],
}

/** The gallery shows what the tests use, as the server would tell it. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'displays/gallery': ['tests/support', 'server/views', 'displays', 'kiosk'],
}

/** Libraries that a room may use; rooms that are not named may use what they need. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  // A signature is bound to a hash, which a rule must know at once, wherever it is asked.
  'server/domain': ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  'server/contract': ['zod'],
  'server/words': ['intl-messageformat'],
  'server/views': [],
}

const files = globSync(['server/**/*.ts', 'db/**/*.ts', 'displays/**/*.ts', 'kiosk/**/*.ts'], { cwd: root })

function roomOf(file: string): string {
  const rooms = Object.keys(ARROWS).filter((room) => file.startsWith(`${room}/`))
  return rooms.sort((a, b) => b.length - a.length)[0] ?? file
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
}

const ALIASES: Readonly<Record<string, string>> = {
  '#domain': 'server/domain',
  '#contract': 'server/contract',
  '#words': 'server/words',
  '#db': 'db',
}

/** The imported file from the root of the house; undefined for a library. */
function targetOf(file: string, specifier: string): string | undefined {
  const [alias, ...rest] = specifier.split('/')
  if (alias && ALIASES[alias]) return join(ALIASES[alias], ...rest)
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : undefined
}

describe('the house', () => {
  test('every import follows an arrow of the plan', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file)
      const allowed = ARROWS[room]
      if (!allowed) return []
      const also = Object.entries(ALSO).flatMap(([folder, more]) => (file.startsWith(folder) ? more : []))
      return importsOf(file).flatMap((specifier) => {
        const target = targetOf(file, specifier)
        if (target === undefined) return []
        const home = [room, ...allowed, ...also].some((place) => target === place || target.startsWith(`${place}/`))
        return home ? [] : [`${file} → ${target}`]
      })
    })
    expect(wrong).toEqual([])
  })

  test('the rules know no library and no clock', () => {
    const wrong = files.flatMap((file) => {
      const libraries = LIBRARIES[roomOf(file)]
      if (!libraries) return []
      return importsOf(file)
        .filter((specifier) => targetOf(file, specifier) === undefined && !libraries.includes(specifier))
        .map((specifier) => `${file} → ${specifier}`)
    })
    expect(wrong).toEqual([])
    const impure = files
      .filter((file) => file.startsWith('server/domain/'))
      .filter((file) =>
        /Date\.now\(|new Date\(\)|Math\.random\(|process\./.test(readFileSync(join(root, file), 'utf8')),
      )
    expect(impure).toEqual([])
  })

  test('a screen takes only the shape of the contract where Zod stands behind it', () => {
    const behindZod = globSync('server/contract/*.ts', { cwd: root }).filter((file) => importsOf(file).includes('zod'))
    const wrong = files
      .filter((file) => file.startsWith('displays/') || file.startsWith('kiosk/'))
      .flatMap((file) => {
        const source = readFileSync(join(root, file), 'utf8')
        return [...source.matchAll(/import (?!type)[^;'"]*?from '(#contract\/[^']+)'/g)]
          .map((match) => targetOf(file, match[1] ?? '') ?? '')
          .filter((target) => behindZod.includes(target))
          .map((target) => `${file} → ${target}`)
      })
    expect(wrong).toEqual([])
  })

  test('a page runs no script but its files, and the environment is read in one place', () => {
    const pages = globSync(['displays/**/*.html', 'kiosk/**/*.html'], { cwd: root })
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages)
      expect(readFileSync(join(root, page), 'utf8')).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/)
    const readers = files
      .filter((file) => readFileSync(join(root, file), 'utf8').includes('process.env'))
      .filter((file) => !/^server\/(main|demo-main|import-cli|dev)\.ts$/.test(file))
    expect(readers).toEqual([])
  })
})
