import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
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

/** What screens and server agree on under each version. A page of another version is told to load itself anew. */
const SHAPES: Readonly<Record<number, string>> = {
  1: 'f198d3880253b6a7',
}

test('a message that changes its shape raises the version of the contract', () => {
  const shapes = [...Object.values(COMMANDS), commandRequest, join, range].map((schema) =>
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  )
  const fields = [WALL_ORDER_FIELDS, WALL_OPERATION_FIELDS, BAY_ORDER_FIELDS, BOARD_ORDER_FIELDS]
  const hash = createHash('sha256')
    .update(JSON.stringify([shapes, fields]))
    .digest('hex')
    .slice(0, 16)
  expect(SHAPES[CONTRACT_VERSION], 'raise CONTRACT_VERSION, say why in its history, and write the new hash here').toBe(
    hash,
  )
  expect(CONTRACT_HISTORY[CONTRACT_VERSION]).toBeTruthy()
})
