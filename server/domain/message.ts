import type { Fen } from './visit/money.ts'

export const CHANNELS = ['sms', 'email'] as const
export type Channel = (typeof CHANNELS)[number]

/** waiting to be sent, or for somebody to do it by hand where there is no gateway · failed: nobody tries any more */
export type MessageState = 'waiting' | 'sent' | 'failed' | 'by-hand'

/** What a customer is told (P8.4). Neither name nor phone is in it: whom it goes to is looked up when it is sent. */
export type Message =
  /** The one-time code without which nothing is agreed on the phone page. */
  | { readonly template: 'code'; readonly params: { readonly code: string; readonly minutes: number } }
  | {
      readonly template: 'asked'
      readonly params: { readonly ticket: string; readonly items: number; readonly total: Fen }
    }
  | { readonly template: 'promise'; readonly params: { readonly ticket: string; readonly promisedAt: number } }
  | { readonly template: 'ready'; readonly params: { readonly ticket: string } }

export type Template = Message['template']
