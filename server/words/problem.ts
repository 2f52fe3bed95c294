import type { Problem, ProblemCode } from '#contract/answer.ts'
import { words } from './say.ts'

const problemWords = words<ProblemCode>(
  {
    'bad-request': '请求的内容不对，没有做任何改动',
    'foreign-origin': '这个网页不能操作本系统，请从系统自己的地址打开',
    'not-found': '没有这个地址',
    'too-large': '内容太大',
    'too-many': '试的次数太多，请过一会儿再试，或者找前台',
    unavailable: '数据库暂时没有回应，没有做任何改动，请稍后再试',
    internal: '系统出错了，没有做任何改动，请再试一次；还不行请联系管理员',
    'not-set-up': '车间还没有设置，请先打开首页设置',
    'already-set-up': '车间已经设置过了',
    'no-such-car': '没有找到。请核对后再试，或者找前台',
    'no-such-pass': '没有这张出门证：看清号码再试，车先别放行',
    'not-a-photo': '这不是照片：只收 JPEG、PNG、WebP 图片',
    'photo-too-large': '照片太大：最多 8 MB、6400 万像素',
    'no-printer': '服务器上没有能生成 PDF 的浏览器，请直接在网页上打印',
    'not-printed': '这份 PDF 没能生成，请再试一次，或者直接在网页上打印',
  },
  {
    'bad-request': 'The request is not as it should be; nothing was changed',
    'foreign-origin': 'This page may not drive the system: open it at its own address',
    'not-found': 'There is nothing at this address',
    'too-large': 'Too large',
    'too-many': 'Too many tries: wait a while, or ask at the desk',
    unavailable: 'The database does not answer; nothing was changed. Try again shortly',
    internal: 'Something went wrong; nothing was changed. Try again, and tell the administrator if it stays',
    'not-set-up': 'The workshop is not set up yet: open the first page to do so',
    'already-set-up': 'The workshop is set up already',
    'no-such-car': 'Nothing found. Check and try again, or ask at the desk',
    'no-such-pass': 'No such pass: check the code and try again, and keep the car inside',
    'not-a-photo': 'This is not a photo: JPEG, PNG and WebP pictures are taken',
    'photo-too-large': 'The photo is too large: 8 MB and 64 megapixels at most',
    'no-printer': 'The server has no browser to make a PDF with: print from the browser instead',
    'not-printed': 'This PDF could not be made: try again, or print from the browser instead',
  },
)

/** A problem with its words in both languages. */
export function problem(code: ProblemCode, details?: Problem['details']): Problem {
  const text = { zh: problemWords.zh[code], en: problemWords.en[code] }
  return details ? { code, text, details } : { code, text }
}
