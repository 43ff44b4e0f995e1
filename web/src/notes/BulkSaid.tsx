/** What is said once of many processes: a remark in their history, an acknowledgement, favorites, unread for me. */
import { addAcknowledgement } from '@lavra/contract/comments.ts'
import { addFavorite } from '@lavra/contract/follow-ups.ts'
import { addRemark, setPersonalUnread } from '@lavra/contract/notes.ts'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { IconEyeCheck, IconHistory, IconMail, IconMailOpened, IconStar } from '../kit/icons.ts'
import { TextArea } from '../kit/TextArea.tsx'

const longest = 2000

export function BulkRemark({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const over = text.trim().length > longest
  return (
    <BatchDrawer
      title={t`Atualizar andamento`}
      rows={rows}
      onClose={onClose}
      act={addRemark.name}
      input={text.trim() && !over ? { text } : null}
      label={t`Registrar no histórico`}
      icon={<IconHistory aria-hidden="true" />}
      whyNot={over ? t`Resuma o texto: o limite é de ${longest} caracteres.` : text.trim() ? null : t`Escreva o que aconteceu.`}
      doneText={(count) => plural(count, { one: 'Andamento de # processo atualizado.', other: 'Andamento de # processos atualizado.' })}
    >
      <TextArea
        label={t`O que aconteceu`}
        description={t`Fica no histórico de cada processo. Não se altera nem se apaga.`}
        value={text}
        onChange={setText}
        limit={longest}
        rows={3}
        autoFocus
      />
    </BatchDrawer>
  )
}

export function BulkAcknowledge({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  return (
    <BatchDrawer
      title={t`Dar ciência`}
      rows={rows}
      onClose={onClose}
      act={addAcknowledgement.name}
      input={{ documentId: null }}
      label={t`Dar ciência`}
      icon={<IconEyeCheck aria-hidden="true" />}
      doneText={(count) => plural(count, { one: 'Ciência em # processo.', other: 'Ciência em # processos.' })}
    >
      <p>
        <Trans>Você declara que leu os processos. Fica no histórico de cada um e não se desfaz.</Trans>
      </p>
    </BatchDrawer>
  )
}

export function BulkUnread({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  return (
    <BatchDrawer
      title={t`Marcar como não lidos`}
      rows={rows}
      onClose={onClose}
      act={setPersonalUnread.name}
      input={{ unread: true }}
      label={t`Marcar`}
      icon={<IconMail aria-hidden="true" />}
      doneText={(count) => plural(count, { one: '# processo não lido, só para você.', other: '# processos não lidos, só para você.' })}
    >
      <p>
        <Trans>Só você os verá como não lidos. O recebimento e o histórico ficam como estão.</Trans>
      </p>
    </BatchDrawer>
  )
}

export function BulkRead({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  return (
    <BatchDrawer
      title={t`Marcar como lidos`}
      rows={rows}
      onClose={onClose}
      act={setPersonalUnread.name}
      input={{ unread: false }}
      label={t`Marcar`}
      icon={<IconMailOpened aria-hidden="true" />}
      doneText={(count) => plural(count, { one: '# processo lido, só para você.', other: '# processos lidos, só para você.' })}
    >
      <p>
        <Trans>Deixam de aparecer como não lidos para você. O recebimento e o histórico ficam como estão.</Trans>
      </p>
    </BatchDrawer>
  )
}

export function BulkFavorite({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  return (
    <BatchDrawer
      title={t`Incluir nos favoritos`}
      rows={rows}
      onClose={onClose}
      act={addFavorite.name}
      input={{ documentId: null }}
      label={t`Incluir nos favoritos`}
      icon={<IconStar aria-hidden="true" />}
      doneText={(count) => plural(count, { one: '# processo nos favoritos.', other: '# processos nos favoritos.' })}
    />
  )
}
