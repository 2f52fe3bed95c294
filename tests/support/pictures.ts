/** `npm run pictures`: photographs the screens of the standing demonstration for the README. */
import { spawn } from 'node:child_process'
import { mkdtempSync, chmodSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'displays/gallery/pictures')

const PICTURES: readonly { name: string; address: string; width: number; height: number }[] = [
  { name: 'wall', address: '/wall', width: 1920, height: 1080 },
  { name: 'wall-by-urgency', address: '/wall?order=urgency&lang=en', width: 1920, height: 1080 },
  { name: 'board', address: '/board?lang=en', width: 1920, height: 1080 },
  { name: 'bay', address: '/bay/2', width: 1920, height: 1080 },
  { name: 'lobby', address: '/lobby?lang=en', width: 1920, height: 1080 },
  { name: 'kiosk', address: '/kiosk', width: 1080, height: 1920 },
]

const dataDir = mkdtempSync(join(tmpdir(), 'bayboard-pictures-'))
chmodSync(dataDir, 0o711)
const demo = spawn(process.execPath, [join(root, 'server/demo-main.ts'), '--still'], {
  cwd: root,
  env: { ...process.env, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const url = await new Promise<string>((done, failed) => {
  let text = ''
  demo.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    const found = /^ready (\S+)$/m.exec(text)?.[1]
    if (found) done(found)
  })
  demo.once('exit', () => failed(new Error('the demonstration did not start')))
})
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS })
for (const { name, address, width, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.goto(url + address)
  await page.waitForLoadState('networkidle')
  await page.evaluate('document.fonts.ready')
  await page.waitForTimeout(1_500)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
  console.log(`${name}.png`)
}
await browser.close()
demo.kill('SIGTERM')
await new Promise((done) => demo.once('exit', done))
rmSync(dataDir, { recursive: true, force: true })
