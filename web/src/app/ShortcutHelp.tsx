/** Which keys work here? Reads the table of shortcuts, so it never lies. */
import { Trans, useLingui } from '@lingui/react/macro'
import { Dialog } from '../kit/Dialog.tsx'
import { Kbd } from '../kit/Kbd.tsx'
import { Switch } from '../kit/Switch.tsx'
import { openOverlay, useOverlay } from './overlays.ts'
import { prefer, usePreferences } from './preferences.ts'
import styles from './ShortcutHelp.module.css'
import { type ShortcutScope, useShortcutRows } from './shortcuts.ts'

export function ShortcutHelp() {
  const { t } = useLingui()
  const rows = useShortcutRows().filter((row) => row.keys)
  const { letterKeys } = usePreferences()
  const titles: Record<ShortcutScope, string> = {
    everywhere: t`Em todo o sistema`,
    list: t`Na lista`,
    process: t`No processo`,
    document: t`No documento`,
    editor: t`No editor`,
  }
  const scopes = (Object.keys(titles) as ShortcutScope[]).filter((scope) => rows.some((row) => row.scope === scope))
  const fixed = [
    { keys: 'Alt+1', label: t`Ir para o conteúdo (Firefox: Alt+Shift)` },
    { keys: 'Alt+2', label: t`Ir para o menu` },
    { keys: 'Alt+3', label: t`Ir para a busca` },
  ]
  return (
    <Dialog isOpen={useOverlay() === 'shortcuts'} onClose={() => openOverlay(null)} title={t`Atalhos do teclado`} isDismissable>
      <Switch isSelected={letterKeys} onChange={(on) => prefer({ letterKeys: on })}>
        <Trans>Usar atalhos de uma só letra (fora dos campos de texto)</Trans>
      </Switch>
      {scopes.map((scope) => (
        <section key={scope}>
          <h3 className={styles.title}>{titles[scope]}</h3>
          <List rows={rows.filter((row) => row.scope === scope).map((row) => ({ keys: row.keys ?? '', label: row.label }))} />
          {scope === 'everywhere' ? <List rows={fixed} /> : null}
        </section>
      ))}
    </Dialog>
  )
}

function List({ rows }: { rows: { keys: string; label: string }[] }) {
  return (
    <dl className={styles.list}>
      {rows.map((row) => (
        <div key={row.keys} className={styles.row}>
          <dt>{row.label}</dt>
          <dd>
            <Kbd keys={row.keys} />
            <span className={styles.said}>{row.keys}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
