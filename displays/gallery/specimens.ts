// Elements in every state. A specimen is shown as on a 1080-line screen: 1rem is 16 px in both families.
import { html, type TemplateResult } from 'lit'
import { styleMap } from 'lit/directives/style-map.js'
import { MARK_KINDS } from '#domain/visit/walkaround.ts'
import { problem } from '#words/problem.ts'
import type { Lang } from '#words/say.ts'
import { walkedFile } from '../../tests/support/sample-walkaround.ts'
import '../kit/bb-difference.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-live.ts'
import '../kit/bb-person-chooser.ts'
import '../kit/bb-pips.ts'
import '../kit/bb-code-camera.ts'
import '../kit/bb-plate.ts'
import '../kit/bb-mark-sign.ts'
import '../kit/bb-photos.ts'
import '../kit/bb-seat.ts'
import '../kit/bb-signature.ts'
import '../kit/bb-walkaround-summary.ts'
import { ICONS, type IconName } from '../kit/icons.ts'
import type { PhotoItem } from '../kit/photo-controller.ts'
import { FRESH, SAMPLE_NOW, sampleFloor } from './floors.ts'
import { DRAWN_PHOTO } from './shows/drawn-photo.ts'

export const ELEMENTS = [
  ...(['colours', 'plates', 'plate-sizes', 'marks', 'seat', 'pips', 'who'] as const),
  ...(['damage', 'photos', 'signature', 'walked', 'difference', 'icons'] as const),
] as const
export type ElementSection = (typeof ELEMENTS)[number]

/** What is shown, and under which name. */
function specimen(name: string, shown: TemplateResult): TemplateResult {
  return html`<figure>
    <div>${shown}</div>
    <figcaption>${name}</figcaption>
  </figure>`
}

const STATES = ['go', 'free', 'risk', 'late', 'call', 'hand'] as const

function colours(): TemplateResult {
  return html`${STATES.map((name) => {
    const use = (color: string, background: string) =>
      styleMap({ color: `var(${color})`, background: `var(${background})` })
    return specimen(
      `--${name}`,
      html`<span class="swatch" style=${use(`--on-${name}`, `--${name}`)}>${name}</span
        ><span class="swatch" style=${use(`--${name}-ink`, '--surface')}>ink</span
        ><span class="swatch" style=${use('--ink', `--${name}-soft`)}>soft</span>`,
    )
  })}
  ${specimen('--hatch', html`<span class="swatch" style="background: var(--hatch)"></span>`)}`
}

/** One of each form that a plate of China may have. */
const PLATES = [
  '京N7K386',
  '京AD51870',
  '粤B12345D',
  '京A1234学',
  '京A5678挂',
  '京A1234警',
  '京X1234应急',
  'WJ京12345',
  '粤Z1234港',
  '使014578',
  '沪L1234领',
  'KURVE 7',
] as const

const SIZES = ['s', 'm', 'l', 'xl', '2xl'] as const

function plates(): TemplateResult {
  return html`${PLATES.map((plate) => specimen(plate, html`<bb-plate plate=${plate}></bb-plate>`))}
  ${specimen('京P**T8K', html`<bb-plate plate="京P**T8K"></bb-plate>`)}
  ${specimen('沪A***823 kind=green', html`<bb-plate plate="沪A***823" kind="green"></bb-plate>`)}`
}

function plateSizes(): TemplateResult {
  return html`${SIZES.map((size) => specimen(`size=${size}`, html`<bb-plate plate="京AD51870" size=${size}></bb-plate>`))}`
}

function marks(lang: Lang): TemplateResult {
  const states = ['live', 'stale', 'offline', 'loading'] as const
  return html`${states.map((state) =>
    specimen(state, html`<bb-live state=${state} .confirmedAt=${FRESH[state].confirmedAt} lang=${lang}></bb-live>`),
  )}`
}

