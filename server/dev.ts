/** `npm run dev`: screens are built again when they change, and reload by themselves; the server starts again when it changes. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const node = (...args: string[]) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })

const children = [
  node(join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--watch', '--logLevel', 'warn'),
  node('--watch', '--watch-preserve-output', join('server', 'main.ts')),
]
const stop = () => children.forEach((child) => child.kill('SIGTERM'))
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
