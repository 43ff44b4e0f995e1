/** Asks somebody to sign: first the unit, then who signs in it and was not asked yet. */
import { listGrants } from '@lavra/contract/confidential.ts'
import { showDocument } from '@lavra/contract/documents.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { addSignatureGrant, listSignatureGrants, listSigners } from '@lavra/contract/signature-grants.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconSignature } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { toast } from '../kit/toast-queue.ts'
import { findReceivingUnits } from './find-units.ts'
import { personOption } from './person-option.tsx'
import styles from './secrecy.module.css'

export function GiveToSignForm({ documentId }: { documentId: string }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [unit, setUnit] = useState<Option | null>(null)
  const [person, setPerson] = useState<Option | null>(null)
  const people = useEndpoint(listSigners, unit ? { documentId, unitId: unit.id } : null)
  const give = useCommand(addSignatureGrant, {
    quiet: true,
    invalidates: [listSignatureGrants, listSigners, listGrants, showDocument, showHistory],
    onDone: () => {
      toast(t`Credencial de assinatura concedida a ${person?.label ?? ''}.`)
      setPerson(null)
    },
  })
  return (
    <section className={styles.give} aria-label={t`Conceder credencial de assinatura`}>
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
        placeholder={t`Quem assina na unidade`}
        options={(people.data?.items ?? []).map(personOption)}
        value={person}
        onChange={setPerson}
        isDisabled={!unit}
        error={give.error ? refusalSentence(give.error, i18n) : null}
      />
      <Button
        kind="primary"
        icon={<IconSignature aria-hidden="true" />}
        isPending={give.isPending}
        isDisabled={!person}
        onPress={() => person && unit && give.mutate({ documentId, userId: person.id, unitId: unit.id })}
      >
        {t`Conceder para assinar`}
      </Button>
    </section>
  )
}
