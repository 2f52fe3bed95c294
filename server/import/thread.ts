import { parentPort, workerData } from 'node:worker_threads'
import type { ReadingTask } from './read-apart.ts'
import { readExport } from './read.ts'

const { bytes, timeZone } = workerData as ReadingTask
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(await readExport(bytes, { timeZone }))
