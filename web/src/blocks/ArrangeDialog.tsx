/** Group, colleague, signals and comment of a block; for several at once, what is left alone stays as each has it (B-05). */
import { arrangeBlocks } from '@lavra/contract/block-options.ts'
import { listBlocks, showBlock } from '@lavra/contract/blocks.ts'
import { listNoteGroups } from '@lavra/contract/follow-ups.ts'
import { listColleagues } from '@lavra/contract/organization.ts'
import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Select } from '../kit/Select.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { toast } from '../kit/toast-queue.ts'
import { GroupField } from '../notes/GroupField.tsx'
import type { Block } from './block.ts'
import styles from './blocks.module.css'

interface ArrangeDialogProps {
  blocks: readonly Block[]
  onClose: () => void
}

const limit = 500
/** What the blocks have already, or, when they differ, nothing: it is not touched then. */
function common<T>(blocks: readonly Block[], of: (arranged: Block['arranged']) => T): T | undefined {
  const [first, ...others] = blocks.map(({ arranged }) => of(arranged))
  return others.every((one) => one === first) ? first : undefined
}

export function ArrangeDialog({ blocks, onClose }: ArrangeDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const was = {
    groupId: common(blocks, ({ group }) => group?.id ?? null),
    assigneeId: common(blocks, ({ assignee }) => assignee?.id ?? null),
    isPriority: common(blocks, ({ isPriority }) => isPriority),
    isReviewed: common(blocks, ({ reviewed }) => reviewed !== null),
    comment: common(blocks, ({ comment }) => comment),
  }
  const [wish, setWish] = useState(was)
  const colleagues = useEndpoint(listColleagues, {}).data?.items ?? []
  const arrange = useCommand(arrangeBlocks, {
    quiet: true,
    invalidates: [listBlocks, showBlock, listNoteGroups],
    onDone: () => {
      toast(plural(blocks.length, { one: 'Bloco organizado.', other: '# blocos organizados.' }))
      onClose()
    },
  })
  const differ = t`Cada um como está`
  const yesNo = (isYes: boolean | undefined) => (isYes === undefined ? 'keep' : isYes ? 'yes' : 'no')
  const choice = (value: boolean | undefined, yes: string, no: string) => [
    ...(value === undefined ? [{ id: 'keep', label: differ }] : []),
    { id: 'no', label: no },
    { id: 'yes', label: yes },
  ]
  const pick = (key: string) => (key === 'keep' ? undefined : key === 'yes')
  const save = () => {
    // only what is different now: what a colleague changed meanwhile beside it stays
    const changed = Object.fromEntries(Object.entries(wish).filter(([key, value]) => value !== was[key as keyof typeof was]))
    if (Object.keys(changed).length === 0) onClose()
    else arrange.mutate({ blockIds: blocks.map(({ id }) => id), ...changed })
  }
  const isTooLong = (wish.comment?.length ?? 0) > limit
  const [first] = blocks
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={blocks.length === 1 ? t`Organizar o bloco nº ${first?.id ?? ''}` : t`Organizar blocos`}
      intro={blocks.length === 1 ? first?.description : plural(blocks.length, { one: '# bloco escolhido', other: '# blocos escolhidos' })}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={arrange.isPending} isDisabled={isTooLong} onPress={save}>
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.quiet}>
          <Trans>Só a sua unidade vê isto, também nos blocos que recebeu.</Trans>
        </p>
        <GroupField
          list="blocks"
          value={wish.groupId ?? null}
          keepLabel={was.groupId === undefined && wish.groupId === undefined ? differ : null}
          onChange={(groupId) => setWish({ ...wish, groupId })}
        />
        <Select
          label={t`Responsável na unidade`}
          options={[
            ...(was.assigneeId === undefined ? [{ id: 'keep', label: differ }] : []),
            { id: 'nobody', label: t`Ninguém` },
            ...colleagues.map(({ id, name, login }) => ({ id, label: name, detail: login })),
          ]}
          value={wish.assigneeId === undefined ? 'keep' : (wish.assigneeId ?? 'nobody')}
          onChange={(id) => setWish({ ...wish, assigneeId: id === 'keep' ? undefined : id === 'nobody' ? null : id })}
        />
        <div className={styles.pair}>
          <Select
            label={t`Prioridade`}
            options={choice(was.isPriority, t`Prioritário`, t`Sem prioridade`)}
            value={yesNo(wish.isPriority)}
            onChange={(key) => setWish({ ...wish, isPriority: pick(key) })}
          />
          <Select
            label={t`Revisão`}
            options={choice(was.isReviewed, t`Revisado`, t`A revisar`)}
            value={yesNo(wish.isReviewed)}
            onChange={(key) => setWish({ ...wish, isReviewed: pick(key) })}
          />
        </div>
        <TextArea
          label={t`Comentário`}
          placeholder={was.comment === undefined ? differ : undefined}
          value={wish.comment ?? ''}
          onChange={(comment) => setWish({ ...wish, comment: comment === '' && was.comment === undefined ? undefined : comment })}
          rows={3}
          limit={limit}
          isOptional
        />
        {arrange.error ? (
          <p className={styles.refused} role="alert">
            {refusalSentence(arrange.error, i18n)}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
