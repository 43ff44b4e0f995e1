/** Which markers does this process carry? All the unit's at once, each on or off at a press; from the desk's row or the toolbar. */
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { contains } from '../kit/accent-blind.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { IconPlus } from '../kit/icons.ts'
import { SearchField } from '../kit/SearchField.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { MarkerTag } from './MarkerTag.tsx'
import { NewMarkerDialog } from './NewMarkerDialog.tsx'
import styles from './notes.module.css'
import { useMark } from './use-mark.ts'
import { type Noted, useMarkers, useNotes } from './use-notes.ts'

/** From this many on they are searched rather than read. */
const many = 9

export function MarkersDialog({ process, onClose }: { process: Noted; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const notes = useNotes(process.id)
  const markers = useMarkers()
  const { add, remove } = useMark(process)
  const [text, setText] = useState('')
  const [isNew, setNew] = useState(false)
  const held = notes.data?.markers ?? []
  const offered = (markers.data?.items ?? []).filter((one) => one.active || held.some(({ markerId }) => markerId === one.id))
  const found = offered.filter((one) => contains(one.name, text))
  const error = notes.error ?? markers.error
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Marcadores do processo`}
      intro={process.number}
      foot={
        <>
          <span className={styles.apart}>
            <Button icon={<IconPlus aria-hidden="true" />} onPress={() => setNew(true)}>
              {t`Novo marcador`}
            </Button>
          </span>
          <Button kind="primary" onPress={onClose}>{t`Pronto`}</Button>
        </>
      }
    >
      {error ? (
        <ErrorState text={refusalSentence(error, i18n)} onRetry={() => (notes.error ? notes.refetch() : markers.refetch())} />
      ) : !notes.data || !markers.data ? (
        <Skeleton rows={5} rowHeight={32} />
      ) : (
        <div className={styles.form}>
          {offered.length >= many ? <SearchField label={t`Filtrar marcadores`} value={text} onChange={setText} autoFocus /> : null}
          {offered.length === 0 ? (
            <p className={styles.quiet}>
              <Trans>A unidade ainda não tem marcadores. Crie o primeiro: por exemplo, “Urgente” ou “Aguardando resposta”.</Trans>
            </p>
          ) : null}
          {found.map((one) => {
            const marking = held.find(({ markerId }) => markerId === one.id)
            return (
              <Checkbox key={one.id} isSelected={marking !== undefined} onChange={(on) => (on ? add(one) : marking && remove(marking))}>
                <MarkerTag marker={one} /> {marking?.text ? <span className={styles.markingText}>{marking.text}</span> : null}
              </Checkbox>
            )
          })}
        </div>
      )}
      {isNew ? <NewMarkerDialog onClose={() => setNew(false)} onMade={add} /> : null}
    </Dialog>
  )
}
