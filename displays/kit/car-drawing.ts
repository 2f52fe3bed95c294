// The car, unfolded: its sides above and below, seen from above in the middle, its front on the left. Units of `DRAWING`.
import { css, svg, type SVGTemplateResult } from 'lit'
import type { MarkKind, Stop } from '#domain/visit/walkaround.ts'

const SIDE =
  'M9 88C4 82 5 68 12 60C32 50 74 44 112 41C136 23 164 8 202 7C242 6 270 14 300 36C330 37 352 38 364 43C373 48 376 60 375 76C375 88 371 96 361 97L336 97A32 32 0 0 0 272 97L112 97A32 32 0 0 0 48 97L24 97C15 97 11 93 9 88Z'
const ROOF =
  'M34 8C14 16 4 46 4 82S14 148 34 156C70 162 110 158 150 158L330 157C360 154 374 130 376 82C374 34 360 10 330 7L150 6C110 6 70 2 34 8Z'
const FACE =
  'M16 110C8 106 6 88 8 72C10 60 18 52 28 48L44 16C47 10 58 8 82 8S117 10 120 16L136 48C146 52 154 60 156 72C158 88 156 106 148 110Z'

/** Which class a panel has: what became of its stop. */
export type PanelClass = (stop: Stop) => string

let drawings = 0

/** The whole car. `panel` colours what belongs to a stop. */
export function carDrawing(panel: PanelClass): SVGTemplateResult {
  // Two cars on one page clip by shapes of their own.
  const id = `car-${(drawings += 1)}`
  return svg`
    <g transform="translate(190 202) scale(1 -1)">${side(`${id}-r`, panel, 'right')}</g>
    <g transform="translate(190 398)">${side(`${id}-l`, panel, 'left')}</g>
    <g transform="translate(190 218)">${roof(`${id}-t`, panel)}</g>
    <g transform="translate(182 218) rotate(90)">${front(panel)}</g>
    <g transform="translate(578 382) rotate(-90)">${rear(panel)}</g>
  `
}

function side(clip: string, panel: PanelClass, hand: 'left' | 'right'): SVGTemplateResult {
  const door =
    hand === 'left' ? `${panel('left-front-door')} ${panel('left-front-door-again')}` : panel('right-front-door')
  return svg`
    <clipPath id=${clip}><path d=${SIDE} /></clipPath>
    <path d=${SIDE} class="body" />
    <g clip-path="url(#${clip})">
      <rect class="panel ${panel(`${hand}-front-wing`)}" width="118" height="120" />
      <rect class="panel ${door}" x="118" width="82" height="120" />
      <rect class="panel ${panel(`${hand}-rear-door`)}" x="200" width="74" height="120" />
      <rect class="panel ${panel(`${hand}-rear-wing`)}" x="274" width="108" height="120" />
      <path class="seam" d="M118 38V97M200 8V97M276 38C274 60 270 66 272 97M8 66C60 56 330 58 376 62" />
    </g>
    <path class="glass" d="M121 42C143 25 166 15 197 14L197 42ZM204 14C236 14 262 21 286 41L204 42Z" />
    <path class="edge" d=${SIDE} />
    <path class="detail" d="M176 57h13M254 57h13M12 62l22-7-3 12-20 4zM375 56l-18-6-4 14 21 4z" />
    ${wheel(80)}${wheel(304)}
  `
}

function wheel(x: number): SVGTemplateResult {
  return svg`<g class="wheel" transform="translate(${x} 95)">
    <circle r="25" /><circle r="16" class="rim" />
    <path d="M0 0V-15M0 0 14.3-4.6M0 0 8.8 12.1M0 0-8.8 12.1M0 0-14.3-4.6" /><circle r="4" />
  </g>`
}

function roof(clip: string, panel: PanelClass): SVGTemplateResult {
  return svg`
    <clipPath id=${clip}><path d=${ROOF} /></clipPath>
    <path d=${ROOF} class="body" />
    <g clip-path="url(#${clip})">
      <rect class="panel ${panel('engine-bay')}" width="104" height="164" />
      <rect class="panel ${panel('boot')}" x="306" width="80" height="164" />
      <rect class="panel ${panel('interior')}" x="104" width="202" height="164" />
    </g>
    <path
      class="glass"
      d="M104 28C98 60 98 104 104 136L152 124C148 100 148 64 152 40ZM306 32C312 62 312 102 306 132L264 122C267 100 267 64 264 42ZM116 21L290 22C276 28 268 32 262 33L158 33C146 31 128 26 116 21ZM116 143L290 142C276 136 268 132 262 131L158 131C146 133 128 138 116 143Z"
    />
    <path
      class="seam"
      d="M12 52C44 40 74 34 104 28M12 112C44 124 74 130 104 136M306 32C330 32 352 36 372 52M306 132C330 132 352 128 372 112"
    />
    <path class="edge" d=${ROOF} />
    <path class="body edge" d="M112 8l10-12c6-3 14-1 12 4l-8 8zM112 156l10 12c6 3 14 1 12-4l-8-8z" />
  `
}

