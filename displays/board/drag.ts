// 2026-11-22: @dnd-kit/dom, and only its pointer sensor. Its sensor gives what is hard to get right (mouse by distance,
// touch by a still long press that scrolling cancels, pointer capture, Escape, lost pointers) and works across shadow
// roots, because it listens on the card itself. Its feedback moves the dragged node out of Lit's hands and its collisions
// need that feedback, so the card in the hand is drawn by the board and the hit test goes by the desk. SortableJS was
// tried in the same shadow roots: it drags across them, but it re-parents nodes that Lit renders, so that after the next
// picture the card lay there twice; and it knows no keyboard.
import { DragDropManager, PointerActivationConstraints, PointerSensor } from '@dnd-kit/dom'
import type { LitElement, ReactiveController } from 'lit'
import type { Card } from './card.ts'
import type { Desk } from './desk.ts'
import type { Target } from './target.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface DragListener {
  /** `grip`: where in the card it was taken, from its left top corner. */
  dragStarted(card: Card, element: HTMLElement, at: Point, grip: Point): void
  dragMoved(at: Point, over: Target | null): void
  /** `still`: it was let go where it was taken up, as after a long press. */
  dragEnded(over: Target | null, canceled: boolean, still: boolean, at: Point): void
}

/** A mouse has moved so far, px, or a finger has rested so long, ms, before a card comes along. */
const MOUSE_DISTANCE = 6
const TOUCH_DELAY = 300
const TOUCH_TOLERANCE = 10
/** Closer than this to the edge of a list that scrolls, px, it scrolls by so much a move. */
const SCROLL_EDGE = 48
const SCROLL_STEP = 14

export class DragController implements ReactiveController {
  readonly desk: Desk
  readonly #host: LitElement
  readonly #listener: DragListener
  #stops: (() => void)[] = []

  constructor(host: LitElement, listener: DragListener) {
    this.#host = host
    this.#listener = listener
    const manager = new DragDropManager({
      // Its plugins write style sheets into the page, which the pages' policy forbids.
      plugins: [],
      sensors: [
        PointerSensor.configure({
          activationConstraints: ({ pointerType }) =>
            pointerType === 'mouse'
              ? [new PointerActivationConstraints.Distance({ value: MOUSE_DISTANCE })]
              : [new PointerActivationConstraints.Delay({ value: TOUCH_DELAY, tolerance: TOUCH_TOLERANCE })],
        }),
      ],
    })
    this.desk = { manager, cards: new Map(), targets: new Map() }
    host.addController(this)
  }

  hostConnected(): void {
    const { monitor } = this.desk.manager
    this.#stops = [
      monitor.addEventListener('dragstart', ({ operation: { source, position } }) => {
        const element = source?.element as HTMLElement | undefined
        const card = element && this.desk.cards.get(element)
        if (!element || !card) return
        // The sensor lets the body have the pointer.
        document.body.style.cursor = 'grabbing'
        const { left, top } = element.getBoundingClientRect()
        const { x, y } = position.initial
        this.#listener.dragStarted(card, element, position.current, { x: x - left, y: y - top })
      }),
      monitor.addEventListener('dragmove', ({ to, operation: { position } }) => {
        const at = to ?? position.current
        this.#scroll(at)
        this.#listener.dragMoved(at, this.targetAt(at))
      }),
      monitor.addEventListener('dragend', ({ operation: { position }, canceled, nativeEvent }) => {
        document.body.style.cursor = ''
        // The sensor moves with the frames: what a quick hand did since the last one is known to the release alone.
        const at = nativeEvent instanceof PointerEvent ? { x: nativeEvent.x, y: nativeEvent.y } : position.current
        const still = Math.hypot(at.x - position.initial.x, at.y - position.initial.y) < TOUCH_TOLERANCE
        this.#listener.dragEnded(this.targetAt(at), canceled, still, at)
      }),
    ]
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop()
    // A finger that still holds a card when the page goes away lets go of it.
    void this.desk.manager.actions.stop({ canceled: true })
  }

  /** The innermost place under a point. */
  targetAt({ x, y }: Point): Target | null {
    let found: Target | null = null
    let least = Infinity
    for (const [element, target] of this.desk.targets) {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
      const inside = x >= left && x <= right && y >= top && y <= bottom
      if (inside && width * height < least) [found, least] = [target, width * height]
    }
    return found
  }

  /** Near the upper or lower edge of a scrolling list the list comes along. */
  #scroll(at: Point): void {
    for (const list of this.#host.renderRoot.querySelectorAll('[data-scrolls]')) {
      if (list.scrollHeight <= list.clientHeight) continue
      const { left, right, top, bottom } = list.getBoundingClientRect()
      if (at.x < left || at.x > right || at.y < top || at.y > bottom) continue
      if (at.y - top < SCROLL_EDGE) list.scrollTop -= SCROLL_STEP
      else if (bottom - at.y < SCROLL_EDGE) list.scrollTop += SCROLL_STEP
      return
    }
  }
}
