// The cars of the standing demonstration are those of the tests.
export { afterWork, car, inQueue, notYet, onBays, onHold, work, type At } from '#db/demo/still-orders.ts'
