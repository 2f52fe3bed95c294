// One car's whole visit, played by those who have to do with it, each before a screen of their own: what one of them
// does, all whom it concerns can read.
import { Board } from './support/board.ts'
import { Advisor } from './support/people/advisor.ts'
import { Cashier } from './support/people/cashier.ts'
import { Customer } from './support/people/customer.ts'
import { Foreman } from './support/people/foreman.ts'
import { Guard } from './support/people/guard.ts'
import { Inspector } from './support/people/inspector.ts'
import { Technician } from './support/people/technician.ts'
import { expect, test, type Device } from './support/test.ts'

test.use({ house: { floor: 'staffed', of: 'full-visit', mails: true }, actionTimeout: 15_000 })
test.setTimeout(180_000)

const PHONE: Device = { size: { width: 390, height: 844 }, touch: true }
const TABLET = { width: 1180, height: 820 }
const DESK = { width: 1440, height: 900 }

const CAR = {
  ...{ plate: '京K7M215', model: '迈腾', km: '68420', name: '周敏', phone: '13800132207' },
  ...{ email: 'zhou.min@example.cn', complaint: '该保养了，刹车有点响', waits: true },
}
const PADS = '前制动片快到极限'
const FILTER = '空调滤芯发霉'

test('a car is received, repaired with an extra, late, sent back once, paid and let out: six people see one truth', async ({
  openScreen,
  postOffice,
}) => {
  const [desk, boardPage, bay, phone, tablet, till] = await Promise.all([
    openScreen('/desk/reception', { who: 'wang-min', size: DESK }),
    openScreen('/board', { who: 'zhang-jianguo' }),
    openScreen('/bay/1'),
    openScreen('/tech?bay=1', PHONE),
    openScreen('/desk/inspection', { who: 'xu-jing', size: TABLET }),
    openScreen('/desk/cashier', { who: 'gao-yue', size: DESK }),
  ])
  const advisor = new Advisor(desk)
  const board = new Board(boardPage)
  const foreman = new Foreman(board)
  const technician = new Technician(phone)
  const inspector = new Inspector(tablet)
  const cashier = new Cashier(till)
  const onBay = (words: string | RegExp) => expect(bay.getByText(words).first()).toBeVisible()

  await test.step('arrival: the customer is received at once, and the board has the car', async () => {
    await advisor.receives(CAR)
    await expect(foreman.withAdvisor('A001')).toContainText('接待中')
  })

  await test.step('the walk round, with a scratch that was there before', async () => {
    await advisor.putsCoversOn()
    await advisor.walksRound({ kind: '划痕', photo: 'db/demo/photos/scratch.jpg' })
    // Said once when the car came in, it is not asked again.
    await expect(desk.getByRole('radio', { name: '在店等' })).toBeChecked()
  })

  const claim =
    await test.step('the order, five confirmations and the signature: only then can it be dispatched', async () => {
      await advisor.writesOrder('机油到里程，前制动片待查', ['更换机油机滤'], ['机油 0W-20'])
      await expect(board.waiting('A001')).toBeHidden()
      const code = await advisor.takesSignature()
      await expect(foreman.withAdvisor('A001')).toContainText('已签字')
      return code
    })

  const customer = new Customer(await openScreen(`/follow#${claim}`, PHONE), postOffice, CAR.email)
  await customer.reads('A001')
  await customer.reads('接待中')

  await test.step('handed over, dispatched to bay 1', async () => {
    await advisor.handsOver('D3')
    await expect(desk.getByText(/已交车间/)).toBeVisible()
    await expect(board.waiting('A001')).toContainText('更换机油机滤')
    await customer.reads('排队等候工位')
    await foreman.dispatches('A001', 1)
    await onBay('更换机油机滤')
    await onBay('车已就位，待开工')
  })

  await test.step('the technician holds the car against its sheet and starts', async () => {
    await technician.is('刘洋')
    await technician.verifies('划痕')
    await technician.starts()
    await onBay('进行')
    await expect(board.card(board.bay(1), 'A001')).toContainText(/\d\d:\d\d \/ 0.4 h/)
    await customer.reads('维修中')
  })

  await test.step('two findings, one of them about safety', async () => {
    const pads = { text: PADS, measured: '2 mm，限 3 mm', urgency: '现在', safety: true }
    await technician.finds({ ...pads, photo: 'db/demo/photos/chip.jpg' })
    await technician.finds({ text: FILTER, measured: '', urgency: '近期', safety: false })
    await expect(phone.getByText('2 项发现在等顾问')).toBeVisible()
    await expect(advisor.extraWork).toContainText('待报价 2 项')
  })

  await test.step('priced, put to the customer in one batch: the work waits for the answer', async () => {
    await advisor.opensExtraWork()
    await advisor.prices(PADS, '更换前制动片', '前制动片')
    await advisor.prices(FILTER, '更换空调滤芯', '空调滤芯')
    await advisor.asksCustomer()
    await advisor.closesExtraWork()
    await expect(advisor.extraWork).toContainText('等客户决定 2 项')
    await customer.isToldBy(/A001：检查发现 2 项/)
    await customer.reads('请您决定')
    await customer.reads('等待您的确认')
    await expect(board.card(board.list('暂停'), 'A001')).toContainText('待客户确认')
    await onBay('待客户确认')
  })

  await test.step('the customer agrees to one and leaves the other, with a code that came by mail', async () => {
    await customer.agrees(FILTER)
    await customer.declines(PADS)
    await customer.confirms()
    await customer.reads('您决定不做')
    await expect(advisor.extraWork).toContainText('已定 2 项')
    await expect(desk.getByRole('row', { name: /更换空调滤芯/ })).toContainText('客户同意')
    await expect(desk.getByRole('row', { name: PADS })).toContainText('已签字')
    await expect(desk.locator('bb-order-terms')).toContainText('¥348')
    await expect(board.card(board.list('暂停'), 'A001')).toBeHidden()
    await onBay(/更换空调滤芯/)
    await expect(bay.getByText('更换前制动片')).toHaveCount(0)
  })

  await test.step('a delay: another promise is told by mail before the car is late, and stands everywhere', async () => {
    await foreman.holds('A001', 1, '更换空调滤芯', '等设备')
    await onBay('等设备')
    await customer.reads('暂停')
    await expect(advisor.delays).toContainText('A001')
    await advisor.promisesAnew('等设备')
    const time = await customer.isToldBy(/A001：预计交车时间改为.*?(\d\d:\d\d)/)
    await customer.reads(new RegExp(`现在约定 ${time}`))
    await onBay(new RegExp(`承诺 ${time}`))
    await expect(phone.getByText(`承诺 ${time}`)).toBeVisible()
    await expect(board.card(board.bay(1), 'A001')).toContainText(time)
  })

  await test.step('finished, looked over by who did it, and driven to inspection', async () => {
    await technician.starts()
    await technician.finishes('换机油机滤，扭矩到位')
    await technician.resumes()
    await technician.finishes('换空调滤芯')
    await onBay('全部做完，先自检签字')
    await technician.signsSelfCheck()
    await technician.drives('leave')
    await expect(board.card(board.list('质检'), 'A001')).toBeVisible()
    await expect(inspector.car('A001')).toBeVisible()
    await customer.reads('质量检查')
    await onBay('空闲')
  })

  await test.step('the final inspection fails: back to its bay, first in the queue, with the reason', async () => {
    await inspector.takes('A001')
    await inspector.letsLeaderSign()
    await inspector.finds('发动机舱无渗漏', '放油螺栓渗油')
    await inspector.sendsBack('更换机油机滤')
    await expect(inspector.car('A001')).toHaveCount(0)
    await expect(board.waiting('A001')).toContainText('返修')
    await onBay(/放油螺栓渗油/)
    await expect(phone.getByText(/放油螺栓渗油/)).toBeVisible()
    await customer.reads('维修中')
  })

  await test.step('done again, driven, and passed', async () => {
    await technician.drives('drive-in')
    await technician.starts()
    await technician.finishes('换垫片，重新拧紧')
    await technician.signsSelfCheck()
    await technician.drives('leave')
    await inspector.takes('A001')
    await inspector.letsLeaderSign()
    await inspector.drivesIt(68_420, 68_428)
    await inspector.findsAllElseInOrder()
    await inspector.passes()
    await expect(board.card(board.list('洗车'), 'A001')).toBeVisible()
    await customer.reads('洗车中')
  })

  await test.step('washed, parked, taken back by the advisor: ready for the house, not yet for the customer', async () => {
    await inspector.washesAndParks('P7')
    await expect(board.card(board.list('内部交车'), 'A001')).toBeVisible()
    await advisor.takesBack()
    await expect(board.card(board.list('可以取车'), 'A001')).toBeVisible()
    await expect(cashier.car('A001')).toContainText('可取')
    await customer.reads('交车准备')
  })

  const pass = await test.step('settled, paid, the pass issued', async () => {
    await cashier.takes('A001')
    await expect(till.getByText('客户不做，已签字。')).toBeVisible()
    await cashier.settles('¥348.00')
    await customer.reads('已付清')
    return cashier.issuesPass()
  })

  await test.step('told that it is ready; explained, signed for, handed over', async () => {
    const counter = new Cashier(await advisor.goesToTheCashiersDesk())
    await counter.tellsCustomer('消息')
    await customer.isToldBy(/A001：(您的车可以取了)/)
    await customer.reads('现在可以取车')
    await counter.gives(claim)
    await customer.reads('车已交给您')
    await expect(cashier.car('A001')).toHaveCount(0)
    await expect(board.card(board.list('可以取车'), 'A001')).toHaveCount(0)
  })

  await test.step('the gate lets it out once; the customer says how it was', async () => {
    const guard = new Guard(await openScreen('/gate', { ...PHONE, who: 'gao-yue' }))
    await guard.scans(pass)
    await guard.letsOut('京K·7M215')
    await guard.scans(pass)
    await expect(guard.gate.getByText(/已经用过/)).toBeVisible()
    await customer.rates(5, '说到做到')
  })
})

