import type { OrderDraft } from '#domain/visit/agreement.ts'

export type Edit = (draft: OrderDraft) => OrderDraft

/** Something was written on the order. */
export class EditEvent extends Event {
  readonly edit: Edit
  constructor(edit: Edit) {
    super('bb-edit', { bubbles: true, composed: true })
    this.edit = edit
  }
}

/** Whether what stands on the screen is not what the server has: nobody signs for that. */
export class UnsavedEvent extends Event {
  readonly unsaved: boolean
  constructor(unsaved: boolean) {
    super('bb-unsaved', { bubbles: true, composed: true })
    this.unsaved = unsaved
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bb-edit': EditEvent
    'bb-unsaved': UnsavedEvent
  }
}
