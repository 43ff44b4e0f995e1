/**
 * What does the signature stamp say (tarja, S-06, S-07, S-09)? Official wording, in Portuguese whatever the reader's language, written
 * from the signed record alone: settings that change later do not alter it (R-66). A new wording is a new `stamp.version`.
 */
import type { SignatureRecord } from '@lavra/contract/signature-record.ts'
import { qrSvg, verifyLink } from './verify-link.ts'

/** A piece of a sentence; the strong ones are who and what. */
export interface Run {
  text: string
  strong?: true
}

export interface SignatureStamp {
  signer: string
  title: string
  /** “24/11/2026, às 10:32, conforme horário oficial de Brasília” */
  signedAt: string
  /** “com fundamento no art. …”; empty when the agency names no law. */
  ground: string
  sentence: Run[]
}

export interface DocumentStamps {
  /** In the order of signing. */
  signatures: SignatureStamp[]
  verification: {
    sentence: Run[]
    /** What a reader types. */
    page: string
    number: string
    checksum: string
    /** The page with the codes filled in, and the same as a QR code (SVG). */
    link: string
    qr: string
  }
}

/** `records`: those in force of one document, at least one. `page`: the address of the authenticity page. */
export async function stampsOf(records: readonly SignatureRecord[], page: string): Promise<DocumentStamps> {
  const [first] = records
  if (!first) throw new Error('a document without signatures has no stamps')
  const { number } = first.document
  const { checksum } = first.digests
  const link = verifyLink(page, number, checksum)
  return {
    signatures: records.toSorted((a, b) => Date.parse(a.signedAt) - Date.parse(b.signedAt)).map(stampOf),
    verification: { sentence: verificationSentence(page, number, checksum), page, number, checksum, link, qr: await qrSvg(link) },
  }
}

export function stampOf({ kind, signer, signedAt, stamp }: SignatureRecord): SignatureStamp {
  const at = officialTime(new Date(signedAt), stamp.timeZone)
  const ground = groundOf(stamp.law)
  const act = kind === 'signature' ? 'assinado' : 'autenticado'
  return {
    signer: signer.name,
    title: signer.title,
    signedAt: at,
    ground,
    sentence: [
      { text: `Documento ${act} eletronicamente por ` },
      { text: signer.name, strong: true },
      { text: ', ' },
      { text: signer.title, strong: true },
      { text: `, em ${at}${ground ? `, ${ground}` : ''}.` },
    ],
  }
}

function verificationSentence(page: string, number: string, checksum: string): Run[] {
  return [
    { text: 'A autenticidade deste documento pode ser conferida no endereço ' },
    { text: page },
    { text: ', informando o código verificador ' },
    { text: number, strong: true },
    { text: ' e o código CRC ' },
    { text: checksum, strong: true },
    { text: '.' },
  ]
}

/** The setting may be a bare article (“art. 6º …”) or bring its preposition (“na Lei …”). */
function groundOf(law: string): string {
  const text = law.trim().replace(/\.$/, '')
  if (!text) return ''
  return `com fundamento ${/^(no|na|nos|nas|em)\s/i.test(text) ? text : `no ${text}`}`
}

function officialTime(at: Date, timeZone: string): string {
  const options = {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const
  const parts = Object.fromEntries(new Intl.DateTimeFormat('pt-BR', options).formatToParts(at).map(({ type, value }) => [type, value]))
  const offset = offsetOf(at, timeZone)
  const clock = offset === offsetOf(at, 'America/Sao_Paulo') ? 'horário oficial de Brasília' : `horário oficial local (${offset})`
  return `${parts.day}/${parts.month}/${parts.year}, às ${parts.hour}:${parts.minute}, conforme ${clock}`
}

/** “UTC-04:00” */
function offsetOf(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at)
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC')
}
