/** A marker that is not there yet: of the unit, or only for oneself. */
import { listMarkers, type MarkerColour, saveMarker } from '@lavra/contract/notes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextField } from '../kit/TextField.tsx'
import { ColourField } from './ColourField.tsx'
import { MarkerTag } from './MarkerTag.tsx'
import styles from './notes.module.css'
import type { Marker } from './use-notes.ts'
import { notedReads } from './use-notes.ts'

interface NewMarkerDialogProps {
  /** Changes this one instead. */
  present?: Marker
  onClose: () => void
  onMade?: (marker: Marker) => void
}

export function NewMarkerDialog({ present, onClose, onMade }: NewMarkerDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [name, setName] = useState(present?.name ?? '')
  const [colour, setColour] = useState<MarkerColour>(present?.colour ?? 'blue')
  const [personal, setPersonal] = useState(present?.personal ?? false)
  const [active, setActive] = useState(present?.active ?? true)
  const save = useCommand(saveMarker, {
    quiet: true,
    invalidates: [listMarkers, ...notedReads],
    onDone: ({ id }) => {
      onMade?.({ id, name: name.trim(), colour, personal, active, used: true, open: null })
      onClose()
    },
  })
  const submit = () => name.trim() && save.mutate({ ...(present ? { id: present.id } : {}), name, colour, personal, active })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={present ? t`Alterar marcador` : t`Novo marcador`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={save.isPending} isDisabled={!name.trim()} onPress={submit}>
            {present ? t`Salvar` : t`Criar marcador`}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={t`Nome`}
          value={name}
          onChange={setName}
          maxLength={50}
          error={save.error ? refusalSentence(save.error, i18n) : null}
          isRequired
          autoFocus
        />
        <ColourField value={colour} onChange={setColour} />
        <p className={styles.preview}>
          {t`Fica assim:`} <MarkerTag marker={{ name: name.trim() || t`Marcador`, colour, personal }} />
        </p>
        {present ? (
          <Checkbox isSelected={active} onChange={setActive}>
            {t`Ativo: pode ser incluído em processos`}
          </Checkbox>
        ) : (
          <Checkbox isSelected={personal} onChange={setPersonal}>
            {t`Pessoal: só eu vejo este marcador`}
          </Checkbox>
        )}
      </form>
    </Dialog>
  )
}
