import { words } from './say.ts'

/** What left the floor today, on the board. */
export const closedWords = words(
  {
    title: '今日已结',
    open: '{text}，查看今日已结',
    none: '今天还没有车结案',
    loading: '正在读取…',
    unreachable: '没有读到，请再试一次',
    again: '再试',
    cancelled: '{time} 取消 · {name}',
    delivered: '{time} 交车',
    reopen: '重新打开',
  },
  {
    title: 'Closed today',
    open: '{text}; show what was closed today',
    none: 'Nothing was closed today',
    loading: 'Loading…',
    unreachable: 'It could not be read; please try again',
    again: 'Try again',
    cancelled: 'cancelled {time} · {name}',
    delivered: 'delivered {time}',
    reopen: 'Reopen',
  },
)
