import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.ts'
import { qrFilm } from './support/qr-film.ts'
import { expect, test } from './support/test.ts'

const executablePath = findChromium()

test.use({
  house: { floor: 'sample', of: 'camera' },
  launchOptions: {
    args: [
      ...CHROMIUM_FLAGS,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${qrFilm('https://example.invalid/follow#CAR00001')}`,
    ],
    ...(executablePath ? { executablePath } : {}),
  },
})

test('a claim ticket held before the camera of the kiosk opens its car, with a reader from the house itself', async ({
  openScreen,
}) => {
  const kiosk = await openScreen('/kiosk', { size: { width: 1080, height: 1920 }, touch: true })
  const elsewhere: string[] = []
  kiosk.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(kiosk.url()).origin) elsewhere.push(request.url())
  })
  await kiosk.getByRole('button', { name: '用摄像头扫' }).tap()
  await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText('A027')
  expect(elsewhere.filter((url) => !url.startsWith('blob:'))).toEqual([])
})

test('a gate without a camera says so, and its keys go on working', async ({ openScreen }) => {
  const gate = await openScreen('/gate', { who: 'gao-yue', size: { width: 390, height: 844 }, touch: true })
  await gate.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no camera', 'NotFoundError'))
  })
  await gate.getByRole('button', { name: '用摄像头扫' }).tap()
  await expect(gate.getByRole('alert')).toContainText('没有摄像头')
  await gate.getByRole('textbox', { name: '证号' }).fill('AAAA2222')
  await gate.getByRole('button', { name: '查', exact: true }).tap()
  await expect(gate.getByRole('heading', { name: '不放行' })).toBeVisible()
})
