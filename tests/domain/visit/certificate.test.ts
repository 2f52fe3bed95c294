import { expect, test } from 'vitest'
import { ORDER_TYPES } from '#domain/order.ts'
import { needsCertificate } from '#domain/visit/certificate.ts'

test('P6.7: a car goes out with a completion certificate after an overhaul or an accident repair, and no other type', () => {
  expect(ORDER_TYPES.filter((type) => needsCertificate({ type }, []))).toEqual(['accident', 'overhaul'])
})

test('P6.7: after second-grade maintenance it needs one, too; after an ordinary service it does not', () => {
  expect(needsCertificate({ type: 'maintenance' }, [{ name: 'B 类保养' }])).toBe(true)
  expect(needsCertificate({ type: 'maintenance' }, [{ name: 'A 类保养' }])).toBe(false)
})
