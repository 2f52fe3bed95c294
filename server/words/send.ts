import { words } from './say.ts'

/** What a page says when a command got no answer. */
export const sendWords = words(
  { unreachable: '连不上服务器，不确定有没有生效。请先看一眼屏幕上的现状，再决定要不要重试。' },
  {
    unreachable:
      'The server did not answer, so this may or may not have happened. Look at the screen before you try again.',
  },
)
