/** The smallest value that a share of all are not above. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN
}

export function spread(values: readonly number[]): string {
  return [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${percentile(values, share).toFixed(1)}`).join(' · ')
}

export interface Figure {
  readonly what: string
  readonly value: string
  readonly goal?: string
  /** Whether the goal is kept; absent where there is none. */
  readonly kept?: boolean
}

export function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n## ${title}\n`)
  console.log('| figure | measured | goal | |\n|---|---|---|---|')
  for (const { what, value, goal = '', kept } of figures)
    console.log(`| ${what} | ${value} | ${goal} | ${kept === undefined ? '' : kept ? 'kept' : 'MISSED'} |`)
}
