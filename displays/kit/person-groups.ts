import { hasRole, type Person, type Role } from '#domain/person.ts'

export interface PersonGroup {
  readonly role: Role
  readonly people: readonly Person[]
}

/** Those who work here, under the first of `roles` that they have; whoever has none of them is not listed. */
export function groupByRole(people: Iterable<Person>, roles: readonly Role[]): PersonGroup[] {
  const active = [...people].filter((person) => person.active)
  const firstRole = (person: Person) => roles.find((role) => hasRole(person, role))
  return roles
    .map((role) => ({ role, people: active.filter((person) => firstRole(person) === role) }))
    .filter((group) => group.people.length > 0)
}
