/** What surrounds every page: language, routing, the cache of what was read, toasts, the sign-in over the page. */
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { onUnhandledRefusal, queryClient } from '../api/query-client.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { KitProvider } from '../kit/KitProvider.tsx'
import { ToastPlace } from '../kit/Toast.tsx'
import { toast } from '../kit/toast-queue.ts'
import { watchForNewVersion } from './new-version.ts'
import { usePreferences } from './preferences.ts'
import { router } from './routes.tsx'

export function App() {
  const { language } = usePreferences()
  useEffect(() => onUnhandledRefusal((error) => toast(refusalSentence(error, i18n), { tone: 'danger' })), [])
  useEffect(watchForNewVersion, [])
  return (
    <I18nProvider i18n={i18n}>
      <KitProvider locale={language === 'en' ? 'en-US' : 'pt-BR'} navigate={(href) => router.navigate({ href })}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <ToastPlace />
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>
  )
}
