/** The markers of a process in the panel: what each says, one more, one less, without leaving the document. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconPlus, IconSettings, IconTag } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { Swatch } from '../kit/Tag.tsx'
import { MarkerTag } from './MarkerTag.tsx'
import { MarkingDialog } from './MarkingDialog.tsx'
import { NewMarkerDialog } from './NewMarkerDialog.tsx'
import styles from './notes.module.css'
import { useMark } from './use-mark.ts'
import { type Marker, type Marking, type Noted, useMarkers } from './use-notes.ts'

interface MarkerLineProps {
  process: Noted
  markings: readonly Marking[]
  whyNot: string | null
}

export function MarkerLine({ process, markings, whyNot }: MarkerLineProps) {
  const { t } = useLingui()
  const markers = useMarkers().data?.items ?? []
  const { add } = useMark(process)
  const [open, setOpen] = useState<string | null>(null)
  const [isNew, setNew] = useState(false)
  const shown = markings.find((one) => one.markerId === open)
  const free = markers.filter((one) => one.active && !markings.some((held) => held.markerId === one.id))
  const entry = (marker: Marker) => ({
    id: marker.id,
    label: marker.name,
    icon: <Swatch colour={marker.colour} />,
    run: () => add(marker),
  })
  const trigger =
    markings.length > 0 ? (
      <IconButton isSmall label={t`Incluir marcador`} icon={<IconPlus aria-hidden="true" />} />
    ) : (
      <Button icon={<IconTag aria-hidden="true" />}>{t`Marcar`}</Button>
    )
  return (
    <>
      <div className={styles.markers} data-bare={markings.length === 0 || undefined}>
        {markings.map((one) => (
          <button
            key={one.markerId}
            type="button"
            className={styles.marking}
            title={t`${one.name}: ${one.by.name}. Abrir para escrever ou retirar.`}
            onClick={() => setOpen(one.markerId)}
          >
            <MarkerTag marker={one} />
            {one.text ? <span className={styles.markingText}>{one.text}</span> : null}
          </button>
        ))}
        {whyNot ? null : (
          <Menu
            label={t`Incluir marcador`}
            trigger={trigger}
            groups={[
              { id: 'unit', items: free.filter((one) => !one.personal).map(entry) },
              { id: 'own', title: t`Só para mim`, items: free.filter((one) => one.personal).map(entry) },
              {
                id: 'more',
                items: [
                  { id: 'new', label: t`Novo marcador…`, icon: <IconPlus />, run: () => setNew(true) },
                  { id: 'keep', label: t`Marcadores da unidade`, icon: <IconSettings />, href: paths.markers() },
                ],
              },
            ]}
          />
        )}
      </div>
      {shown ? <MarkingDialog process={process} marking={shown} whyNot={whyNot} onClose={() => setOpen(null)} /> : null}
      {isNew ? <NewMarkerDialog onClose={() => setNew(false)} onMade={add} /> : null}
    </>
  )
}
