/** One act on the chosen blocks: rehearsed, done one by one, with what each was refused (B-05). */
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
import { listNoteGroups } from '@lavra/contract/follow-ups.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { doBatch } from '../batches/do-batch.ts'
import { IconArrowBackUp, IconCheck, IconRotate, IconSend, IconTrash } from '../kit/icons.ts'
import type { Block } from './block.ts'

export type ManyBlocksAct = 'release' | 'cancel' | 'return' | 'conclude' | 'reopen' | 'delete'

interface ManyBlocksProps {
  act: ManyBlocksAct
  blocks: readonly Block[]
  onClose: () => void
}

const stale = [listBlocks, showBlock, listNoteGroups] as const

export function ManyBlocks({ act, blocks, onClose }: ManyBlocksProps) {
  const { t } = useLingui()
  const client = useQueryClient()
  const takeBack = (by: { name: string }) => (ids: readonly string[]) =>
    void doBatch(client, { act: by.name, subject: 'block', input: {}, ids }, stale)
  const acts = {
    release: {
      title: t`Disponibilizar blocos`,
      by: releaseBlock,
      label: t`Disponibilizar`,
      icon: <IconSend aria-hidden="true" />,
      doneText: (count: number) => plural(count, { one: '# bloco disponibilizado.', other: '# blocos disponibilizados.' }),
      undo: takeBack(cancelRelease),
    },
    cancel: {
      title: t`Cancelar disponibilização`,
      by: cancelRelease,
      label: t`Cancelar disponibilização`,
      icon: <IconArrowBackUp aria-hidden="true" />,
      doneText: (count: number) =>
        plural(count, { one: 'Disponibilização de # bloco cancelada.', other: 'Disponibilização de # blocos cancelada.' }),
    },
    return: {
      title: t`Devolver blocos`,
      by: returnBlock,
      label: t`Devolver`,
      icon: <IconArrowBackUp aria-hidden="true" />,
      doneText: (count: number) => plural(count, { one: '# bloco devolvido.', other: '# blocos devolvidos.' }),
    },
    conclude: {
      title: t`Concluir blocos`,
      by: concludeBlock,
      label: t`Concluir`,
      icon: <IconCheck aria-hidden="true" />,
      doneText: (count: number) => plural(count, { one: '# bloco concluído.', other: '# blocos concluídos.' }),
      undo: takeBack(reopenBlock),
    },
    reopen: {
      title: t`Reabrir blocos`,
      by: reopenBlock,
      label: t`Reabrir`,
      icon: <IconRotate aria-hidden="true" />,
      doneText: (count: number) => plural(count, { one: '# bloco reaberto.', other: '# blocos reabertos.' }),
      undo: takeBack(concludeBlock),
    },
    delete: {
      title: t`Excluir blocos`,
      by: deleteBlock,
      label: t`Excluir`,
      icon: <IconTrash aria-hidden="true" />,
      doneText: (count: number) => plural(count, { one: '# bloco excluído.', other: '# blocos excluídos.' }),
      isDanger: true,
    },
  }
  const { by, ...words } = acts[act]
  return (
    <BatchDrawer
      {...words}
      subject="block"
      rows={blocks.map(({ id, description, unit }) => ({ id, number: t`nº ${id}`, summary: description, type: unit.code }))}
      stale={stale}
      onClose={onClose}
      act={by.name}
      input={{}}
    />
  )
}
