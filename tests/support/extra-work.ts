// Commands of extra work as technicians, advisors and customers give them, on A001 unless told.
import type { ExtraWorkCommand, Verdict } from '#domain/visit/extra-work.ts'
import { ADVISOR } from './floor-builder.ts'

type Of<T extends ExtraWorkCommand['type']> = Extract<ExtraWorkCommand, { type: T }>

/** Worn brakes, found on the first operation; about safety. */
export const report = (findingId: string, facts: Partial<Of<'report-finding'>> = {}): Of<'report-finding'> => ({
  type: 'report-finding',
  orderId: 'a001',
  findingId,
  operationId: 'a001-1',
  text: '前刹车片磨损',
  measured: '2 mm',
  urgency: 'now',
  safety: true,
  photos: [],
  ...facts,
})

/** One labour line at half the price, in fen, and one part at the other half. */
export const price = (findingId: string, fen: number, orderId = 'a001'): Of<'price-finding'> => ({
  type: 'price-finding',
  orderId,
  findingId,
  title: '',
  words: '',
  lines: [
    {
      kind: 'labour',
      id: `${findingId}-work`,
      code: '',
      name: `更换 ${findingId}`,
      payType: 'customer',
      ifRefused: null,
      price: Math.ceil(fen / 2),
      afterDisassembly: null,
      work: { trade: 'mechanical', standardMinutes: 30, equipment: [], certificates: [], parallel: false },
    },
    {
      kind: 'part',
      id: `${findingId}-part`,
      code: '',
      name: `配件 ${findingId}`,
      payType: 'customer',
      ifRefused: null,
      operationId: `${findingId}-work`,
      quantity: 100,
      unit: '件',
      unitPrice: Math.floor(fen / 2),
      source: 'maker',
    },
  ],
})

export const ask = (
  proposalId: string,
  findingIds: readonly string[],
  facts: Partial<Of<'propose'>> = {},
): Of<'propose'> => ({
  type: 'propose',
  orderId: 'a001',
  proposalId,
  findingIds,
  promisedAt: null,
  holds: [],
  ...facts,
})

export const ink = { kind: 'ink', ink: 'M100 100L200 120' } as const
export const attested = {
  kind: 'attest',
  personId: ADVISOR,
  how: 'telephone',
  note: '打电话，机主本人',
} as const

/** Signed at the desk; what is declined is refused knowingly. */
export const answer = (
  hash: string,
  verdicts: Readonly<Record<string, Verdict>>,
  facts: Partial<Of<'answer-proposal'>> = {},
): Of<'answer-proposal'> => ({
  type: 'answer-proposal',
  orderId: 'a001',
  proposalId: 'p1',
  hash,
  answers: Object.entries(verdicts).map(([findingId, verdict]) => ({
    findingId,
    verdict,
    refused: verdict === 'declined',
  })),
  by: 'desk',
  evidence: ink,
  ...facts,
})
