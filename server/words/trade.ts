import type { Certificate, Equipment, Trade } from '#domain/trade.ts'
import { words } from './say.ts'

export const tradeWords = words<Trade>(
  { mechanical: '机修', electrical: '电器', body: '钣金', paint: '喷漆', tyre: '轮胎', wash: '洗车' },
  { mechanical: 'Mechanical', electrical: 'Electrical', body: 'Body', paint: 'Paint', tyre: 'Tyres', wash: 'Wash' },
)

export const equipmentWords = words<Equipment>(
  {
    'two-post-lift': '双柱举升机',
    'four-post-lift': '四柱举升机',
    'scissor-lift': '剪式举升机',
    aligner: '四轮定位',
    'frame-bench': '大梁校正',
    'paint-booth': '烤房',
    diagnostic: '诊断仪',
    'tyre-changer': '扒胎机',
    'wash-line': '洗车机',
  },
  {
    'two-post-lift': 'two-post lift',
    'four-post-lift': 'four-post lift',
    'scissor-lift': 'scissor lift',
    aligner: 'wheel aligner',
    'frame-bench': 'frame bench',
    'paint-booth': 'paint booth',
    diagnostic: 'diagnostics',
    'tyre-changer': 'tyre changer',
    'wash-line': 'wash line',
  },
)

export const certificateWords = words<Certificate>(
  { 'high-voltage': '高压资质', 'air-conditioning': '空调资质', airbag: '气囊资质' },
  { 'high-voltage': 'high-voltage', 'air-conditioning': 'air-conditioning', airbag: 'airbag' },
)
