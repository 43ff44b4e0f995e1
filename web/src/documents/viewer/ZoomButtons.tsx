/** Smaller, true size, larger; with the keys −, 0 and +. */
import { useLingui } from '@lingui/react/macro'
import { useMemo, useRef } from 'react'
import { useShortcuts } from '../../app/shortcuts.ts'
import { Button } from '../../kit/Button.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { IconZoomIn, IconZoomOut } from '../../kit/icons.ts'
import styles from './viewer.module.css'
import type { ZoomStep } from './zoom.ts'

export function ZoomButtons({ zoom, onZoom }: { zoom: number; onZoom: (step: ZoomStep) => void }) {
  const { t, i18n } = useLingui()
  const latest = useRef(onZoom)
  latest.current = onZoom
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent' }).format(zoom)
  useShortcuts(
    useMemo(
      () => [
        { id: 'zoom-in', keys: '+', label: t`Aumentar`, scope: 'document', run: () => latest.current('in') },
        { id: 'zoom-out', keys: '-', label: t`Diminuir`, scope: 'document', run: () => latest.current('out') },
        { id: 'zoom-reset', keys: '0', label: t`Tamanho normal`, scope: 'document', run: () => latest.current('reset') },
      ],
      [t],
    ),
  )
  return (
    <>
      <IconButton label={t`Diminuir`} icon={<IconZoomOut aria-hidden="true" />} onPress={() => onZoom('out')} />
      <Button className={styles.percent} aria-label={t`Tamanho: ${percent}. Voltar ao normal`} onPress={() => onZoom('reset')}>
        {percent}
      </Button>
      <IconButton label={t`Aumentar`} icon={<IconZoomIn aria-hidden="true" />} onPress={() => onZoom('in')} />
    </>
  )
}
