/** Gives somebody a credential: first the unit, then who acts in it and has none there. */
import { addGrant, listGrantees, listGrants } from '@lavra/contract/confidential.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconKey } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { toast } from '../kit/toast-queue.ts'
import { findReceivingUnits, unitOption } from './find-units.ts'
import { personOption } from './person-option.tsx'
import styles from './secrecy.module.css'

export function GiveGrantForm({ processId }: { processId: string }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const session = useSession()
  const [unit, setUnit] = useState<Option | null>(session.unit && unitOption(session.unit))
  const [person, setPerson] = useState<Option | null>(null)
  const people = useEndpoint(listGrantees, unit ? { processId, unitId: unit.id } : null)
  const options = (people.data?.items ?? []).map(personOption)
  const give = useCommand(addGrant, {
    quiet: true,
    invalidates: [listGrants, listGrantees, showHistory, showProcess],
    onDone: () => {
      toast(t`Credencial concedida a ${person?.label ?? ''}.`)
      setPerson(null)
    },
  })
  return (
    <section className={styles.give} aria-label={t`Conceder credencial`}>
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
        placeholder={t`Quem atua na unidade e ainda não tem credencial`}
        options={options}
        value={person}
        onChange={setPerson}
        isDisabled={!unit}
        error={give.error ? refusalSentence(give.error, i18n) : null}
      />
      <Button
        kind="primary"
        icon={<IconKey aria-hidden="true" />}
        isPending={give.isPending}
        isDisabled={!person}
        onPress={() => person && unit && give.mutate({ processId, userId: person.id, unitId: unit.id })}
      >
        {t`Conceder credencial`}
      </Button>
    </section>
  )
}
