import { expect, test } from 'vitest'
import { ORDER_TYPES } from '#domain/order.ts'
import { needsCertificate } from '#domain/visit/certificate.ts'

test('P6.7: a car goes out with a completion certificate after an overhaul, and after no other type as such', () => {
  expect(ORDER_TYPES.filter((type) => needsCertificate({ type }, []))).toEqual(['overhaul'])
})

test('P6.7: after an accident it needs one where a body was straightened, not for a bumper and paint', () => {
  expect(needsCertificate({ type: 'accident' }, [{ name: '车身校正' }])).toBe(true)
  expect(needsCertificate({ type: 'accident' }, [{ name: '后保险杠喷漆' }])).toBe(false)
})

test('P6.7: after second-grade maintenance it needs one, too; after an ordinary service it does not', () => {
  expect(needsCertificate({ type: 'maintenance' }, [{ name: 'B 类保养' }])).toBe(true)
  expect(needsCertificate({ type: 'maintenance' }, [{ name: 'A 类保养' }])).toBe(false)
})
