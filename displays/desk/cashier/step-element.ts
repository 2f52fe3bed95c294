import { LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import { refusalText } from '#words/refusal.ts'
import type { Lang, Values } from '#words/say.ts'
import type { VisitCommand } from '#domain/visit/visit.ts'
import { clockTime } from '../../kit/time.ts'
import { refusalOf, type Act, type Scene } from './cashier-scene.ts'
import { word, type CashierWord } from './words.ts'

/** What the six steps of the stub have in common: a scene to look at, one main button, and words for why it is locked. */
export abstract class StepElement extends LitElement {
  @property({ attribute: false }) scene!: Scene
  @property({ attribute: false }) act!: Act
  @property({ reflect: true }) override lang: Lang = 'zh'

  /** The step's main act, as its button would. */
  do(): void {
    this.renderRoot.querySelector<HTMLButtonElement>('button.do')?.click()
  }

  focusFirst(): void {
    const first = this.renderRoot.querySelector<HTMLElement>('input:not([type="hidden"]), select, button')
    first?.focus()
  }

  protected get orderId(): string {
    return this.scene.file.order.id
  }

  /** Why the server would not do it; '' where it would. */
  protected locked(command: VisitCommand): string {
    const refusal = refusalOf(this.scene, command)
    return refusal ? refusalText(refusal, this.lang, this.scene.floor.site.timeZone) : ''
  }

  protected time(at: number): string {
    return clockTime(at, this.scene.floor.site.timeZone)
  }

  protected person(id: string): string {
    return this.scene.floor.people.get(id)?.name ?? ''
  }

  protected say(key: CashierWord, values?: Values): string {
    return word(this.lang, key, values)
  }
}
