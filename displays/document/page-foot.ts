/** The foot of every printed page says whose it is: a second page may come apart from the first. */
const sheet = new CSSStyleSheet()

/** Sets what stands at the lower left of each page. */
export function footPages(text: string): void {
  if (!document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  // A text of JSON is a string of CSS, too, for all that an order's number and a plate hold.
  const content = JSON.stringify(text.replace(/[\\"\n]/g, ' '))
  sheet.replaceSync(`@page { @bottom-left { content: ${content}; font: 8pt sans-serif; color: #51616d; } }`)
}
