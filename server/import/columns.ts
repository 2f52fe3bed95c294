import { key } from './text.ts'

interface ColumnNames {
  readonly title: string
  readonly english: string
  /** Other names, with bars between them. */
  readonly aliases: string
}

/** What an export says of an order line, and what other systems call it: simplified, traditional, English. */
const NAMES = {
  number: {
    title: '委托书号',
    english: 'RO No.',
    aliases:
      '委托书编号|委托单号|工单号|工单编号|维修单号|施工单号|派工单号|结算单号|訂單號|工單號|委託書號|' +
      'RO|RO Number|Repair Order|Repair Order No|Order No|Order Number|Job No|Job Card No|Work Order',
  },
  plate: {
    title: '车牌号',
    english: 'Plate',
    aliases:
      '车牌|车牌号码|牌照|牌照号|号牌|車牌|車牌號|車牌號碼|Plate No|Plate Number|License Plate|' +
      'Licence Plate|Registration|Registration No|Reg No',
  },
  vin: {
    title: 'VIN',
    english: 'VIN',
    aliases: 'VIN码|VIN号|车架号|底盘号|车辆识别代号|车辆识别码|車架號|車身號碼|Chassis No|Chassis Number',
  },
  model: {
    title: '车型',
    english: 'Model',
    aliases: '车型名称|车系|车辆型号|品牌车型|車型|Vehicle|Vehicle Model|Car Model',
  },
  customerName: {
    title: '客户姓名',
    english: 'Customer',
    aliases: '客户|客户名称|车主|车主姓名|车主名称|姓名|客戶|客戶姓名|車主|Customer Name|Owner|Owner Name|Name',
  },
  customerPhone: {
    title: '联系电话',
    english: 'Phone',
    aliases:
      '电话|手机|手机号|手机号码|客户电话|车主电话|联系方式|聯絡電話|聯繫電話|手機|Customer Phone|' +
      'Phone No|Phone Number|Mobile|Mobile No|Tel|Telephone',
  },
  bringerName: {
    title: '送修人',
    english: 'Brought by',
    aliases: '送修人姓名|报修人|来店人|送修者|Contact|Contact Person|Contact Name|Bringer|Driver',
  },
  bringerPhone: {
    title: '送修人电话',
    english: 'Brought by: phone',
    aliases: '送修人手机|送修电话|报修人电话|来店人电话|送修人電話|Contact Phone|Bringer Phone|Driver Phone',
  },
  advisor: {
    title: '服务顾问',
    english: 'Advisor',
    aliases: '接待员|接待人|接车人|业务接待|顾问|服務顧問|接待員|Service Advisor|SA',
  },
  origin: {
    title: '来店方式',
    english: 'Origin',
    aliases: '进厂方式|到店方式|是否预约|预约|來店方式|進廠方式|Arrival Type|Visit Type|Appointment',
  },
  waiting: {
    title: '客户在店',
    english: 'Waiting',
    aliases: '是否在店|在店等待|是否等待|店内等候|客戶在店|Customer Waiting|Waiting Customer|Waits',
  },
  arrivedAt: {
    title: '接车时间',
    english: 'Arrived',
    aliases:
      '进厂时间|进店时间|到店时间|来店时间|开单时间|进厂日期|接車時間|進廠時間|Arrival|Arrival Time|' +
      'Arrived At|Check In|Received|Received At|Date In|Time In',
  },
  promisedAt: {
    title: '预计交车时间',
    english: 'Promised',
    aliases:
      '预交车时间|预计交车|预计完工时间|约定交车时间|承诺交车时间|预计出厂时间|預計交車時間|' +
      'Promised Time|Promised At|Promise|Due|Due At|Delivery Time|Time Promised',
  },
  mileage: {
    title: '行驶里程',
    english: 'Mileage',
    aliases: '里程|里程数|进厂里程|公里数|行駛里程|里程數|Mileage km|Odometer|Odometer km|Km',
  },
  complaint: {
    title: '客户描述',
    english: 'Complaint',
    aliases:
      '故障描述|客户陈述|客户反映|报修内容|故障现象|客戶描述|故障現象|Customer Complaint|Customer Concern|Concern',
  },
  operation: {
    title: '维修项目',
    english: 'Operation',
    aliases:
      '项目|项目名称|作业项目|工时项目|维修内容|維修項目|項目名稱|作業項目|Operation Name|Job|' +
      'Job Description|Labour|Labor|Work Item',
  },
  trade: {
    title: '工种',
    english: 'Trade',
    aliases: '作业工种|工种名称|维修工种|工種|Skill|Department',
  },
  hours: {
    title: '标准工时',
    english: 'Hours',
    aliases:
      '工时|工时数|额定工时|標準工時|工時|Standard Hours|Standard Time|Std Hours|Labour Hours|' +
      'Labor Hours|Flat Rate',
  },
  price: {
    title: '金额',
    english: 'Price',
    aliases: '工时费|价格|项目金额|应收金额|预估金额|金額|價格|Amount|Amount CNY|Total Price',
  },
  payType: {
    title: '付费类别',
    english: 'Pay type',
    aliases: '付费类型|付费方式|收费类别|收费类型|结算方式|账类|付費類別|收費類別|Payment Type|Payer|Charge Type',
  },
  parts: {
    title: '备件状态',
    english: 'Parts',
    aliases: '配件状态|零件状态|备件情况|備件狀態|零件狀態|Parts State|Parts Status',
  },
  state: {
    title: '项目状态',
    english: 'State',
    aliases: '状态|作业状态|维修状态|工单状态|项目进度|項目狀態|狀態|Status|Job Status|Operation Status',
  },
  bay: {
    title: '工位',
    english: 'Bay',
    aliases: '工位号|车位|维修工位|工位號|Bay No|Bay Number|Lift|Stall',
  },
  team: {
    title: '班组',
    english: 'Team',
    aliases: '维修班组|作业班组|班组名称|班組|Team Name|Group',
  },
  wash: {
    title: '洗车',
    english: 'Wash',
    aliases: '是否洗车|需要洗车|洗車|是否洗車|Wash Wished|Car Wash',
  },
  keepOldParts: {
    title: '保留旧件',
    english: 'Keep old parts',
    aliases: '是否保留旧件|旧件带走|旧件保留|保留舊件|Old Parts|Keep Parts|Return Old Parts',
  },
  repeat: {
    title: '返修',
    english: 'Repeat repair',
    aliases: '是否返修|返工|返修标志|Repeat|Comeback|Rework',
  },
  note: {
    title: '备注',
    english: 'Note',
    aliases: '说明|备注信息|備註|備注|Notes|Remark|Remarks',
  },
} as const satisfies Record<string, ColumnNames>

export type Column = keyof typeof NAMES

export const COLUMNS: Readonly<Record<Column, ColumnNames>> = NAMES

/** Without these there is no order to show: the contract, the car, whose it is, and what to do by when. */
export const OBLIGATORY: readonly Column[] = [
  'number',
  'plate',
  'customerName',
  'arrivedAt',
  'promisedAt',
  'operation',
  'trade',
  'hours',
  'state',
]

const BY_NAME = new Map<string, Column>()
for (const [column, { title, english, aliases }] of Object.entries(COLUMNS))
  for (const name of [title, english, ...aliases.split('|')]) BY_NAME.set(key(name), column as Column)

/** The column that a title stands for; undefined for one that is not known. */
export function columnNamed(title: string): Column | undefined {
  return BY_NAME.get(key(title))
}
