import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'uqr'

const [WIDTH, HEIGHT] = [640, 480]
const [WHITE, BLACK, GREY] = [235, 16, 128]

/** What a camera sees that looks at a QR code: a file for Chromium's false camera. Answers its path. */
export function qrFilm(text: string): string {
  const { data, size } = encode(text, { border: 4 })
  const cell = Math.floor(440 / size)
  const [left, top] = [(WIDTH - cell * size) >> 1, (HEIGHT - cell * size) >> 1]
  const light = Buffer.alloc(WIDTH * HEIGHT, WHITE)
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark) return
      for (let line = 0; line < cell; line++) {
        const from = (top + y * cell + line) * WIDTH + left + x * cell
        light.fill(BLACK, from, from + cell)
      }
    })
  })
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, GREY)
  const film = Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`),
    light,
    colour,
  ])
  const path = join(mkdtempSync(join(tmpdir(), 'bayboard-film-')), 'qr.y4m')
  writeFileSync(path, film)
  return path
}
