// Which theme, text size and language did this person choose? Runs before the first paint, as a file because the policy forbids inline script.
;(() => {
  // zod would otherwise try to compile its checks with `new Function`, which the policy forbids and reports
  globalThis.__zod_globalConfig = { jitless: true }
  const root = document.documentElement
  const cookie = (name) => document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`))?.[1]
  const theme = cookie('lavra-theme')
  if (theme === 'light' || theme === 'dark' || theme === 'contrast') root.dataset.theme = theme
  const density = cookie('lavra-density')
  if (density === 'compact' || density === 'comfortable') root.dataset.density = density
  const chosen = cookie('lavra-lang')
  root.lang = chosen === 'en' || chosen === 'pt-BR' ? chosen : /^en/i.test(navigator.language) ? 'en' : 'pt-BR'
})()
