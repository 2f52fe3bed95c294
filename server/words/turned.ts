import type { Confirmation } from '#domain/visit/agreement.ts'
import { words } from './say.ts'

/** What each confirmation asks of the customer, on the screen that is turned to them (P3.8). */
export const askedWords = words<Confirmation>(
  {
    items: '要做这些，对吗？',
    price: '预计价格，您同意吗？',
    promise: '这个时间交车，可以吗？',
    wash: '修完要洗车吗？',
    'old-parts': '换下来的旧件，您要带走吗？',
  },
  {
    items: 'Is this what is to be done?',
    price: 'Do you agree to this estimate?',
    promise: 'Is this time right for you?',
    wash: 'Shall we wash the car afterwards?',
    'old-parts': 'Would you like to take the old parts?',
  },
)

export const turnedWords = words(
  {
    step: '第 {n} 项，共 {of} 项',
    yes: '对，确认',
    back: '上一项',
    signTitle: '请您签字',
    signText: '签字表示您同意这些项目、价格和交车时间。',
    sign: '同意，签好了',
    notThis: '这一项您选择不做',
    notThisText: '服务顾问已当面说明：这关系行车安全，您自己决定不做。',
    signRefusal: '知道了，签好了',
    total: '您付',
    declined: '这次不做',
    advisorFirst: '请服务顾问先补齐：{what}',
    doneTitle: '谢谢，委托已经生效',
    doneText: '请把屏幕交还给服务顾问。扫下面的码，手机上可以看进度。',
    giveBack: '交还顾问',
    chooseCode: '定一个返回码',
    chooseText: '转给客户以后，要输入它才能回到接待台。记住四个数字，关掉这个窗口以前都用它。',
    enterCode: '服务顾问请输入返回码',
    enterText: '客户可以点“继续看”。',
    code: '四位返回码',
    wrong: '返回码不对',
    turn: '转给客户',
    unlock: '回到接待台',
    stay: '继续看',
    cancel: '取消',
    lang: 'English',
  },
  {
    step: '{n} of {of}',
    yes: 'Yes, confirmed',
    back: 'Back',
    signTitle: 'Please sign',
    signText: 'Your signature says that you agree to the work, the price and the time.',
    sign: 'Agreed and signed',
    notThis: 'You chose to leave this undone',
    notThisText: 'Your advisor has explained that this concerns safety; leaving it undone is your decision.',
    signRefusal: 'Understood and signed',
    total: 'You pay',
    declined: 'Not this time',
    advisorFirst: 'Your advisor has to complete this first: {what}',
    doneTitle: 'Thank you, your order is placed',
    doneText: 'Please hand the screen back. Scan the code to follow your car on your phone.',
    giveBack: 'Back to the advisor',
    chooseCode: 'Choose a return code',
    chooseText:
      'Once turned to the customer, the desk comes back with this code only. Four digits, kept until this window is closed.',
    enterCode: 'Advisor: the return code, please',
    enterText: 'Customers tap “Go on reading”.',
    code: 'Return code, four digits',
    wrong: 'That is not the code',
    turn: 'Turn to the customer',
    unlock: 'Back to the desk',
    stay: 'Go on reading',
    cancel: 'Cancel',
    lang: '中文',
  },
)

export type TurnedWord = keyof (typeof turnedWords)['zh']
