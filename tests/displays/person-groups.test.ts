import { expect, test } from 'vitest'
import { groupByRole } from '../../displays/kit/person-groups.ts'
import { PEOPLE } from '../support/sample-directory.ts'

test('everyone who works here stands once, under the first role asked for', () => {
  const people = PEOPLE.map((person) => (person.id === 'chen-hao' ? { ...person, active: false } : person))
  const groups = groupByRole(people, ['foreman', 'advisor', 'cashier', 'care'])
  expect(groups.map(({ role, people: names }) => [role, names.map((person) => person.name)])).toEqual([
    ['foreman', ['张建国']],
    ['advisor', ['王敏', '李娜']],
    ['cashier', ['高悦']],
  ])
})
