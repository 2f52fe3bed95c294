// A hand on a screen, for states that a screen comes to only by what people do on it.

/** How many pictures something may take to appear. */
const PATIENCE = 300

const hands = new Set<Promise<unknown>>()

/** An element however deep in shadow trees; each step is looked for inside the one before. Throws where it never appears. */
export function find<T extends HTMLElement = HTMLElement>(root: Element, ...path: string[]): Promise<T> {
  const reached = reach<T>(root, path)
  hands.add(reached)
  const rest = () => hands.delete(reached)
  reached.then(rest, rest)
  return reached
}

export async function press(root: Element, ...path: string[]): Promise<void> {
  ;(await find(root, ...path)).click()
}

/** When every hand has done what it was to do, and it is shown. */
export async function atRest(): Promise<void> {
  while (hands.size > 0) await Promise.allSettled(hands)
  // What they changed is drawn by promises of its own.
  for (let n = 0; n < 3; n++) await new Promise((done) => setTimeout(done))
}

async function reach<T extends HTMLElement>(root: Element, path: readonly string[]): Promise<T> {
  let at = root
  for (const selector of path) at = await appears(at, selector)
  return at as T
}

async function appears(root: Element, selector: string): Promise<Element> {
  for (let n = 0; n < PATIENCE; n++) {
    const found = within(root, selector)
    if (found) return found
    await new Promise(requestAnimationFrame)
  }
  throw new Error(`${root.localName} shows no ${selector}`)
}

function within(root: Element | ShadowRoot, selector: string): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) return element
    const found = element.shadowRoot && within(element.shadowRoot, selector)
    if (found) return found
  }
  return root instanceof Element && root.shadowRoot ? within(root.shadowRoot, selector) : undefined
}
