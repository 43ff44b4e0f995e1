/** A page has failed by a fault of ours: say so, keep the rest of the application, offer to try again. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { ErrorState } from '../kit/EmptyState.tsx'

export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const text = error instanceof ApiError ? refusalSentence(error, i18n) : t`Esta página falhou. O que já foi salvo está seguro.`
  return <ErrorState isPage text={text} incident={error instanceof ApiError ? error.incident : null} onRetry={reset} />
}
