import { Worker } from 'node:worker_threads'
import type { ImportReading, ReadOptions } from './read.ts'

/** What the thread is given; the bytes move there. */
export interface ReadingTask extends ReadOptions {
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A file of the largest size takes seconds; one that takes this long was made to. ms */
const PATIENCE = 60_000
const MEMORY_MB = 1_024

/** Reads an export on a thread of its own: tens of thousands of lines must not hold up the screens. Takes the bytes along. */
export function readExportApart(bytes: ArrayBuffer, { timeZone }: ReadOptions): Promise<ImportReading> {
  const workerData: ReadingTask = { bytes: new Uint8Array(bytes), timeZone }
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData,
    transferList: [bytes],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  return new Promise<ImportReading>((done, failed) => {
    const timer = setTimeout(() => failed(new Error('reading the file took too long')), PATIENCE)
    worker.once('message', done)
    worker.once('error', failed)
    worker.once('exit', () => {
      clearTimeout(timer)
      failed(new Error('reading the file ended without an answer'))
    })
  }).finally(() => worker.terminate())
}
