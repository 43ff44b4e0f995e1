/** What the kit needs to know: the locale for dates and lists, and how a link is followed without loading the page anew. */
import type { ReactNode } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'

interface KitProviderProps {
  locale: string
  navigate: (href: string) => void
  children: ReactNode
}

export function KitProvider({ locale, navigate, children }: KitProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  )
}
