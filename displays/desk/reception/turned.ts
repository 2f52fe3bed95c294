/**
 * Whether this window is turned to a customer, on which order, and the code that brings the desk back. Kept for as long as
 * the window is open: loading the page anew leads no customer to the desk.
 */
const ORDER = 'bayboard.turned'
const CODE = 'bayboard.return-code'

/** The order that the customer sees; '' where the desk is the advisor's. */
export const turnedOrder = (): string => sessionStorage.getItem(ORDER) ?? ''

export const turnTo = (orderId: string): void => sessionStorage.setItem(ORDER, orderId)

/** The desk is the advisor's again. */
export const turnBack = (): void => sessionStorage.removeItem(ORDER)

/** '' before anybody chose one. */
export const returnCode = (): string => sessionStorage.getItem(CODE) ?? ''

export const chooseReturnCode = (code: string): void => sessionStorage.setItem(CODE, code)
