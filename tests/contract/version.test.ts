import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { COMMANDS, commandRequest } from '../../server/contract/command.ts'
import { CONTRACT_HISTORY, CONTRACT_VERSION } from '../../server/contract/live-terms.ts'
import { join, range } from '../../server/contract/live.ts'
import {
  BAY_ORDER_FIELDS,
  BOARD_ORDER_FIELDS,
  WALL_OPERATION_FIELDS,
  WALL_ORDER_FIELDS,
} from '../../server/contract/view.ts'
import { AGREEMENT_COMMANDS } from '../../server/contract/visit/agreement.ts'
import { BILL_COMMANDS } from '../../server/contract/visit/bill.ts'
import { DELIVERY_COMMANDS } from '../../server/contract/visit/delivery.ts'
import { EXTRA_WORK_COMMANDS } from '../../server/contract/visit/extra-work.ts'
import { GATE_COMMANDS } from '../../server/contract/visit/gate.ts'
import { HANDOVER_COMMANDS } from '../../server/contract/visit/handover.ts'
import { KEY_COMMANDS } from '../../server/contract/visit/key.ts'
import { PARTS_COMMANDS } from '../../server/contract/visit/parts.ts'
import { PASS_COMMANDS } from '../../server/contract/visit/pass.ts'
import { QUALITY_COMMANDS } from '../../server/contract/visit/quality.ts'
import { RATING_COMMANDS } from '../../server/contract/visit/rating.ts'
import { RECEPTION_COMMANDS } from '../../server/contract/visit/reception.ts'
import { VERIFICATION_COMMANDS } from '../../server/contract/visit/verification.ts'
import { VISIT_COMMANDS } from '../../server/contract/visit/visit.ts'
import { WALKAROUND_COMMANDS } from '../../server/contract/visit/walkaround.ts'

/** What screens and server agree on under each version, a hash a room. A page of another version loads itself anew. */
const SHAPES: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    live: '93ba43543f43ca4d',
    floor: 'c3c13b34c1830490',
    agreement: '915bef59652e06fe',
    bill: 'da11d7fd2f451bd6',
    delivery: '713397787cf7e67b',
    'extra-work': '9c3db89a9e46298b',
    handover: '2a2cef29380f10ee',
    key: 'bb9c2bb944402931',
    parts: 'c5686697c8164959',
    pass: 'bef3c73b4e618176',
    gate: 'dadeb07efb4a3a6d',
    quality: '0cdb5132f68edfd9',
    reception: '9ea10c14c9b1a0d3',
    verification: 'c34d0c5ebaa6e706',
    rating: 'c67537c8dcdcdb75',
    walkaround: '0bffa2e3220f53e3',
  },
}

const ofFloor = Object.fromEntries(Object.entries(COMMANDS).filter(([type]) => !(type in VISIT_COMMANDS)))
const ROOMS: Readonly<Record<string, readonly unknown[]>> = {
  live: [shape(join), shape(range), WALL_ORDER_FIELDS, WALL_OPERATION_FIELDS, BAY_ORDER_FIELDS, BOARD_ORDER_FIELDS],
  floor: [...shapes(ofFloor), Object.keys(commandRequest.shape)],
  agreement: shapes(AGREEMENT_COMMANDS),
  bill: shapes(BILL_COMMANDS),
  delivery: shapes(DELIVERY_COMMANDS),
  'extra-work': shapes(EXTRA_WORK_COMMANDS),
  handover: shapes(HANDOVER_COMMANDS),
  key: shapes(KEY_COMMANDS),
  parts: shapes(PARTS_COMMANDS),
  pass: shapes(PASS_COMMANDS),
  gate: shapes(GATE_COMMANDS),
  quality: shapes(QUALITY_COMMANDS),
  rating: shapes(RATING_COMMANDS),
  reception: shapes(RECEPTION_COMMANDS),
  verification: shapes(VERIFICATION_COMMANDS),
  walkaround: shapes(WALKAROUND_COMMANDS),
}

function shape(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
}

function shapes(schemas: object): unknown[] {
  return (Object.values(schemas) as z.ZodType[]).map(shape)
}

describe('a message that changes its shape raises the version of the contract, or writes its hash here before it lands', () => {
  test.each(Object.keys(ROOMS))('%s', (room) => {
    const hash = createHash('sha256').update(JSON.stringify(ROOMS[room])).digest('hex').slice(0, 16)
    expect(SHAPES[CONTRACT_VERSION]?.[room]).toBe(hash)
  })

  test('a version says why it came', () => {
    expect(CONTRACT_HISTORY[CONTRACT_VERSION]).toBeTruthy()
  })
})
