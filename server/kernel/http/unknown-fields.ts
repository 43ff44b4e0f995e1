/** Which fields of what was sent does an endpoint not know? A misspelt name must not pass as something left out, however deep it lies. */

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deeper lies only the content of documents, which is validated as such. */
const deepest = 5

/** @param taken what the endpoint's schema made of it: it keeps the fields it knows. @returns their paths. */
export function unknownFields(sent: unknown, taken: unknown, path = '', depth = 0): string[] {
  if (depth > deepest) return []
  if (Array.isArray(sent) && Array.isArray(taken))
    return sent.flatMap((one, i) => unknownFields(one, taken[i], path ? `${path}.${i}` : String(i), depth + 1))
  if (!isObject(sent) || !isObject(taken)) return []
  return Object.keys(sent).flatMap((key) => {
    const place = path ? `${path}.${key}` : key
    return Object.hasOwn(taken, key) ? unknownFields(sent[key], taken[key], place, depth + 1) : [place]
  })
}
