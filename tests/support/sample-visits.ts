// What stands written about the sample's cars.
export { visitsOf } from '../../db/demo/still-visits.ts'
