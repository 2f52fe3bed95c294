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
    'photo-heic': '这是 HEIC 照片，这里打不开：请在手机的相机设置里选“兼容性最佳”再拍，或存成 JPEG',
    'photo-too-large': '照片太大：最多 8 MB、6400 万像素',
    'no-printer': '服务器上没有能生成 PDF 的浏览器，请直接在网页上打印',
    'not-printed': '这份 PDF 没能生成，请再试一次，或者直接在网页上打印',
    'signed-out': '请先登录',
    locked: '屏幕已锁，请再输一次密码',
    'not-yours': '这件事不归您管：请找有权限的同事',
    'wants-password': '这里只有 PIN 不够：请再输一次登录密码，或者用通行密钥',
    'not-a-terminal': '这台设备还不是本店的终端：先在这台设备上打开 /pair，由班长或经理放行',
    'wrong-pin': 'PIN 不对',
    'wrong-password': '用户名或密码不对',
    'no-such-code': '没有这个码，或者已经过期：看一下屏幕上现在的码',
    'slow-down': '问得太快，请慢一点',
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
    'photo-heic':
      'This is a HEIC photo, which cannot be opened here: set the camera to “Most Compatible”, or save it as JPEG',
    'photo-too-large': 'The photo is too large: 8 MB and 64 megapixels at most',
    'no-printer': 'The server has no browser to make a PDF with: print from the browser instead',
    'not-printed': 'This PDF could not be made: try again, or print from the browser instead',
    'signed-out': 'Sign in first',
    locked: 'This screen is locked: give your PIN again',
    'not-yours': 'This is not yours to do: ask a colleague who may',
    'wants-password': 'A PIN is not enough here: give your password again, or use your passkey',
    'not-a-terminal':
      'This device is no terminal of the house yet: open /pair on it and have a foreman or manager let it in',
    'wrong-pin': 'The PIN is wrong',
    'wrong-password': 'The user name or the password is wrong',
    'no-such-code': 'There is no such code, or it is over: look at what the screen shows now',
    'slow-down': 'Asked too fast: wait a little',
  },
)

/** A problem with its words in both languages. */
export function problem(code: ProblemCode, details?: Problem['details']): Problem {
  const text = { zh: problemWords.zh[code], en: problemWords.en[code] }
  return details ? { code, text, details } : { code, text }
}
