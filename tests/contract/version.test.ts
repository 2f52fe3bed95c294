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
import { HANDOVER_COMMANDS } from '../../server/contract/visit/handover.ts'
import { KEY_COMMANDS } from '../../server/contract/visit/key.ts'
import { PARTS_COMMANDS } from '../../server/contract/visit/parts.ts'
import { PASS_COMMANDS } from '../../server/contract/visit/pass.ts'
import { QUALITY_COMMANDS } from '../../server/contract/visit/quality.ts'
import { RECEPTION_COMMANDS } from '../../server/contract/visit/reception.ts'
import { VISIT_COMMANDS } from '../../server/contract/visit/visit.ts'
import { WALKAROUND_COMMANDS } from '../../server/contract/visit/walkaround.ts'

/** What screens and server agree on under each version, a hash a room. A page of another version loads itself anew. */
const SHAPES: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
