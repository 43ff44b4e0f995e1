/** What is decided once for many processes, how far it is, and what could not be done and why. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../kit/Button.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { ProgressBar } from '../kit/ProgressBar.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'
import { useBulk } from './use-bulk.ts'

interface BulkDrawerProps {
  title: string
  rows: readonly DeskRow[]
  onClose: () => void
  /** The command for one of them. */
  act: (row: DeskRow) => Promise<unknown>
  label: string
  icon: ReactNode
  whyNot?: string | null
  /** What is said when all succeeded; `undo` offers to take it back. */
  doneText: (count: number) => string
  undo?: (rows: readonly DeskRow[]) => void
  /** What has to be chosen first. */
  children?: ReactNode
}

const shownAtMost = 50

export function BulkDrawer({ title, rows, onClose, act, label, icon, whyNot, doneText, undo, children }: BulkDrawerProps) {
  const { t } = useLingui()
  const { state, run, stop } = useBulk(act)
  const { tried, of, done, refused, isRunning } = state
  const isOver = !isRunning && tried > 0
  const untried = of - tried

  const tell = (finished: readonly DeskRow[]) =>
    toast(doneText(finished.length), undo ? { action: { label: t`Desfazer`, run: () => undo(finished) } } : {})
  const go = async (about: readonly DeskRow[]) => {
    const result = await run(about)
    if (result.done.length > 0) tell(result.done)
    if (result.done.length === about.length) onClose()
  }

  return (
    <Drawer
      isOpen
      onClose={onClose}
      isLocked={isRunning}
      title={title}
      intro={<Plural value={rows.length} one="# processo escolhido" other="# processos escolhidos" />}
      foot={
        isRunning ? (
          <Button kind="secondary" onPress={stop}>{t`Parar`}</Button>
        ) : isOver ? (
          <>
            <Button onPress={onClose}>{t`Fechar`}</Button>
            {refused.length > 0 ? (
              <Button kind="primary" onPress={() => go(refused.map(({ row }) => row))}>{t`Tentar de novo`}</Button>
            ) : null}
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t`Cancelar`}</Button>
            <Button kind="primary" icon={icon} whyNot={whyNot} onPress={() => go(rows)}>
              {label}
            </Button>
          </>
        )
      }
    >
      {tried > 0 || isRunning ? (
        <>
          <ProgressBar label={title} value={tried} max={of} text={t`${tried} de ${of}`} />
          {isOver ? (
            <p role="status" className={styles.note}>
              <Plural value={done.length} _0="Nada foi feito." one="Feito em # processo." other="Feito em # processos." />{' '}
              {untried > 0 ? <Plural value={untried} one="# não foi tentado." other="# não foram tentados." /> : null}
            </p>
          ) : null}
          {refused.length > 0 ? (
            <div role="alert">
              <p className={styles.caption}>
                <Trans>Não foi possível</Trans>
              </p>
              <ul className={styles.items}>
                {refused.map(({ row, reason }) => (
                  <li key={row.id}>
                    <b>{row.number}</b>
                    <span className={styles.reason}>{reason}</span>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </>
      ) : (
        <>
          {children}
          <div>
            <p className={styles.caption}>
              <Trans>Processos</Trans>
            </p>
            <ul className={styles.items}>
              {rows.slice(0, shownAtMost).map((row) => (
                <li key={row.id}>
                  <b>{row.number}</b>
                  <span className={styles.second}>{row.summary || row.type}</span>
                </li>
              ))}
            </ul>
            {rows.length > shownAtMost ? (
              <p className={styles.caption}>
                <Plural value={rows.length - shownAtMost} one="e mais #" other="e mais #" />
              </p>
            ) : null}
          </div>
        </>
      )}
    </Drawer>
  )
}
