/** What can be done with the documents chosen in the tree, all at once; each act is rehearsed before it is done. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { later } from '../../acts/later.tsx'
import { useMay } from '../../app/session.tsx'
import { Button } from '../../kit/Button.tsx'
import {
  IconBan,
  IconCheck,
  IconDots,
  IconDownload,
  IconFileSymlink,
  IconLock,
  IconSignature,
  IconStar,
  IconTrash,
} from '../../kit/icons.ts'
import { Menu, type MenuEntry } from '../../kit/Menu.tsx'
import type { Process, TreeItem } from '../../processes/process.ts'

const ManyLevel = later(() => import('./ManyLevel.tsx').then((part) => part.ManyLevel))
const ManyCancel = later(() => import('./ManyCancel.tsx').then((part) => part.ManyCancel))
const ManyMove = later(() => import('./ManyMove.tsx').then((part) => part.ManyMove))
const ManySimple = later(() => import('./ManySimple.tsx').then((part) => part.ManySimple))
const PutDocuments = later(() => import('../../blocks/PutDocumentsDialog.tsx').then((part) => part.PutDocumentsDialog))
const Bundle = later(() => import('../../bundles/BundleDrawer.tsx').then((part) => part.BundleDrawer))

type Open = 'block' | 'bundle' | 'level' | 'cancel' | 'move' | 'acknowledge' | 'favorite' | 'delete'

interface DocumentsMenuProps {
  process: Process
  documents: readonly TreeItem[]
}

export function DocumentsMenu({ process, documents }: DocumentsMenuProps) {
  const { t } = useLingui()
  const may = useMay()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const entry = (id: Open, label: string, icon: MenuEntry['icon'], isAllowed: boolean, isDanger = false): MenuEntry[] =>
    isAllowed ? [{ id, label, icon, isDanger, run: () => setOpen(id) }] : []
  const about = { process, documents, onClose: close }
  return (
    <>
      <Menu
        label={t`Agir sobre os escolhidos`}
        placement="bottom end"
        trigger={
          <Button kind="secondary" icon={<IconDots aria-hidden="true" />} isDisabled={documents.length === 0}>
            {t`Ações`}
          </Button>
        }
        groups={[
          {
            id: 'together',
            items: [
              ...entry('block', t`Incluir em bloco de assinatura`, <IconSignature />, may('block.keep')),
              ...entry('bundle', t`Gerar PDF ou ZIP`, <IconDownload />, true),
            ],
          },
          {
            id: 'unit',
            items: [
              ...entry('acknowledge', t`Dar ciência`, <IconCheck />, may('process.acknowledge')),
              ...entry('favorite', t`Incluir nos favoritos`, <IconStar />, may('process.note')),
              ...entry('level', t`Alterar nível de acesso`, <IconLock />, may('process.change-level')),
              ...entry('move', t`Mover para outro processo`, <IconFileSymlink />, may('document.move')),
            ],
          },
          {
            id: 'danger',
            items: [
              ...entry('cancel', t`Cancelar documentos`, <IconBan />, may('document.cancel'), true),
              ...entry('delete', t`Excluir documentos`, <IconTrash />, may('document.delete'), true),
            ],
          },
        ]}
      />
      {open === 'block' ? <PutDocuments process={process} documentIds={documents.map(({ id }) => id)} onClose={close} /> : null}
      {open === 'bundle' ? <Bundle process={process} documentIds={documents.map(({ id }) => id)} onClose={close} /> : null}
      {open === 'level' ? <ManyLevel {...about} /> : null}
      {open === 'move' ? <ManyMove {...about} /> : null}
      {open === 'cancel' ? <ManyCancel {...about} /> : null}
      {open === 'acknowledge' || open === 'favorite' || open === 'delete' ? <ManySimple {...about} what={open} /> : null}
    </>
  )
}
