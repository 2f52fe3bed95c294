// The cars of the standing demonstration are those of the tests.
export { car, work, type At } from '#db/demo/still-car.ts'
export { afterWork, inQueue, notYet, onBays, onHold } from '#db/demo/still-orders.ts'
