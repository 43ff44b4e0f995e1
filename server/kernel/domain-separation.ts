/** What exactly is signed, hashed or authenticated? Bytes with their purpose in front, so that one purpose never passes for another. */

const purposeShape = /^[a-z][a-z0-9-]*$/

/** `purpose/v1\0` followed by the bytes; a purpose is lower-case words joined by hyphens, so it can never contain the zero byte. */
export function separated(purpose: string, bytes: Uint8Array): Buffer {
  if (!purposeShape.test(purpose)) throw new Error(`not a purpose: ${JSON.stringify(purpose)}`)
  return Buffer.concat([Buffer.from(`${purpose}/v1\0`), bytes])
}
