/** Passes confidential processes to a colleague of the unit (Transferir credencial, A-09): a credential of each; one's own stays. */
import { addGrant, listHeldProcesses, openConfidential } from '@lavra/contract/confidential.ts'
import { listColleagues } from '@lavra/contract/organization.ts'
import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { Button } from '../kit/Button.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconKey } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import type { HeldRow } from './HeldNumber.tsx'
import { PasswordField } from './PasswordField.tsx'
import { personOption } from './person-option.tsx'

interface HandOverProps {
  rows: readonly HeldRow[]
  onClose: () => void
}

/** What is not open yet is opened first, all by one password. */
export function HandOver({ rows, onClose }: HandOverProps) {
  const shut = rows.filter(({ opened }) => opened !== 'now')
  return shut.length > 0 ? <OpenChosen rows={shut} onClose={onClose} /> : <Choose rows={rows} onClose={onClose} />
}

function OpenChosen({ rows, onClose }: HandOverProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [password, setPassword] = useState('')
  const { mutate, error, isPending } = useCommand(openConfidential, { quiet: true, invalidates: [listHeldProcesses] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending && password) mutate({ processIds: rows.map(({ process }) => process.id), password })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t`Conceder credencial a colega`}
      intro={
        <Plural
          value={rows.length}
          one="Falta abrir # dos processos escolhidos com a sua senha. O acesso fica registrado."
          other="Falta abrir # dos processos escolhidos com a sua senha. O acesso fica registrado."
        />
      }
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" type="submit" form="open-chosen" isPending={isPending}>
            {t`Abrir e continuar`}
          </Button>
        </>
      }
    >
      <form id="open-chosen" onSubmit={submit}>
        <PasswordField value={password} onChange={setPassword} error={error ? refusalSentence(error, i18n) : null} />
      </form>
    </Dialog>
  )
}

function Choose({ rows, onClose }: HandOverProps) {
  const { t } = useLingui()
  const { unit, user } = useSession()
  const [person, setPerson] = useState<Option | null>(null)
  const colleagues = useEndpoint(listColleagues, {})
  const options = (colleagues.data?.items ?? []).filter(({ id }) => id !== user.id).map(personOption)
  return (
    <BatchDrawer
      title={t`Conceder credencial a colega`}
      rows={rows.map(({ process }) => ({ ...process, summary: process.summary ?? '' }))}
      onClose={onClose}
      act={addGrant.name}
      input={person && unit ? { userId: person.id, unitId: unit.id } : null}
      label={t`Conceder credencial`}
      icon={<IconKey aria-hidden="true" />}
      whyNot={person ? null : t`Escolha a pessoa.`}
      doneText={(count) => t`${person?.label ?? ''} recebeu credencial em ${plural(count, { one: '# processo', other: '# processos' })}.`}
    >
      <p>
        <Trans>
          Quem a recebe passa a abrir estes processos com a própria senha. A sua credencial continua: para deixá-los, renuncie a ela.
        </Trans>
      </p>
      <ComboBox label={t`Colega da unidade`} options={options} value={person} onChange={setPerson} />
    </BatchDrawer>
  )
}
