import { css, html, LitElement, nothing, svg } from 'lit'
import type { SVGTemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { formatPlate, parsePlate } from '#domain/plate.ts'
import type { PlateKind } from '#domain/plate.ts'
import { plateLayout } from './plate-layout.ts'
import type { PlateGlyph } from './plate-layout.ts'

/**
 * A car's number plate, drawn as a plate: fixed cells, proportions of GA 36, colours by kind. Masked glyphs are stars.
 *
 * @cssproperty [--plate-size=var(--plate-m)] - Height of the plate; its width follows. `size` sets it too.
 */
@customElement('bb-plate')
export class BbPlate extends LitElement {
  /** As stored, typed or masked: `京AD51870`, `京A·D51870`, `京P**T8K`, free text. */
  @property() plate = ''
  /** The colours, where they are known better than the text tells (a masked or a taxi's plate). */
  @property() kind: PlateKind | undefined
  @property({ reflect: true }) size: 's' | 'm' | 'l' | 'xl' | '2xl' | undefined

  override render() {
    const plate = parsePlate(this.plate)
    const kind = this.kind ?? plate.kind
    const width = kind === 'green' || kind === 'green-large' ? 480 : 440
    const { glyphs, dots } = plateLayout(plate.groups, width)
    return html`<svg
      class=${kind}
      viewBox="0 0 ${width} 140"
      style="width: calc(var(--plate-size, var(--plate-m)) * ${width} / 140)"
      role="img"
      aria-label=${formatPlate(this.plate)}
    >
      ${ground(kind, width)} ${kind === 'other' ? nothing : bolts(width)}
      ${glyphs.map((glyph) => (glyph.text === '*' ? star(glyph) : letter(glyph)))}
      ${dots.map((x) => svg`<circle class="ink" cx=${x} cy="70" r="6.5" />`)}
    </svg>`
  }

  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      vertical-align: middle;
      line-height: 0;
    }
    :host([size='s']) {
      --plate-size: var(--plate-s);
    }
    :host([size='m']) {
      --plate-size: var(--plate-m);
    }
    :host([size='l']) {
      --plate-size: var(--plate-l);
    }
    :host([size='xl']) {
      --plate-size: var(--plate-xl);
    }
    :host([size='2xl']) {
      --plate-size: var(--plate-2xl);
    }
    svg {
      display: block;
      height: var(--plate-size, var(--plate-m));
      --glyph: var(--plate-ink);
      --glyph-red: var(--plate-red);
    }
    .blue {
      --glyph: var(--plate-on-blue);
      --top: var(--plate-blue-2);
      --bottom: var(--plate-blue);
    }
    .green,
    .green-large {
      --top: var(--plate-green-a);
      --bottom: var(--plate-green-b);
    }
    .green-large {
      --top: var(--plate-green-b);
    }
    .yellow {
      --top: var(--plate-yellow);
      --bottom: var(--plate-yellow);
    }
    .white,
    .other {
      --top: var(--plate-white);
      --bottom: var(--plate-white);
    }
    .black {
      --glyph: var(--plate-on-blue);
      --glyph-red: var(--plate-red-on-black);
      --top: var(--plate-black);
      --bottom: var(--plate-black);
    }
    text {
      font-family: var(--font);
      font-weight: 700;
      text-anchor: middle;
      fill: var(--glyph);
    }
    .red {
      fill: var(--glyph-red);
    }
    .ink {
      fill: var(--glyph);
    }
    .star {
      stroke: var(--glyph);
      stroke-width: 8.5;
      stroke-linecap: round;
    }
    .top {
      stop-color: var(--top);
    }
    .bottom {
      stop-color: var(--bottom);
    }
    .rim {
      fill: none;
      stroke: var(--plate-rim);
      stroke-width: 2;
    }
    .blue .rim,
    .yellow .rim {
      stroke: none;
    }
    .frame {
      fill: none;
      stroke: var(--glyph);
      stroke-width: 4;
    }
    .yellow-half {
      fill: var(--plate-yellow);
    }
    .bolt {
      fill: var(--plate-rim);
    }
  `
}

function ground(kind: PlateKind, width: number): SVGTemplateResult {
  // Large new energy: the half of the issuing office is yellow.
  const half =
    kind === 'green-large'
      ? svg`<path class="yellow-half" d="M144 0H15A15 15 0 0 0 0 15V125A15 15 0 0 0 15 140H144Z" />`
      : nothing
  return svg`<defs><linearGradient id="steel" x1="0" y1="0" x2="0" y2="1"><stop class="top" offset=".1" /><stop class="bottom" offset="1" /></linearGradient></defs>
    <rect width=${width} height="140" rx="15" fill="url(#steel)" />
    ${half}
    <rect class="rim" x="1" y="1" width=${width - 2} height="138" rx="14" />
    <rect class="frame" x="7" y="7" width=${width - 14} height="126" rx="10" />`
}

function bolts(width: number): SVGTemplateResult {
  const at = [width * 0.235, width * 0.765]
  return svg`${at.map((x) => svg`<circle class="bolt" cx=${x} cy="15.5" r="4.2" /><circle class="bolt" cx=${x} cy="124.5" r="4.2" />`)}`
}

function letter(glyph: PlateGlyph): SVGTemplateResult {
  return svg`<text
    class=${glyph.red ? 'red' : ''}
    x=${glyph.x}
    y=${glyph.baseline}
    font-size=${glyph.size}
    textLength=${glyph.width ?? nothing}
    lengthAdjust="spacingAndGlyphs"
  >${glyph.text}</text>`
}

/** A font's own star hangs high; a masked glyph stands in the middle of its cell. */
function star({ x, size }: PlateGlyph): SVGTemplateResult {
  const half = size * 0.15
  const arm = (angle: number) => {
    const dx = half * Math.sin(angle)
    const dy = half * Math.cos(angle)
    return svg`<path class="star" d="M${x - dx} ${70 - dy}L${x + dx} ${70 + dy}" />`
  }
  return svg`${[0, Math.PI / 3, -Math.PI / 3].map(arm)}`
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-plate': BbPlate
  }
}
