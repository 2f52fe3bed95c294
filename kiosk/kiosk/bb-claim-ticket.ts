import { css, html, LitElement, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { encode } from 'uqr'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'

const SAMPLE = 'A023'

/** A claim ticket as the customer holds it, in a scanner's frame. A picture: its code holds nothing but its number. */
@customElement('bb-claim-ticket')
export class BbClaimTicket extends LitElement {
  @property() override lang: Lang = 'zh'

  override render() {
    const { data, size } = encode(SAMPLE, { border: 0, minVersion: 3 })
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
    return html`<div aria-hidden="true">
      <section>
        <p>${say(kioskWords, this.lang, 'claimTicket')}</p>
        <b>${SAMPLE}</b>
        <svg class="code" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${svg`<path d=${dark} />`}</svg>
      </section>
      <svg class="frame" viewBox="0 0 100 100" preserveAspectRatio="none">
        <path
          vector-effect="non-scaling-stroke"
          d="M1 22V9q0-8 8-8h12M79 1h12q8 0 8 8v13M99 78v13q0 8-8 8H79M21 99H9q-8 0-8-8V78"
        />
      </svg>
    </div>`
  }

  static override styles = css`
    :host {
      display: block;
    }
    div {
      position: relative;
      padding: 1.75rem 2.25rem;
    }
    section {
      --n: 1rem;
      position: relative;
      padding: 1.25rem 0 1.5rem;
      border-radius: var(--r-3);
      text-align: center;
      line-height: 1.1;
      color: var(--plate-ink);
      transform: rotate(-3deg);
      filter: drop-shadow(0 0.5rem 0.75rem rgba(18, 42, 54, 0.18));
      background:
        radial-gradient(circle at 0 7.5rem, transparent var(--n), var(--paint) calc(var(--n) + 0.05rem)) left /
          calc(50% + 1px) 100% no-repeat,
        radial-gradient(circle at 100% 7.5rem, transparent var(--n), var(--paint) calc(var(--n) + 0.05rem)) right /
          calc(50% + 1px) 100% no-repeat;
    }
    section::after {
      content: '';
      position: absolute;
      left: 1.5rem;
      right: 1.5rem;
      top: 7.4rem;
      border-top: 0.1875rem dashed var(--line);
    }
    p {
      margin: 0;
      font-size: var(--t-28);
    }
    b {
      display: block;
      margin-bottom: 1.75rem;
      font-size: 3.5rem;
    }
    .code {
      display: block;
      width: 11.5rem;
      height: 11.5rem;
      margin: 0 auto;
    }
    .frame {
      position: absolute;
      left: 0;
      top: 0;
      width: 100%;
      height: 100%;
      fill: none;
      stroke: var(--on-pass-hand);
      stroke-width: 0.375rem;
      stroke-linecap: round;
      overflow: visible;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-claim-ticket': BbClaimTicket
  }
}
