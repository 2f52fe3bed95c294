import { STAYS, type ReceptionCommand } from '#domain/visit/reception.ts'
import { z } from 'zod'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { required } from '../text.ts'

const spot = required(12).nullable().default(null)

export const RECEPTION_COMMANDS = {
  arrive: command('arrive', { ...onOrder, spot }),
  receive: command('receive', onOrder),
  'put-covers-on': command('put-covers-on', onOrder),
  'record-stay': command('record-stay', { ...onOrder, stay: z.enum(STAYS) }),
  'change-contacts': command('change-contacts', onOrder),
  'call-advisor': command('call-advisor', onOrder),
  'take-customer-call': command('take-customer-call', onOrder),
} satisfies SchemasFor<ReceptionCommand>
