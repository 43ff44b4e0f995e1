/** What can be done with a block: to be changed, released, taken back, returned, concluded, deleted (B-04). Only what is its side's. */
import { listBlockDocuments, listBlockProcesses } from '@lavra/contract/block-items.ts'
import {
  cancelRelease,
  concludeBlock,
  deleteBlock,
  listBlocks,
  releaseBlock,
  reopenBlock,
  returnBlock,
  showBlock,
} from '@lavra/contract/blocks.ts'
import type { AnyEndpoint } from '@lavra/contract/endpoint.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconAdjustments, IconArrowBackUp, IconCheck, IconDots, IconPencil, IconRotate, IconSend, IconTrash } from '../kit/icons.ts'
import { Menu, type MenuEntry } from '../kit/Menu.tsx'
import { toast } from '../kit/toast-queue.ts'
import { ArrangeDialog } from './ArrangeDialog.tsx'
import { BlockDialog } from './BlockDialog.tsx'
import type { Block } from './block.ts'

const stale: readonly AnyEndpoint[] = [listBlocks, showBlock, listBlockDocuments, listBlockProcesses]

interface BlockMenuProps {
  block: Block
  /** After it was deleted or returned there is no page of it any more. */
  onGone?: () => void
}

export function BlockMenu({ block, onGone }: BlockMenuProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [open, setOpen] = useState<'change' | 'delete' | 'return' | 'arrange' | null>(null)
  const { abilities, id: blockId } = block
  const close = () => setOpen(null)
  const gone = () => {
    close()
    onGone?.()
  }
  const remove = useCommand(deleteBlock, { invalidates: [listBlocks], onDone: gone })
  const giveBack = useCommand(returnBlock, {
    invalidates: [listBlocks],
    onDone: () => {
      toast(t`Bloco ${blockId} devolvido a ${block.unit.code}.`)
      gone()
    },
  })
  const release = useCommand(releaseBlock, { invalidates: stale, onDone: () => toast(t`Bloco ${blockId} disponibilizado.`) })
  const takeBack = useCommand(cancelRelease, {
    invalidates: stale,
    onDone: () => toast(t`Disponibilização do bloco ${blockId} cancelada.`),
  })
  const conclude = useCommand(concludeBlock, { invalidates: stale, onDone: () => toast(t`Bloco ${blockId} concluído.`) })
  const reopen = useCommand(reopenBlock, { invalidates: stale, onDone: () => toast(t`Bloco ${blockId} reaberto.`) })
  const why = (code: string | null) => whyNotSentence(code, i18n)
  const isLent = block.kind !== 'working'
  const arrange: MenuEntry = { id: 'arrange', label: t`Organizar`, icon: <IconAdjustments />, run: () => setOpen('arrange') }
  const mine: MenuEntry[] = [
    { id: 'change', label: t`Alterar`, icon: <IconPencil />, whyNot: why(abilities.change), run: () => setOpen('change') },
    arrange,
    ...(isLent && block.state !== 'released'
      ? [
          {
            id: 'release',
            label: t`Disponibilizar`,
            icon: <IconSend />,
            whyNot: why(abilities.release),
            run: () => release.mutate({ blockId }),
          },
        ]
      : []),
    ...(block.state === 'released'
      ? [
          {
            id: 'cancel',
            label: t`Cancelar disponibilização`,
            icon: <IconArrowBackUp />,
            whyNot: why(abilities.cancelRelease),
            run: () => takeBack.mutate({ blockId }),
          },
        ]
      : []),
    block.state === 'concluded'
      ? { id: 'reopen', label: t`Reabrir`, icon: <IconRotate />, whyNot: why(abilities.reopen), run: () => reopen.mutate({ blockId }) }
      : {
          id: 'conclude',
          label: t`Concluir`,
          icon: <IconCheck />,
          whyNot: why(abilities.conclude),
          run: () => conclude.mutate({ blockId }),
        },
    {
      id: 'delete',
      label: t`Excluir bloco`,
      icon: <IconTrash />,
      isDanger: true,
      whyNot: why(abilities.delete),
      run: () => setOpen('delete'),
    },
  ]
  const theirs: MenuEntry[] = [
    { id: 'return', label: t`Devolver`, icon: <IconArrowBackUp />, whyNot: why(abilities.giveBack), run: () => setOpen('return') },
    arrange,
  ]
  return (
    <>
      <Menu
        label={t`Ações`}
        placement="bottom end"
        trigger={<IconButton label={t`Ações do bloco ${blockId}`} icon={<IconDots aria-hidden="true" />} />}
        groups={[{ id: 'acts', items: block.own ? mine : theirs }]}
      />
      {open === 'change' ? <BlockDialog kind={block.kind} block={block} onClose={close} /> : null}
      {open === 'arrange' ? <ArrangeDialog blocks={[block]} onClose={close} /> : null}
      <ConfirmDialog
        isOpen={open === 'delete'}
        onClose={close}
        title={t`Excluir o bloco nº ${blockId}?`}
        consequence={
          <p>
            <Trans>Só um bloco vazio pode ser excluído. Isto não pode ser desfeito.</Trans>
          </p>
        }
        action={t`Excluir bloco`}
        onConfirm={() => remove.mutate({ blockId })}
        isDanger
        isPending={remove.isPending}
      />
      <ConfirmDialog
        isOpen={open === 'return'}
        onClose={close}
        title={t`Devolver o bloco nº ${blockId}?`}
        consequence={
          <p>
            <Trans>O bloco volta para {block.unit.code} e deixa de aparecer na sua unidade, assinado ou não.</Trans>
          </p>
        }
        action={t`Devolver`}
        onConfirm={() => giveBack.mutate({ blockId })}
        isPending={giveBack.isPending}
      />
    </>
  )
}
