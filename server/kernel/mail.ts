/** Mail by SMTP. What a server refuses for good is told apart from what may pass, so that only the latter is tried again. */
import { createTransport } from 'nodemailer'
import { z } from 'zod'

export interface Mail {
  to: string
  subject: string
  text: string
  html: string
  /** The part before the @: the same for every attempt, so that who gets it twice sees it once. */
  key: string
  /** For mail programs: where one request stops mails like this one (RFC 8058). */
  unsubscribe: string
}

export interface Mailer {
  /** @throws MailRefused when trying again is of no use; any other error may pass. */
  send(mail: Mail): Promise<void>
  close(): void
}

export class MailRefused extends Error {}

const address = z.email()

export function openMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({
    url,
    ...{ pool: true, maxConnections: 2 },
    ...{ connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 },
    // A mail of ours never reads a file or an address to fill itself.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  const host = from.slice(from.lastIndexOf('@') + 1)
  return {
    async send({ to, subject, text, html, key, unsubscribe }) {
      if (!address.safeParse(to).success) throw new MailRefused('the address is not one')
      try {
        await transport.sendMail({
          from: { name: 'Lavra', address: from },
          to: { name: '', address: to },
          subject: oneLine(subject),
          text,
          html,
          messageId: `<${key}@${host}>`,
          headers: {
            'List-Unsubscribe': { prepared: true, value: `<${oneLine(unsubscribe)}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            'Auto-Submitted': 'auto-generated',
          },
        })
      } catch (error) {
        throw isFinal(error) ? new MailRefused(error instanceof Error ? oneLine(error.message) : String(error)) : error
      }
    },
    close: () => transport.close(),
  }
}

/** Names and summaries come from people: a line break in them must not begin a header of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: replacing them is the point
export const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').slice(0, 300)

/** A 5xx answer to this mail. What the server says of ourselves (sign-in, TLS) is the operator's to put right and not the mail's fault. */
function isFinal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH' && code !== 'ETLS'
}
