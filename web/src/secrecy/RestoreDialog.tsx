/** Gives somebody access to a process that nobody can open any more: first the unit, then who acts in it. */
import { listLostGrantees, listLostHoldings, restoreGrant } from '@lavra/contract/holdings.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconKey } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { toast } from '../kit/toast-queue.ts'
import { findReceivingUnits } from './find-units.ts'
import type { LostRow } from './LostHoldingsPage.tsx'
import { personOption } from './person-option.tsx'
import styles from './secrecy.module.css'

export function RestoreDialog({ row: { process, last }, onClose }: { row: LostRow; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const before = last.find(({ ended }) => !ended) ?? last[0]
  const [unit, setUnit] = useState<Option | null>(before ? { id: before.unitId, label: before.unit } : null)
  const [person, setPerson] = useState<Option | null>(null)
  const people = useEndpoint(listLostGrantees, unit ? { processId: process.id, unitId: unit.id } : null)
  const give = useCommand(restoreGrant, {
    quiet: true,
    invalidates: [listLostHoldings],
    onDone: () => {
      toast(t`Acesso devolvido a ${person?.label ?? ''}.`)
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t`Devolver acesso`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            icon={<IconKey aria-hidden="true" />}
            isPending={give.isPending}
            whyNot={person ? null : t`Escolha a pessoa.`}
            onPress={() => person && unit && give.mutate({ processId: process.id, userId: person.id, unitId: unit.id })}
          >
            {t`Devolver acesso`}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <ComboBox
          label={t`Unidade`}
          options={findReceivingUnits}
          value={unit}
          onChange={(chosen) => {
            setUnit(chosen)
            setPerson(null)
          }}
        />
        <ComboBox
          label={t`Pessoa`}
          options={(people.data?.items ?? []).map(personOption)}
          value={person}
          onChange={setPerson}
          isDisabled={!unit}
          error={give.error ? refusalSentence(give.error, i18n) : null}
        />
      </div>
    </Dialog>
  )
}
