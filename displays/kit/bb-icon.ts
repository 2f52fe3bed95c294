import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ICONS } from './icons.ts'
import type { IconName } from './icons.ts'

/**
 * One of the house's own icons, in the colour of the text around it.
 *
 * @cssproperty [--icon-size=1.25em] - Height of the icon.
 */
@customElement('bb-icon')
export class BbIcon extends LitElement {
  @property() name!: IconName
  /** What the icon says where no word stands beside it; without it the icon is decoration. */
  @property() label: string | undefined

  override render() {
    const { line, fill, weight = 2, width = 24 } = ICONS[this.name]
    return html`<svg
      viewBox="0 0 ${width} 24"
      style="width: calc(var(--icon-size, 1.25em) * ${width} / 24)"
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >
      ${fill ? svg`<path class="fill" fill-rule="evenodd" d=${fill} />` : nothing}
      ${line ? svg`<path class="line" stroke-width=${weight} d=${line} />` : nothing}
    </svg>`
  }

  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      vertical-align: -0.25em;
      line-height: 0;
    }
    svg {
      display: block;
      height: var(--icon-size, 1.25em);
    }
    .fill {
      fill: currentColor;
    }
    .line {
      fill: none;
      stroke: currentColor;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-icon': BbIcon
  }
}
