import { expect, test } from 'vitest'
import { required, text } from '#contract/text.ts'

test('half a character, as a broken keyboard or a cut message leaves it, is refused: no database can keep it', () => {
  for (const half of ['\ud83d', 'a\udc00b', '车\ud800']) expect(text(20).safeParse(half).success).toBe(false)
  for (const whole of ['🚗 京N12345', '𠮷野', '异响\n左前', '']) expect(text(20).safeParse(whole).success).toBe(true)
})

test('control characters are refused, blanks around are dropped, and what is required is more than blanks', () => {
  expect(text(20).safeParse('a\u0007b').success).toBe(false)
  expect(text(20).parse('  京N12345 ')).toBe('京N12345')
  expect(required(20).safeParse('   ').success).toBe(false)
})
