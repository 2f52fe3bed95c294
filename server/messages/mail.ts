import { createTransport } from 'nodemailer'
import { WillNeverGo, type Send } from './send.ts'

export interface MailServer {
  /** smtp:// or smtps://, with user and password where it wants them. */
  readonly url: string
  readonly from: string
}

const PATIENCE = 15_000

/** One mail a message, its id in the Message-ID: a mailbox that gets it twice shows it once. */
export function mailBy({ url, from }: MailServer): { send: Send; close: () => void } {
  const timeouts = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE }
  const transport = createTransport({ url, ...timeouts })
  const host = from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '')
  return {
    close: () => transport.close(),
    async send(to, text, key) {
      const [subject = ''] = text.split(/[。.!\n]/)
      try {
        await transport.sendMail({ from, to, subject, text, messageId: `<${key}@${host}>` })
      } catch (error) {
        const { responseCode } = error as { responseCode?: number }
        if (responseCode !== undefined && responseCode >= 550 && responseCode <= 554)
          throw new WillNeverGo(`mail ${responseCode}`)
        throw new Error(`mail ${responseCode ?? (error as { code?: string }).code ?? ''}`.trim(), { cause: error })
      }
    },
  }
}
