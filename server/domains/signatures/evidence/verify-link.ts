/** Which address opens the authenticity page with the codes filled in, and how does it look as a QR code? */
import QRCode from 'qrcode'

/** The names the authenticity page reads from its address. */
export const linkParameters = { number: 'codigo', checksum: 'crc' } as const

/** `page`: the whole address of the authenticity page, without a query. */
export function verifyLink(page: string, number: string, checksum: string): string {
  return `${page}?${new URLSearchParams({ [linkParameters.number]: number, [linkParameters.checksum]: checksum })}`
}

/** An SVG without styles, black on its own white so that dark surroundings do not matter; 15 % of it may be lost in a photocopy. */
export async function qrSvg(link: string): Promise<string> {
  return (await QRCode.toString(link, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })).trim()
}
