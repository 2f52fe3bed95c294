/** Six digits, chosen by the server. */
export const PIN = /^\d{6}$/

/** Wrong tries of one person at one terminal before they have to wait, and for how long, s. */
export const PIN_TRIES = 5
export const PIN_WAIT = 300

/** Too easy to guess by somebody who looks on: one digit over and over, a run up or down, two or three digits repeated. */
export function isWeakPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]))
  const isRun = steps.every((step) => step === steps[0] && Math.abs(step) <= 1)
  return isRun || /^(\d{2})\1\1$/.test(pin) || /^(\d{3})\1$/.test(pin) || new Set(pin).size < 3
}
