import { parseArgs } from 'node:util'

export interface DemoOptions {
  /** How many site seconds pass in a second. */
  readonly speed: number
  /** A standing picture: nothing plays, and the site's time stands. */
  readonly still: boolean
  /** As written; undefined leaves it to PORT. */
  readonly port: string | undefined
}

const USAGE = 'expected: npm run demo -- [--speed 1…200] [--still] [--port 8080]'

/** Reads what follows `npm run demo --`. Throws an Error of one sentence. */
export function readOptions(args: readonly string[]): DemoOptions {
  let values: { speed?: string; still?: boolean; port?: string }
  try {
    ;({ values } = parseArgs({
      args: [...args],
      options: { speed: { type: 'string' }, still: { type: 'boolean' }, port: { type: 'string' } },
    }))
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}; ${USAGE}.`, {
      cause: error,
    })
  }
  const speed = Number(values.speed ?? 20)
  if (!(speed >= 1 && speed <= 200)) throw new Error(`--speed is "${values.speed}"; expected a number from 1 to 200.`)
  return { speed, still: values.still ?? false, port: values.port }
}
