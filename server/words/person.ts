import { words } from './say.ts'

/** The chooser of who works on this screen. */
export const personWords = words(
  { who: '谁在操作？', choose: '谁在操作？', close: '关闭' },
  { who: 'Who is working?', choose: 'Who is working here?', close: 'Close' },
)