function seat(lang: Lang): TemplateResult {
  return html`${specimen('bb-seat', html`<bb-seat lang=${lang}></bb-seat>`)}
  ${specimen('solid', html`<bb-seat solid lang=${lang}></bb-seat>`)}
  ${specimen('bare', html`<bb-seat bare lang=${lang}></bb-seat>`)}
  ${specimen('bare solid', html`<bb-seat bare solid lang=${lang}></bb-seat>`)}`
}

function pips(lang: Lang): TemplateResult {
  const cases = [
    [0, 0, 1],
    [0, 1, 1],
    [1, 1, 3],
    [2, 2, 6],
    [3, 0, 3],
    [4, 1, 11],
  ]
  return html`${cases.map(([done = 0, running = 0, total = 0]) =>
    specimen(
      `done ${done}, running ${running}, total ${total}`,
      html`<bb-pips .done=${done} .running=${running} .total=${total} lang=${lang}></bb-pips>`,
    ),
  )}`
}

function who(lang: Lang): TemplateResult {
  return specimen(
    'bb-person-chooser',
    html`<bb-person-chooser .people=${sampleFloor().people} lang=${lang}></bb-person-chooser>`,
  )
}

function damage(): TemplateResult {
  return html`${MARK_KINDS.map((kind) =>
    specimen(
      kind,
      html`<bb-mark-sign kind=${kind}></bb-mark-sign> <bb-mark-sign kind=${kind} former></bb-mark-sign>
        <bb-mark-sign kind=${kind} bare></bb-mark-sign>`,
    ),
  )}`
}

function photos(lang: Lang): TemplateResult {
  const strip = (states: readonly PhotoItem['state'][]) =>
    states.map((state, n): PhotoItem => ({ id: String(n), src: DRAWN_PHOTO, state }))
  const wrong: PhotoItem = { id: 'x', src: DRAWN_PHOTO, state: 'refused', text: problem('not-a-photo').text }
  return html`${specimen('addable', html`<bb-photos addable lang=${lang}></bb-photos>`)}
  ${specimen('sent, waiting', html`<bb-photos .photos=${strip(['sent', 'waiting'])} lang=${lang}></bb-photos>`)}
  ${specimen('refused', html`<bb-photos addable .photos=${[wrong]} lang=${lang}></bb-photos>`)}
  ${specimen('camera', html`<bb-code-camera lang=${lang}></bb-code-camera>`)}`
}

function signature(lang: Lang): TemplateResult {
  const ink = 'M80 120L120 70L150 130L190 60L240 110'
  return html`${specimen('empty', html`<bb-signature label="–" lang=${lang}></bb-signature>`)}
  ${specimen('ink', html`<bb-signature label="–" .ink=${ink} lang=${lang}></bb-signature>`)}
  ${specimen('fixed', html`<bb-signature label="–" fixed .ink=${ink} lang=${lang}></bb-signature>`)}`
}

function walked(lang: Lang): TemplateResult {
  return html`${(['finished', 'half', 'blank'] as const).map((state) =>
    specimen(
      state,
      html`<bb-walkaround-summary
        .walkaround=${walkedFile(state).visit.walkaround}
        lang=${lang}
      ></bb-walkaround-summary>`,
    ),
  )}`
}

function difference(lang: Lang): TemplateResult {
  const done = { at: SAMPLE_NOW, personId: 'zhao-lei', differs: '右后门有一道划痕，单上没有', photos: [] }
  return specimen(
    'bb-difference',
    html`<bb-difference .floor=${sampleFloor()} .verification=${{ done, settled: null }} lang=${lang}></bb-difference>`,
  )
}

function icons(): TemplateResult {
  return html`${(Object.keys(ICONS) as IconName[]).map((name) => specimen(name, html`<bb-icon name=${name}></bb-icon>`))}`
}

export const SPECIMENS: Readonly<Record<ElementSection, (lang: Lang) => TemplateResult>> = {
  colours,
  plates,
  'plate-sizes': plateSizes,
  marks,
  seat,
  pips,
  who,
  damage,
  photos,
  signature,
  walked,
  difference,
  icons,
}
