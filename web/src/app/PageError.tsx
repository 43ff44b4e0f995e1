/** A page has failed by a fault of ours: say so, keep the rest of the application, offer to try again. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { ErrorState } from '../kit/EmptyState.tsx'

/** How browsers say that a part of the application did not come: Chromium, Firefox, Safari. */
const partNotFetched = /dynamically imported module|importing a module script failed/i

export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const isUnreached = !(error instanceof ApiError) && partNotFetched.test(String(error))
  const text =
    error instanceof ApiError
      ? refusalSentence(error, i18n)
      : isUnreached
        ? t`Não foi possível carregar esta página: o servidor não respondeu. Verifique a conexão e tente de novo.`
        : t`Esta página falhou. O que já foi salvo está seguro.`
  // the browser does not fetch a part again that it could not fetch once: only a new page does
  const again = isUnreached ? () => location.reload() : reset
  return <ErrorState isPage text={text} incident={error instanceof ApiError ? error.incident : null} onRetry={again} />
}
