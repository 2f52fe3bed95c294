import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../displays/kit/tokens.css', import.meta.url), 'utf8')

type Tokens = Record<string, string>

/** The declarations of every rule whose selector list holds one of `selectors`, later ones winning. */
function tokensOf(...selectors: string[]): Tokens {
  const tokens: Tokens = {}
  for (const [, list = '', body = ''] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!list.split(',').some((selector) => selectors.includes(selector.trim()))) continue
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) tokens[name] = value.trim()
  }
  return tokens
}

const HAND = [':root', ":root[data-family='hand']"]
const themes: Record<string, Tokens> = {
  hand: tokensOf(...HAND),
  'hand, dark': tokensOf(...HAND, ":root[data-family='hand'][data-theme='dark']"),
  wall: tokensOf(':root', ":root[data-family='wall']"),
}

const pairs = [...css.matchAll(/pair ([\d.]+) (--[\w-]+) on ((?:--[\w-]+\s*)+)/g)].flatMap(
  ([, least, ink = '', grounds = '']) =>
    grounds
      .trim()
      .split(/\s+/)
      .map((ground) => ({ least: Number(least), ink, ground })),
)

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(themes))('colours of the %s family', (_family, tokens) => {
  test.each(pairs)('$ink can be read on $ground ($least:1)', ({ least, ink, ground }) => {
    const colors = [tokens[ink], tokens[ground]]
    for (const color of colors) expect(color).toMatch(/^#[0-9a-f]{6}$/)
    expect(contrast(colors[0]!, colors[1]!)).toBeGreaterThanOrEqual(least)
  })
})

test('every family names the same colours', () => {
  const names = (selector: string) =>
    Object.entries(tokensOf(selector))
      .flatMap(([name, value]) => (/^#|^rgba/.test(value) ? [name] : []))
      .sort()
  expect(names(":root[data-family='wall']")).toEqual(names(":root[data-family='hand']"))
  expect(names(":root[data-family='hand'][data-theme='dark']")).toEqual(names(":root[data-family='hand']"))
})

test('every `on` and every ink of a state has its pair', () => {
  const inks = Object.keys(themes['hand']!).filter((name) => /^--on-|-ink$|^--ink/.test(name) && name !== '--plate-ink')
  expect(inks.filter((ink) => !pairs.some((pair) => pair.ink === ink))).toEqual([])
})
