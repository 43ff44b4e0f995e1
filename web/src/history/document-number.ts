/** Where in a sentence does the document's number stand, whole and not as a part of a longer one? Pure; null when it does not. */
export function splitAtNumber(sentence: string, number: string): [before: string, after: string] | null {
  const at = sentence.search(new RegExp(`(?<!\\d)${number}(?!\\d)`))
  return at < 0 ? null : [sentence.slice(0, at), sentence.slice(at + number.length)]
}
