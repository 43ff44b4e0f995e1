/** In which unit do I act? Shows the present one and switches to another of mine. */
import { useLingui } from '@lingui/react/macro'
import { Button } from '../kit/Button.tsx'
import { IconBuilding, IconChevronDown } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { useSession, useSwitchUnit } from './session.tsx'
import styles from './UnitMenu.module.css'

export function UnitMenu() {
  const { t } = useLingui()
  const { unit, units, agency } = useSession()
  const { mutate, isPending } = useSwitchUnit()
  if (units.length === 0) return null
  const items = units.map((one) => ({
    id: one.id,
    label: one.agencyCode === agency.code ? one.code : `${one.agencyCode}/${one.code}`,
    detail: one.name,
    isCurrent: one.id === unit?.id,
    run: () => one.id !== unit?.id && mutate({ unitId: one.id }),
  }))
  const shown = unit?.code ?? t`Escolher unidade`
  // codes read from the whole to the part; where there is little room the part is what tells one's units apart
  const part = shown.lastIndexOf('/') + 1
  return (
    <Menu
      label={t`Unidade em que você atua`}
      groups={[{ id: 'units', title: t`Suas unidades`, items }]}
      trigger={
        <Button
          className={styles.unit}
          isPending={isPending}
          icon={<IconBuilding aria-hidden="true" className={styles.place} />}
          aria-label={t`Unidade: ${shown}. Trocar`}
        >
          <span className={styles.text}>
            <b>
              <span className={styles.above}>{shown.slice(0, part)}</span>
              {shown.slice(part)}
            </b>
            <IconChevronDown size={15} aria-hidden="true" />
          </span>
        </Button>
      }
    />
  )
}
