import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    violations: string[]
  }
}

/** What a browser complains about on a page, from its first script on: errors, and breaches of the content policy. */
export async function complaintsOf(page: Page): Promise<() => Promise<string[]>> {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(`${violatedDirective}: ${blockedURI}`),
    )
  })
  return async () => [...errors, ...(await page.evaluate(() => window.violations))]
}

/** Every word that stands on a page, those in shadow trees too. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = []
    const read = (node: Node) => {
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return
      if (node instanceof Text && node.data.trim() !== '') texts.push(node.data.trim())
      for (const child of (node instanceof Element && node.shadowRoot?.childNodes) || []) read(child)
      for (const child of node.childNodes) read(child)
    }
    read(document.body)
    return texts
  })
}

/** The names of our elements that are on a page, however deep in shadow trees. */
export function elementsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = new Set<string>()
    const read = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName.startsWith('bb-')) names.add(element.localName)
        if (element.shadowRoot) read(element.shadowRoot)
      }
    }
    read(document)
    return [...names]
  })
}

/** What only a program would say: a key without words, a message without its value. */
export function programmersWords(texts: readonly string[]): string[] {
  return texts.filter((text) => /[{}]|undefined|\bnull\b|NaN|\[object|Invalid Date|^[a-z]+([A-Z][a-z]+)+$/.test(text))
}

/** How far a page can be scrolled, px: to the right and down. */
export function overhangOf(page: Page): Promise<{ right: number; down: number }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    const { overflowX, overflowY } = getComputedStyle(document.body)
    return {
      right: overflowX === 'hidden' ? 0 : scrollWidth - clientWidth,
      down: overflowY === 'hidden' ? 0 : scrollHeight - clientHeight,
    }
  })
}

/** What keeps someone from using a page: axe's serious and critical findings, with where they are. */
export async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')} ${failureSummary}`),
    )
}
