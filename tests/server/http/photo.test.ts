import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { connect as dial } from 'node:net'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Problem } from '#contract/answer.ts'
import type { KeptPhoto } from '#contract/photo-terms.ts'
import { photoBelongsTo } from '#db/queries/photo.ts'
import { developPicture } from '../../../server/commands/picture.ts'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

interface Upload {
  readonly type?: string
  readonly origin?: string
}

async function send(picture: Uint8Array, { type = 'image/jpeg', origin = house.url }: Upload = {}) {
  const response = await fetch(`${house.url}/api/photos?personId=wang-min&terminal=tablet-1`, {
    method: 'POST',
    headers: { 'content-type': type, origin },
    body: new Uint8Array(picture),
  })
  return { status: response.status, body: (await response.json()) as KeptPhoto & Problem }
}

const fetchPhoto = (hash: string, headers = {}) => fetch(`${house.url}/api/photos/${hash}`, { headers })

/** Notes a mark with these photos on the sheet of A039. */
function noted(...photos: string[]) {
  const mark = { id: 'm-1', kind: 'scratch', size: null, x: 1, y: 2, photos, note: '', before: false } as const
  const note = { passed: true, marks: [mark], readings: {} }
  return house.post({ type: 'note-stop', orderId: 'a039', stop: 'front', note, seenAt: house.clock.now() })
}

/** A picture of 60 × 40 with red on its left, as a camera would write it that was held on its side. */
const taken = (colour = '#c2261b') =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#ffffff' } }).composite([
    { input: { create: { width: 20, height: 40, channels: 3, background: colour } }, left: 0, top: 0 },
  ])

describe('a photo that is sent', () => {
  test('is kept under the hash of its content, in a folder, and sent again it is the same photo', async () => {
    const picture = await taken().jpeg().toBuffer()
    const { status, body } = await send(picture)
    expect([status, body.width, body.height]).toEqual([200, 60, 40])
    const { hash } = body
    const kept = readFileSync(join(house.photosDir, hash.slice(0, 2), hash.slice(2, 4), `${hash}.jpg`))
    expect(createHash('sha256').update(kept).digest('hex')).toBe(hash)
    expect((await send(picture)).body).toEqual(body)
  })

  test('makes no revision: it is seen by nobody before a command names it', async () => {
    const { rev } = house.floor()
    await send(await taken('#075540').png().toBuffer(), { type: 'image/png' })
    expect(house.floor().rev).toBe(rev)
  })

  test('comes back without where and by whom it was taken', async () => {
    const exif = { IFD0: { Artist: 'Wang Fang' }, IFD3: { GPSLatitude: '39/1 54/1 0/1', GPSLatitudeRef: 'N' } }
    const withPlace = await taken().withExif(exif).jpeg().toBuffer()
    expect((await sharp(withPlace).metadata()).exif).toBeDefined()
    const { body } = await send(withPlace)
    const back = Buffer.from(await (await fetchPhoto(body.hash)).arrayBuffer())
    const facts = await sharp(back).metadata()
    expect([facts.format, facts.exif, facts.xmp, facts.iptc]).toEqual(['jpeg', undefined, undefined, undefined])
    expect(back.includes('Wang Fang')).toBe(false)
  })

  test('stands upright, however the camera was held', async () => {
    const { body } = await send(await taken().withMetadata({ orientation: 6 }).jpeg().toBuffer())
    expect([body.width, body.height]).toEqual([40, 60])
  })

  test('is no longer than 2,000 pixels', async () => {
    const large = sharp({ create: { width: 3_000, height: 1_500, channels: 3, background: '#8b9aa5' } })
    const { body } = await send(await large.webp().toBuffer(), { type: 'image/webp' })
    expect([body.width, body.height]).toEqual([2_000, 1_000])
  })
})