function front(panel: PanelClass): SVGTemplateResult {
  return svg`
    <path d=${FACE} class="body" /><path d=${FACE} class="panel ${panel('front')}" />
    <path class="glass" d="M36 48L50 20C64 15 100 15 114 20L128 48Z" />
    <path class="seam" d="M10 70C50 60 114 60 154 70M40 88H124L116 104H48Z" />
    <path
      class="detail"
      d="M12 66C22 62 36 62 46 66L42 76C30 78 18 76 10 74ZM152 66C142 62 128 62 118 66L122 76C134 78 146 76 154 74Z"
    />
    <path class="glass" d="M52 68H112L106 82H58Z" />
    <rect class="plate" x="60" y="90" width="44" height="12" rx="2" />
    <path class="edge" d=${FACE} /><path class="tyre" d="M18 110h24v8H18zM122 110h24v8h-24z" />
  `
}

function rear(panel: PanelClass): SVGTemplateResult {
  return svg`
    <path d=${FACE} class="body" /><path d=${FACE} class="panel ${panel('rear')}" />
    <path class="glass" d="M36 46L50 20C64 15 100 15 114 20L128 46Z" />
    <path class="seam" d="M28 48C60 54 104 54 136 48M10 88H154M48 88L42 52M116 88L122 52" />
    <path
      class="detail"
      d="M9 70C22 64 36 64 48 66L48 78C34 80 20 80 8 78ZM155 70C142 64 128 64 116 66L116 78C130 80 144 80 156 78Z"
    />
    <rect class="plate" x="60" y="66" width="44" height="13" rx="2" />
    <path class="edge" d=${FACE} /><path class="tyre" d="M18 110h24v8H18zM122 110h24v8h-24z" />
  `
}

const LINES: Readonly<Record<MarkKind, string>> = {
  scratch: 'M-7 5-2-5 1 4 7-6',
  dent: 'M-7-3a7 7 0 0 0 14 0M-3-3a3 3 0 0 0 6 0',
  chip: '',
  crack: 'M-6-6-1-1l-1 3 4 4M-1-1l5-4M-2 2l-5 3',
  missing: 'M-5-6h3M2-6h3M6-5v3M6 2v3M5 6H2M-2 6h-3M-6 5V2M-6-2v-3',
  other: 'M-3-3a3 3 0 1 1 3 3.4V3M0 6.4v.2',
}
const DOTS =
  'M-5.6-3a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0M2.2-1a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0M-3.2 4a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0M3.7 5a1.3 1.3 0 1 0 2.6 0 1.3 1.3 0 1 0-2.6 0'

/** The sign of a kind of damage, in a box of 24 round its middle, in the colour of the text. */
export function markGlyph(kind: MarkKind): SVGTemplateResult {
  return svg`<g class="glyph"><path d=${LINES[kind]} />${kind === 'chip' ? svg`<path class="dots" d=${DOTS} />` : ''}</g>`
}

export const carStyles = css`
  .body {
    fill: var(--surface);
  }
  .panel {
    fill: transparent;
  }
  .panel.done {
    fill: var(--go-soft);
  }
  .panel.now {
    fill: var(--hand);
    fill-opacity: 0.32;
  }
  .glass {
    fill: var(--hatch-b);
    stroke: var(--ink-3);
    stroke-width: 1.2;
  }
  .edge {
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .edge:not(.body) {
    fill: none;
  }
  .seam {
    fill: none;
    stroke: var(--ink-3);
    stroke-width: 1.2;
  }
  .detail {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .plate {
    fill: var(--plate-blue);
  }
  .tyre,
  .wheel circle {
    fill: var(--ink);
  }
  .wheel .rim {
    fill: var(--surface-2);
  }
  .wheel path {
    stroke: var(--ink-3);
    stroke-width: 3;
  }
  .glyph {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .glyph .dots {
    fill: currentColor;
    stroke: none;
  }
`
