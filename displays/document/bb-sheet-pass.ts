import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { validPass } from '#domain/visit/pass.ts'
import './bb-letterhead.ts'
import './bb-pass-stub.ts'
import './bb-signatures.ts'
import { moment, nameOf, word, type Paper } from './paper.ts'
import { paperStyles } from './paper-styles.ts'

/** Exit pass (出门证): leave to drive out, once (P6.5, P6.7). */
@customElement('bb-sheet-pass')
export class BbSheetPass extends LitElement {
  @property({ attribute: false }) paper!: Paper

  override render() {
    const { paper } = this
    const pass = validPass(paper.file.visit.pass, paper.letterhead.now)
    if (!pass) return nothing
    return html`<bb-letterhead .paper=${paper} kind="pass"></bb-letterhead>
      <bb-pass-stub .paper=${paper} .pass=${pass}></bb-pass-stub>
      <p class="grey">${word(paper, 'gateText')}</p>
      <bb-signatures
        .lines=${[
          {
            role: word(paper, 'signIssuer'),
            text: `${nameOf(paper, pass.personId)} ${moment(paper, pass.issuedAt)}`,
            ink: null,
          },
          { role: word(paper, 'signGate'), text: '', ink: null },
        ]}
      ></bb-signatures>`
  }

  static override styles = [
    paperStyles,
    css`
      bb-pass-stub {
        margin: 24px 0 18px;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-sheet-pass': BbSheetPass
  }
}