test('a short visit in English: received, signed, done, inspected, paid, given back', async ({ openScreen }) => {
  const [desk, board, phone, tablet, till] = await Promise.all([
    openScreen('/desk/reception?lang=en', { who: 'wang-min', size: DESK }),
    openScreen('/board?lang=en', { who: 'zhang-jianguo' }),
    openScreen('/tech?bay=4&lang=en', { ...PHONE, who: 'wu-jun' }),
    openScreen('/desk/inspection?lang=en', { who: 'xu-jing', size: TABLET }),
    openScreen('/desk/cashier?lang=en', { who: 'fang-wei', size: DESK }),
  ])
  const advisor = new Advisor(desk, 'en')
  const foreman = new Foreman(new Board(board, 'en'))
  const technician = new Technician(phone, 'en')
  const inspector = new Inspector(tablet, 'en')
  const manager = new Cashier(till, 'en')

  const arrival = { plate: '京N5T120', model: 'Golf', km: '15000', name: 'Mia Keller', phone: '13900004411' }
  const ticket = await advisor.receives({ ...arrival, complaint: 'Oil service' })
  await expect(foreman.withAdvisor(ticket)).toContainText('Reception')
  await advisor.writesOrder('Due by mileage', ['更换空气滤清器'])
  const claim = await advisor.takesSignature({ wash: false })
  await advisor.handsOver('D5')
  await foreman.dispatches(ticket, 4)

  await technician.starts()
  await expect(foreman.board.card(foreman.board.bay(4), ticket)).toContainText(/\d\d:\d\d/)
  await technician.finishes('Replaced')
  await technician.signsSelfCheck()
  await technician.drives('leave')

  await inspector.takes(ticket)
  await inspector.letsLeaderSign()
  await inspector.drivesIt(15_000, 15_006)
  await inspector.findsAllElseInOrder()
  await inspector.passes()
  await expect(foreman.board.card(foreman.board.list('Handover'), ticket)).toBeVisible()
  await advisor.takesBack()

  await manager.takes(ticket)
  await manager.settles('¥44.00')
  await manager.tellsCustomer('in person')
  await manager.gives(claim)
  await manager.issuesPass()
  await expect(manager.car(ticket)).toHaveCount(0)
  await expect(foreman.board.card(foreman.board.list('Ready'), ticket)).toHaveCount(0)
})
