import { expect, test } from 'vitest'
import { salutationOf } from '#domain/salutation.ts'

test.each([
  ['林静怡', { surname: '林', title: null }],
  ['欧阳娜', { surname: '欧阳', title: null }],
  ['王 先生', { surname: '王', title: 'mr' }],
  ['林静怡 女士', { surname: '林', title: 'ms' }],
  ['John Smith', { surname: 'Smith', title: null }],
  ['Ms. Ada Byron', { surname: 'Byron', title: 'ms' }],
])('P3.2: %s is greeted by surname, with a title only where the file says one', (name, salutation) =>
  expect(salutationOf(name)).toEqual(salutation),
)

test.each(['', '  ', '北京锦程汽车租赁有限公司', 'Sinotruk Co Ltd'])(
  'P3.2: “%s” is nobody’s surname, so nobody is named',
  (name) => expect(salutationOf(name)).toBeNull(),
)
