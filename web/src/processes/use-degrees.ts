/** How are the degrees of secrecy called, and what does the sign of a level say when one points at it? */
import type { SecrecyDegree } from '@lavra/contract/values.ts'
import { useLingui } from '@lingui/react/macro'

export function useDegrees() {
  const { t } = useLingui()
  const names: Record<SecrecyDegree, string> = { reserved: t`Reservado`, secret: t`Secreto`, 'top-secret': t`Ultrassecreto` }
  return {
    names,
    options: Object.entries(names).map(([id, label]) => ({ id, label })),
    hint: ({ legalBasis, degree }: { legalBasis: { name: string; law: string } | null; degree: SecrecyDegree | null }): string | null => {
      const parts = [
        ...(degree ? [t`Grau de sigilo: ${names[degree].toLowerCase()}`] : []),
        ...(legalBasis ? [`${legalBasis.name} (${legalBasis.law})`] : []),
      ]
      return parts.join(' · ') || null
    },
  }
}
