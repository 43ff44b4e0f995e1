/** How is what stands behind `/p/` divided into the number and the page? Pure. */
const pages = ['historico'] as const

export interface ProcessPlaceName {
  number: string
  page: (typeof pages)[number] | null
}

export function placeOf(splat: string): ProcessPlaceName {
  const parts = splat.split('/').filter(Boolean)
  const page = pages.find((name) => name === parts.at(-1)) ?? null
  return { number: parts.slice(0, page && parts.length > 1 ? -1 : undefined).join('/'), page: parts.length > 1 ? page : null }
}
