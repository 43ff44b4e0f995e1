/** A picture: fitted at first, then as large as wanted, turned by quarters, moved with the arrow keys. */
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useShortcuts } from '../../app/shortcuts.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import { IconMaximize, IconRotateClockwise } from '../../kit/icons.ts'
import { FloatingBar } from './FloatingBar.tsx'
import styles from './viewer.module.css'
import { ZoomButtons } from './ZoomButtons.tsx'
import { zoomed } from './zoom.ts'

interface Size {
  width: number
  height: number
}

const margin = 48

interface ImageViewProps {
  title: string
  source: string
  /** Instead of a picture that cannot be shown. */
  fallback: ReactNode
}

export function ImageView({ title, source, fallback }: ImageViewProps) {
  const { t } = useLingui()
  const place = useRef<HTMLElement>(null)
  const [room, setRoom] = useState<Size | null>(null)
  const [own, setOwn] = useState<Size | null>(null)
  /** null: as large as fits. */
  const [chosen, choose] = useState<number | null>(null)
  const [turns, setTurns] = useState(0)
  const [isBroken, setBroken] = useState(false)

  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new ResizeObserver(() => setRoom({ width: element.clientWidth - margin, height: element.clientHeight - margin }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useShortcuts(
    useMemo(() => [{ id: 'rotate', keys: 'r', label: t`Girar`, scope: 'document', run: () => setTurns((before) => before + 1) }], [t]),
  )

  if (isBroken) return fallback
  const isLying = turns % 2 === 1
  const turned = own && (isLying ? { width: own.height, height: own.width } : own)
  const fit = turned && room ? Math.min(1, room.width / turned.width, room.height / turned.height) : 1
  const zoom = chosen ?? fit
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard */}
      <section ref={place} className={styles.imagePlace} tabIndex={0} aria-label={title} data-pane-focus="">
        <div className={styles.imageBox} style={turned ? { width: turned.width * zoom, height: turned.height * zoom } : undefined}>
          <img
            src={source}
            alt={title}
            onError={() => setBroken(true)}
            onLoad={({ currentTarget: image }) => setOwn({ width: image.naturalWidth, height: image.naturalHeight })}
            style={own ? { width: own.width * zoom, height: own.height * zoom, rotate: `${turns * 90}deg` } : { opacity: 0 }}
          />
        </div>
      </section>
      <FloatingBar label={t`Imagem`}>
        <ZoomButtons zoom={zoom} onZoom={(step) => choose(zoomed(zoom, step))} />
        <IconButton label={t`Ajustar à janela`} icon={<IconMaximize aria-hidden="true" />} onPress={() => choose(null)} />
        <IconButton label={t`Girar`} keys="R" icon={<IconRotateClockwise aria-hidden="true" />} onPress={() => setTurns(turns + 1)} />
      </FloatingBar>
    </>
  )
}
