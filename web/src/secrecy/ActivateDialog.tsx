/** Gives somebody of the unit a credential of a process in its collection (Ativar credencial, A-11). */
import { activateGrant, listHoldingGrantees, listHoldings } from '@lavra/contract/holdings.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence, whyNotSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconKey } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { toast } from '../kit/toast-queue.ts'
import type { HoldingRow } from './HoldingsPage.tsx'
import { personOption } from './person-option.tsx'

export function ActivateDialog({ row: { process, abilities }, onClose }: { row: HoldingRow; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [person, setPerson] = useState<Option | null>(null)
  const isRefused = abilities.activate !== null
  const people = useEndpoint(listHoldingGrantees, isRefused ? null : { processId: process.id })
  const give = useCommand(activateGrant, {
    quiet: true,
    invalidates: [listHoldings, listHoldingGrantees],
    onDone: () => {
      toast(t`Credencial de ${person?.label ?? ''} ativada.`)
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t`Ativar credencial`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            icon={<IconKey aria-hidden="true" />}
            isPending={give.isPending}
            whyNot={whyNotSentence(abilities.activate, i18n) ?? (person ? null : t`Escolha a pessoa.`)}
            onPress={() => person && give.mutate({ processId: process.id, userId: person.id })}
          >
            {t`Ativar credencial`}
          </Button>
        </>
      }
    >
      {isRefused ? (
        <p>{whyNotSentence(abilities.activate, i18n)}</p>
      ) : (
        <>
          <p>
            <Trans>Quem a recebe passa a abrir o processo com a própria senha. O andamento diz que veio do acervo.</Trans>
          </p>
          <ComboBox
            label={t`Pessoa da unidade`}
            options={(people.data?.items ?? []).map(personOption)}
            value={person}
            onChange={setPerson}
            error={give.error ? refusalSentence(give.error, i18n) : null}
          />
        </>
      )}
    </Dialog>
  )
}
