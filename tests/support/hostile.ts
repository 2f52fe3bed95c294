// What a broken, hostile or outdated client may send in a command's name: made from the contract's own schema, so that a
// new command is tried without a word here (fast-check).
import fc from 'fast-check'
import type { z } from 'zod'
import { INK } from './agreement.ts'

/** Ids that exist in the house and stand under such a name, mostly such as fit together. */
export type Known = (name: string) => readonly string[]

const HALF_A_CHARACTER = '\ud83d'

/** What no client of ours sends, at any place. */
const NASTY: readonly unknown[] = [
  ...[null, true, [], {}, -1, 0, 1.5, 1e12, 2 ** 53, -1e308],
  ...['', ' ', '\u0000', `a\u0000b`, HALF_A_CHARACTER, '__proto__', 'constructor', 'toString', '../../etc/passwd'],
  ...["'; drop table visit; --", '长'.repeat(20_000), '👩‍🔧', '\u202e', '\ufeff'],
  ...[JSON.parse('{"__proto__":{"isAdmin":true}}'), JSON.parse('{"constructor":{"prototype":{}}}')],
]
/** Written as it stands: larger than any number that JSON can carry. */
const INFINITE = Number.POSITIVE_INFINITY

interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly values?: readonly unknown[]
  readonly entries?: Readonly<Record<string, string>>
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly format?: string
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[]
}
interface Check {
  readonly check: string
  readonly format?: string
  readonly pattern?: RegExp
  readonly maximum?: number
  readonly value?: number
}

/** Mostly of the schema's shape, so that it gets as far as the rules; now and then with something nasty in its place. */
export function hostile(schema: z.ZodType, known: Known, name = ''): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 80, arbitrary: shaped(schema, known, name) },
    { weight: 1, arbitrary: fc.constantFrom(...NASTY, INFINITE) },
  )
}

function shaped(schema: z.ZodType, known: Known, name: string): fc.Arbitrary<unknown> {
  const definition = schema._zod.def as unknown as Definition
  const { type, shape, innerType, element, options, values, entries, keyType, valueType } = definition
  const inner = (one: z.ZodType | undefined, under = name) => hostile(one!, known, under)
  switch (type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(shape!).map(([key, value]) => [key, inner(value, key)])))
    case 'nullable':
      return fc.option(inner(innerType))
    case 'optional':
    case 'default':
    case 'prefault':
      return fc.option(inner(innerType), { nil: undefined })
    case 'array':
      return fc.array(inner(element), { maxLength: 4 })
    case 'record':
      return fc.dictionary(inner(keyType).map(String), inner(valueType), { maxKeys: 3 })
    case 'union':
      return fc.oneof(...options!.map((option) => shaped(option, known, name)))
    case 'literal':
      return fc.constantFrom(...values!)
    case 'enum':
      return fc.constantFrom(...Object.values(entries!))
    case 'boolean':
      return fc.boolean()
    case 'number':
      return numbers(definition)
    case 'string':
      return strings(definition, known(name))
    default:
      throw new Error(`no client is known to send ${type}`)
  }
}

const checksOf = ({ checks = [] }: Definition): Check[] => checks.map(({ _zod }) => _zod.def)

/** At the edges of what is allowed, and a little inside. */
function numbers(definition: Definition): fc.Arbitrary<number> {
  const limit = (check: string) => checksOf(definition).find((each) => each.check === check)?.value
  const [least, most] = [limit('greater_than') ?? 0, limit('less_than') ?? 2 ** 31]
  const near = fc.integer({ min: Math.ceil(least), max: Math.floor(Math.min(most, least + 5_000)) })
  return fc.oneof(near, fc.constantFrom(least, most, Math.floor((least + most) / 2)))
}

function strings(definition: Definition, known: readonly string[]): fc.Arbitrary<string> {
  const checks = checksOf(definition)
  const formats = [definition.format, ...checks.map(({ format }) => format)]
  const pattern = checks.find((check) => check.pattern)?.pattern?.source ?? ''
  if (formats.includes('uuid')) return fc.uuid()
  if (formats.includes('date')) return fc.constantFrom('2027-05-22', '2024-02-29', '9999-12-31')
  if (pattern.includes('[0-9a-f]{64}')) return fc.constantFrom('ab'.repeat(32), '0'.repeat(64))
  if (pattern.startsWith('^M')) return fc.constant(INK)
  if (pattern.startsWith('^[A-Za-z0-9_-]'))
    return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, fc.stringMatching(/^[a-z0-9_-]{1,64}$/))
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? 60
  return fc.oneof(
    fc.constantFrom(...known).map((text) => text.slice(0, most)),
    fc.string({ unit: 'grapheme', maxLength: most }),
  )
}

/** JSON as it goes over the line, with what `JSON.stringify` would hide. */
export function onTheLine(body: unknown): string {
  const text = JSON.stringify(body, (_, value: unknown) => (value === INFINITE ? '∞' : value))
  return text.replaceAll('"∞"', '1e999')
}
