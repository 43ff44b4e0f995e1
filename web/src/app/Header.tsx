/** The bar on top: whose system this is, in which unit one acts, the way to anything, the one thing one starts, and oneself. */
import { useLingui } from '@lingui/react/macro'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconHelpCircle, IconMenu2, IconPlus, IconSearch } from '../kit/icons.ts'
import { Kbd } from '../kit/Kbd.tsx'
import { Link } from '../kit/Link.tsx'
import { Bell } from '../notifications/Bell.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { Brand } from './Brand.tsx'
import styles from './Header.module.css'
import { openOverlay } from './overlays.ts'
import { useFollow } from './page.ts'
import { paths } from './paths.ts'
import { useMay, useSession } from './session.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'
import { UnitMenu } from './UnitMenu.tsx'

export function Header({ isCovered, onOpenNav }: { isCovered: boolean; onOpenNav: () => void }) {
  const { t } = useLingui()
  const { agency } = useSession()
  const may = useMay()
  const follow = useFollow()
  return (
    <header className={styles.header} inert={isCovered}>
      <span className={styles.menu}>
        <IconButton label={t`Abrir menu`} icon={<IconMenu2 size={20} />} onPress={onOpenNav} />
      </span>
      <Link kind="plain" href={paths.desk()} className={styles.home} aria-label={t`Lavra, início`}>
        <Brand />
      </Link>
      <span className={styles.agency} title={agency.name}>
        {agency.name}
      </span>
      <UnitMenu />
      <button type="button" id="busca" className={styles.search} onClick={() => openOverlay('palette')}>
        <IconSearch aria-hidden="true" />
        <span className={styles.searchText}>{t`Pesquisar ou executar um comando`}</span>
        <span className={styles.searchKeys}>
          <Kbd keys="Ctrl+K" />
        </span>
      </button>
      <div className={styles.right}>
        {may('process.start') ? (
          <span className={styles.start}>
            <Button kind="primary" icon={<IconPlus aria-hidden="true" />} onPress={() => follow(paths.newProcess())}>
              {t`Iniciar processo`}
            </Button>
          </span>
        ) : null}
        <span className={styles.wide}>
          <ThemeMenu />
          <IconButton
            label={t`Ajuda e atalhos`}
            keys="?"
            icon={<IconHelpCircle aria-hidden="true" />}
            onPress={() => openOverlay('shortcuts')}
          />
        </span>
        <Bell />
        <AccountMenu />
      </div>
    </header>
  )
}
