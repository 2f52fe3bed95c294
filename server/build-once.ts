/** Builds the screens where there are none or their sources are newer: `npm start` twice builds once. */
import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const SOURCES = [
  'displays/**/*',
  'kiosk/**/*',
  'server/{domain,contract,words}/**/*',
  'vite.config.ts',
  'package-lock.json',
]

const changedAt = (file: string): number => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

const builtAt = changedAt('dist/build.json')
if (builtAt === 0 || globSync(SOURCES, { cwd: root }).some((file) => changedAt(file) > builtAt)) {
  console.log('building the screens …')
  execFileSync(
    process.execPath,
    [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
}
