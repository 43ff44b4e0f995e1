/** What did this person choose for this browser? Cookies, so that pages made on the server match without script. */
const year = 365 * 24 * 60 * 60

export function readCookie(name: string): string | null {
  return document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`))?.[1] ?? null
}

export function writeCookie(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in the browsers we must serve
  document.cookie = `${name}=${value}; path=/; max-age=${year}; samesite=lax`
}
