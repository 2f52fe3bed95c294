import { words } from './say.ts'

/** The field in which a customer, or whoever answers for something, signs. */
export const signatureWords = words({ signHere: '在这里签字', wipe: '重签' }, { signHere: 'Sign here', wipe: 'Again' })
