/** Receipt printers take 80 mm, as long as it is. */
const PAPER = `
@page { size: 80mm auto; margin: 4mm; }
@media print { body > :not(.printed) { display: none !important; } .printed { color: #000; } }
@media screen { .printed { position: fixed; left: -100vw; width: 72mm; } }
`

/** Prints a ticket alone: a copy of it, on paper of its own, that is gone when the printing is over. */
export function printTicket(ticket: HTMLElement & { file?: unknown }): void {
  const copy = ticket.cloneNode(false) as typeof ticket
  copy.file = ticket.file
  copy.className = 'printed'
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(PAPER)
  const sheets = document.adoptedStyleSheets
  document.adoptedStyleSheets = [...sheets, sheet]
  document.body.append(copy)
  const away = () => {
    copy.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  }
  window.addEventListener('afterprint', away, { once: true })
  // The copy is drawn with the next frame; only then is there something to print.
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
}
