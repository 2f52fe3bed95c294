import { z } from 'zod'
import { id } from './text.ts'

/** A schema for each of these commands; one that is forgotten does not compile. */
export type SchemasFor<C extends { readonly type: string }> = {
  [T in C['type']]: z.ZodType<Extract<C, { type: T }>>
}

export const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape })

export const onOrder = { orderId: id }
export const onOperation = { ...onOrder, operationId: id }
