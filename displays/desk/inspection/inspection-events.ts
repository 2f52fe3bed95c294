import type { SiteCommand } from '#domain/command.ts'

/** Something is to be done; by whoever works at the desk, or by somebody who stands there and signs for themselves. */
export class DeskCommandEvent extends Event {
  readonly command: SiteCommand
  readonly personId: string | null
  constructor(command: SiteCommand, personId: string | null = null) {
    super('bb-desk-command', { bubbles: true, composed: true })
    this.command = command
    this.personId = personId
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bb-desk-command': DeskCommandEvent
  }
}