describe('what is no photo is refused in words, and nothing is kept of it', () => {
  test('a file of 40 MB, before it is read', async () => {
    const { hostname, port } = new URL(house.url)
    const answer = await new Promise<string>((done, failed) => {
      const line = dial(Number(port), hostname, () => {
        // Only the head is sent: whoever answers now has not waited for the rest.
        line.write(
          `POST /api/photos?personId=wang-min HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${house.url}\r\n` +
            `Content-Type: image/jpeg\r\nContent-Length: ${40 * 1024 * 1024}\r\n\r\n`,
        )
      })
      line.once('data', (data) => {
        done(data.toString())
        line.destroy()
      })
      line.once('error', failed)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toContain('照片太大：最多 8 MB')
  })

  test('a text that calls itself a photo', async () => {
    const { status, body } = await send(Buffer.from('This is the diary of a car. '.repeat(100)))
    expect([status, body.code]).toEqual([415, 'not-a-photo'])
    expect(body.text.en).toBe('This is not a photo: JPEG, PNG and WebP pictures are taken')
  })

  test('a drawing, a document, a form', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>')
    expect((await send(drawing)).status).toBe(415)
    expect((await send(drawing, { type: 'image/svg+xml' })).status).toBe(415)
    expect((await send(Buffer.from('a=1'), { type: 'application/x-www-form-urlencoded' })).status).toBe(415)
  })

  test('half of a photo', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
    const whole = await sharp({ create: { width: 300, height: 300, channels: 3, noise, background: '#000' } })
      .png()
      .toBuffer()
    expect((await send(whole.subarray(0, whole.length / 2), { type: 'image/png' })).status).toBe(415)
    const jpeg = await sharp(whole).jpeg().toBuffer()
    const { status, body } = await send(jpeg.subarray(0, jpeg.length / 2))
    expect([status, body.code]).toEqual([415, 'not-a-photo'])
  })

  test('HEIC, with what to do about it, whatever it calls itself', async () => {
    const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(400)])
    for (const type of ['image/heic', 'image/heif', 'image/jpeg']) {
      const { status, body } = await send(heic, { type })
      expect([status, body.code]).toEqual([415, 'photo-heic'])
      expect(body.text.zh).toContain('兼容性最佳')
    }
  })

  test('a few kilobytes that would unfold to a wall of pixels', async () => {
    const wall = { width: 16_000, height: 4_100, channels: 3, background: '#ffffff' } as const
    const bomb = await sharp({ create: wall }).png({ palette: true, compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const { status, body } = await send(bomb, { type: 'image/png' })
    expect([status, body.code]).toEqual([413, 'photo-too-large'])
    expect(await developPicture(bomb)).toBe('photo-too-large')
  })

  test('one that a foreign page sends', async () => {
    const { status, body } = await send(await taken().jpeg().toBuffer(), { origin: 'http://elsewhere.example' })
    expect([status, body.code]).toEqual([403, 'foreign-origin'])
  })
})

describe('a photo that is asked for', () => {
  test('may be kept for ever by the screen that has it, and is never taken for anything but a picture', async () => {
    const { hash } = (await send(await taken('#f4ab26').jpeg().toBuffer())).body
    const answer = await fetchPhoto(hash)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toMatch(/private.*immutable/)
    expect((await fetchPhoto(hash, { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304)
  })

  test('and is not there is not found, whatever is asked for', async () => {
    expect((await fetchPhoto('0'.repeat(64))).status).toBe(404)
    expect((await fetchPhoto('..%2f..%2fetc%2fpasswd')).status).toBe(404)
  })

  test('belongs to the car on whose sheet it is, and to no other', async () => {
    const { hash } = (await send(await taken('#372d9c').jpeg().toBuffer())).body
    expect((await noted(hash)).ok).toBe(true)
    const siteId = house.floor().site.id
    expect(await photoBelongsTo(house.database.db, siteId, 'a039', hash)).toBe(true)
    expect(await photoBelongsTo(house.database.db, siteId, 'a038', hash)).toBe(false)
    expect(await photoBelongsTo(house.database.db, siteId, 'a039', '0'.repeat(64))).toBe(false)
  })
})

describe('a photo and the command that names it', () => {
  const DAY = 24 * 60 * 60_000
  const NOWHERE = '0'.repeat(64)
  const fileOf = (hash: string) => join(house.photosDir, hash.slice(0, 2), hash.slice(2, 4), `${hash}.jpg`)

  test('the photo goes first: a command that names one which is not here changes nothing, and says so', async () => {
    const { hash } = (await send(await taken('#0c6b8a').jpeg().toBuffer())).body
    const { rev } = house.floor()
    const answer = await noted(hash, NOWHERE)
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'photos-missing', count: 1 } })
    expect(!answer.ok && answer.text).toEqual({
      zh: '有 1 张照片还没有上传：先传照片，再提交',
      en: 'A photo has not been sent: photos first, then this',
    })
    expect(house.floor().rev).toBe(rev)
    expect((await noted(hash)).ok).toBe(true)
  })

  test('one that nothing ever named is forgotten after a week; what was named stays, and what is sent again waits anew', async () => {
    const [named, forgotten, again] = await Promise.all(
      ['#111111', '#222222', '#333333'].map(async (colour) => {
        const picture = await taken(colour).jpeg().toBuffer()
        return { picture, hash: (await send(picture)).body.hash }
      }),
    )
    expect((await noted(named!.hash)).ok).toBe(true)
    // Taken off the sheet again it is still part of the story that the log tells.
    expect((await noted()).ok).toBe(true)
    house.clock.pass(6 * DAY)
    await send(again!.picture)
    await house.duties.look()
    expect((await fetchPhoto(forgotten!.hash)).status).toBe(200)
    house.clock.pass(2 * DAY)
    await house.duties.look()
    expect((await fetchPhoto(forgotten!.hash)).status).toBe(404)
    expect(existsSync(fileOf(forgotten!.hash))).toBe(false)
    expect((await fetchPhoto(named!.hash)).status).toBe(200)
    expect((await fetchPhoto(again!.hash)).status).toBe(200)
    expect((await noted(forgotten!.hash)).ok).toBe(false)
    await send(forgotten!.picture)
    expect((await noted(forgotten!.hash)).ok).toBe(true)
  })
})
