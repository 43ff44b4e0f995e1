/** A new private address: of whose dates, in which units; then the address itself, shown this once. */
import { createCalendarFeed, type FeedScope, listCalendarFeeds } from '@lavra/contract/calendar.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { CopyField } from '../kit/CopyField.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import account from '../organization/account.module.css'
import styles from './calendar.module.css'

interface NewFeedDialogProps {
  unit: string
  held: Output<typeof listCalendarFeeds>['items']
  onClose: () => void
}

export function NewFeedDialog({ unit, held, onClose }: NewFeedDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [scope, setScope] = useState<FeedScope>('mine')
  const [where, setWhere] = useState<'here' | 'everywhere'>('here')
  const create = useCommand(createCalendarFeed, { quiet: true, invalidates: [listCalendarFeeds] })
  const replaces = held.some(
    (one) => one.scope === scope && (one.unit === null) === (where === 'everywhere') && (!one.unit || one.unit.code === unit),
  )

  if (create.data)
    return (
      <Dialog isOpen onClose={onClose} title={t`Endereço criado`} foot={<Button kind="primary" onPress={onClose}>{t`Já copiei`}</Button>}>
        <p>
          <Trans>
            Copie agora: <b>ele não será mostrado de novo</b>. Cole-o no seu programa de calendário, em “assinar” ou “adicionar por URL”.
          </Trans>
        </p>
        <CopyField
          label={t`Endereço do calendário`}
          value={create.data.address}
          description={t`Não o envie a ninguém. Se escapar, encerre-o aqui.`}
        />
      </Dialog>
    )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t`Novo endereço de calendário`}
      isLocked={create.isPending}
      foot={
        <>
          <Button onPress={onClose} isDisabled={create.isPending}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={create.isPending} onPress={() => create.mutate({ scope, everyUnit: where === 'everywhere' })}>
            {t`Criar endereço`}
          </Button>
        </>
      }
    >
      <div className={account.dialog}>
        <div className={styles.choice}>
          <span className={styles.legendText}>{t`Quais datas`}</span>
          <Segmented
            label={t`Quais datas`}
            value={scope}
            onChange={setScope}
            choices={[
              { value: 'mine', label: t`Só as minhas` },
              { value: 'unit', label: t`Da unidade inteira` },
            ]}
          />
        </div>
        <div className={styles.choice}>
          <span className={styles.legendText}>{t`De onde`}</span>
          <Segmented
            label={t`De onde`}
            value={where}
            onChange={setWhere}
            choices={[
              { value: 'here', label: unit },
              { value: 'everywhere', label: t`Todas as unidades` },
            ]}
          />
        </div>
        {replaces ? (
          <p className={styles.quiet}>{t`Você já tem um endereço assim. O novo toma o lugar dele, que deixa de funcionar.`}</p>
        ) : null}
        {create.error ? (
          <p role="alert" className={account.error}>
            {refusalSentence(create.error, i18n)}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
