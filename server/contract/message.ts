import type { Channel, Template } from '#domain/message.ts'

/** A message that a customer did not hear yet, for the desk that tells them by hand. */
export interface WaitingMessage {
  readonly id: string
  readonly orderId: string
  readonly ticket: string
  readonly advisorId: string | null
  readonly template: Template
  readonly channel: Channel
  /** sending: a gateway has it in hand, and nobody else should · waiting: nobody sends it · failed: the gateway gave up */
  readonly state: 'sending' | 'waiting' | 'failed'
  readonly name: string
  /** Phone or address; '' where none is known. */
  readonly to: string
  /** Its words, in the language in which it is sent. */
  readonly text: string
  readonly failure: string
  readonly createdAt: number
}
