/** How is what stands behind `/p/` divided into the number and the page? Pure. */
const pages = [
  ['historico', 'history'],
  ['protocolo', 'protocol'],
] as const

export interface ProcessPlaceName {
  number: string
  page: (typeof pages)[number][1] | null
}

export function placeOf(splat: string): ProcessPlaceName {
  const parts = splat.split('/').filter(Boolean)
  const page = parts.length > 1 ? (pages.find(([word]) => word === parts.at(-1))?.[1] ?? null) : null
  return { number: parts.slice(0, page ? -1 : undefined).join('/'), page }
}
