import { STAYS, type ReceptionCommand } from '#domain/visit/reception.ts'
import { z } from 'zod'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { required, text } from '../text.ts'

const spot = required(12).nullable().default(null)

export const RECEPTION_COMMANDS = {
  arrive: command('arrive', { ...onOrder, spot }),
  receive: command('receive', onOrder),
  'put-covers-on': command('put-covers-on', onOrder),
  'record-stay': command('record-stay', { ...onOrder, stay: z.enum(STAYS) }),
  'change-contacts': command('change-contacts', onOrder),
  'call-advisor': command('call-advisor', onOrder),
  'take-customer-call': command('take-customer-call', onOrder),
  'mark-repeat': command('mark-repeat', { ...onOrder, repeat: z.boolean() }),
  'hand-over': command('hand-over', {
    ...onOrder,
    spot,
    keyTag: required(8).nullable().default(null),
    note: text(500).nullable().default(null),
  }),
} satisfies SchemasFor<ReceptionCommand>
