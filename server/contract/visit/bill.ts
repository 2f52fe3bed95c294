import type { BillCommand } from '#domain/visit/bill.ts'
import type { SchemasFor } from '../schema.ts'

export const BILL_COMMANDS = {} satisfies SchemasFor<BillCommand>
