/** The saved views in a row: which comes first, which opens with the desk, other names, which go. */
import { deleteDeskView, listDeskViews, orderDeskViews } from '@lavra/contract/desk.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useCommand } from '../api/use-endpoint.ts'
import { useMay } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconArrowDown, IconArrowUp, IconPencil, IconStar, IconStarFilled, IconTrash } from '../kit/icons.ts'
import styles from './desk.module.css'
import { SaveViewDialog } from './SaveViewDialog.tsx'
import { type DeskView, useDeskViews } from './use-desk-views.ts'

export function ViewsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const { views } = useDeskViews()
  const mayShare = useMay()('process.note')
  const [changed, change] = useState<DeskView | null>(null)
  return (
    <Dialog isOpen onClose={onClose} title={t`Visões do Controle de Processos`} foot={<Button onPress={onClose}>{t`Fechar`}</Button>}>
      <p className={styles.quiet}>
        <Trans>A estrela escolhe a visão com que a tela abre para você, nesta unidade.</Trans>
      </p>
      <List title={t`Da unidade`} views={views.filter(({ personal }) => !personal)} mayKeep={mayShare} onChange={change} />
      <List title={t`Só para mim`} views={views.filter(({ personal }) => personal)} mayKeep onChange={change} />
      {changed ? <SaveViewDialog query={changed.query} present={changed} onClose={() => change(null)} /> : null}
    </Dialog>
  )
}

interface ListProps {
  title: string
  views: readonly DeskView[]
  mayKeep: boolean
  onChange: (view: DeskView) => void
}

function List({ title, views, mayKeep, onChange }: ListProps) {
  const { t } = useLingui()
  const { startView, startWith } = useDeskViews()
  const order = useCommand(orderDeskViews, { invalidates: [listDeskViews] })
  const remove = useCommand(deleteDeskView, { invalidates: [listDeskViews] })
  if (views.length === 0) return null
  const move = (at: number, by: -1 | 1) => {
    const ids = views.map(({ id }) => id)
    const [moved] = ids.splice(at, 1)
    if (moved) ids.splice(at + by, 0, moved)
    order.mutate({ viewIds: ids })
  }
  return (
    <section aria-label={title}>
      <h3 className={styles.listTitle}>{title}</h3>
      <ul className={styles.viewList}>
        {views.map((view, at) => {
          const { id, name } = view
          const isStart = startView?.id === id
          return (
            <li key={id}>
              <IconButton
                isSmall
                label={isStart ? t`Não abrir mais com “${name}”` : t`Abrir a tela com “${name}”`}
                isPressedDown={isStart}
                icon={isStart ? <IconStarFilled aria-hidden="true" /> : <IconStar aria-hidden="true" />}
                onPress={() => startWith(isStart ? null : id)}
              />
              <span className={styles.viewName}>{name}</span>
              {mayKeep ? (
                <>
                  <IconButton
                    isSmall
                    label={t`Subir “${name}”`}
                    isDisabled={at === 0 || order.isPending}
                    icon={<IconArrowUp aria-hidden="true" />}
                    onPress={() => move(at, -1)}
                  />
                  <IconButton
                    isSmall
                    label={t`Descer “${name}”`}
                    isDisabled={at === views.length - 1 || order.isPending}
                    icon={<IconArrowDown aria-hidden="true" />}
                    onPress={() => move(at, 1)}
                  />
                  <IconButton
                    isSmall
                    label={t`Dar outro nome a “${name}”`}
                    icon={<IconPencil aria-hidden="true" />}
                    onPress={() => onChange(view)}
                  />
                  <IconButton
                    isSmall
                    label={t`Excluir “${name}”`}
                    icon={<IconTrash aria-hidden="true" />}
                    onPress={() => remove.mutate({ viewId: id })}
                  />
                </>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
