/**
 * Which scripts may be started by code? Only our own. The policy named `default` is asked by the browser whenever a worker is
 * created from a text address: pdf.js does so, and without this falls back to the main thread.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown
}

export function allowOwnScriptsOnly(): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  factory?.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError('foreign script refused')
      return url
    },
  })
}
