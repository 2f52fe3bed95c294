// The bays and people of the standing demonstration are those of the tests.
export { BAYS, PEOPLE, SITE, TEAMS } from '#db/demo/still-directory.ts'
