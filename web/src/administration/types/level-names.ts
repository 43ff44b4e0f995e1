/** How are the access levels called? */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

export function useLevelNames(): Record<AccessLevel, string> {
  const { t } = useLingui()
  return useMemo(() => ({ public: t`Público`, restricted: t`Restrito`, confidential: t`Sigiloso` }), [t])
}
