/** A destination to which the unit never sent anything deserves a second look: it is often the wrong one of two with like names. */
import { listUnknownDestinations } from '@lavra/contract/routing.ts'
import { Plural } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import { IconAlertTriangle } from '../kit/icons.ts'
import styles from './routing.module.css'
import type { UnitOption } from './unit-options.ts'

const askedAtMost = 100

export function UnknownDestinations({ units }: { units: readonly UnitOption[] }) {
  const unitIds = units
    .slice(0, askedAtMost)
    .map(({ id }) => id)
    .join(',')
  const unknown =
    useEndpoint(listUnknownDestinations, unitIds ? { unitIds } : null, { staleTime: 60_000, keepPrevious: true }).data?.items ?? []
  const odd = unknown.filter(({ id }) => units.some((unit) => unit.id === id))
  if (odd.length === 0) return null
  return (
    <div className={styles.notice} role="note">
      <IconAlertTriangle aria-hidden="true" />
      <div>
        <p>
          <Plural
            value={odd.length}
            one="Sua unidade nunca enviou nada para esta unidade. Confira se é mesmo ela:"
            other="Sua unidade nunca enviou nada para estas unidades. Confira se são mesmo elas:"
          />
        </p>
        <ul className={styles.list}>
          {odd.map(({ id, code, name, agencyCode }) => (
            <li key={id}>
              {code} <span className={styles.quiet}>{`${name} · ${agencyCode}`}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
