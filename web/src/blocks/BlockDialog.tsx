/** A new block, or another description and other units of one. */
import { type BlockKind, listBlocks, saveBlock, showBlock } from '@lavra/contract/blocks.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { unitOption } from '../routing/unit-options.ts'
import { BlockFields, type BlockWish } from './BlockFields.tsx'
import { type Block, kindWords } from './block.ts'
import styles from './blocks.module.css'

interface BlockDialogProps {
  kind: BlockKind
  /** Null: a new one. */
  block: Block | null
  onClose: () => void
}

export function BlockDialog({ kind, block, onClose }: BlockDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [wish, setWish] = useState<BlockWish>({ description: block?.description ?? '', units: (block?.units ?? []).map(unitOption) })
  const save = useCommand(saveBlock, { quiet: true, invalidates: [listBlocks, showBlock], onDone: onClose })
  const unitIds = kind === 'working' ? {} : { unitIds: wish.units.map(({ id }) => id) }
  const submit = () =>
    wish.description.trim() && save.mutate({ ...(block ? { id: block.id } : {}), kind, description: wish.description, ...unitIds })
  const one = i18n._(kindWords[kind].one)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={block ? t`${one} nº ${block.id}` : i18n._(kindWords[kind].fresh)}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={save.isPending} isDisabled={!wish.description.trim()} onPress={submit}>
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <BlockFields
          kind={kind}
          value={wish}
          onChange={setWish}
          error={save.error ? refusalSentence(save.error, i18n) : null}
          onEnter={submit}
        />
      </div>
    </Dialog>
  )
}
