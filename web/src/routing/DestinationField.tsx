/** To which units? Found by code or name; where the installation has several agencies, one of them may narrow the search (P-11). */
import { findAgencies } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Select } from '../kit/Select.tsx'
import { TagPicker } from '../kit/TagPicker.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import styles from './routing.module.css'
import { UnknownDestinations } from './UnknownDestinations.tsx'
import { type UnitOption, useFindDestinations } from './unit-options.ts'

const everywhere = 'all'

interface DestinationFieldProps {
  value: readonly UnitOption[]
  onChange: (value: readonly UnitOption[]) => void
  error?: string | null
}

export function DestinationField({ value, onChange, error }: DestinationFieldProps) {
  const { t } = useLingui()
  // on a phone the keyboard would cover all the rest at once
  const isNarrow = useIsNarrow()
  const [agencyId, setAgencyId] = useState(everywhere)
  const find = useFindDestinations(agencyId === everywhere ? undefined : agencyId)
  const agencies = useEndpoint(findAgencies, {}, { staleTime: 300_000 }).data?.items ?? []
  const options = [
    { id: everywhere, label: t`Todos os órgãos` },
    ...agencies.map(({ id, code, name }) => ({ id, label: code, detail: name })),
  ]
  return (
    <div className={styles.destination} data-several={agencies.length > 1 || undefined}>
      <TagPicker
        // options found in one agency are not those of another
        key={agencyId}
        label={t`Para quais unidades?`}
        placeholder={t`Digite a sigla ou o nome`}
        options={find}
        value={value}
        onChange={onChange}
        error={error}
        autoFocus={!isNarrow}
      />
      {agencies.length > 1 ? <Select label={t`Órgão`} options={options} value={agencyId} onChange={setAgencyId} /> : null}
      <UnknownDestinations units={value} />
    </div>
  )
}
