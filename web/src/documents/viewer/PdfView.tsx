/** A PDF: pages that can be read, searched, enlarged and turned. Where it cannot be drawn, the file itself is offered. */
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useShortcuts } from '../../app/shortcuts.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import { IconArrowAutofitWidth, IconRotateClockwise, IconSearch } from '../../kit/icons.ts'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { FloatingBar } from './FloatingBar.tsx'
import { PageField } from './PageField.tsx'
import { PdfFind } from './PdfFind.tsx'
import { openPdf, type PdfSession } from './pdf-engine.ts'
import styles from './viewer.module.css'
import { ZoomButtons } from './ZoomButtons.tsx'
import { zoomed } from './zoom.ts'

interface PdfViewProps {
  title: string
  source: string
  /** Shown when the file cannot be drawn. */
  fallback: ReactNode
}

export function PdfView({ title, source, fallback }: PdfViewProps) {
  const { t } = useLingui()
  const container = useRef<HTMLDivElement>(null)
  const [session, setSession] = useState<PdfSession | null>(null)
  const [isBroken, setBroken] = useState(false)
  const [page, setPage] = useState(1)
  const [scale, setScale] = useState(1)
  const [isFinding, setFinding] = useState(false)
  const [matches, setMatches] = useState({ current: 0, total: 0 })
  const nameOf = useRef((at: number) => t`Página ${at}`)

  useEffect(() => {
    let isGone = false
    let opened: PdfSession | null = null
    if (!container.current) return
    openPdf(container.current, source, nameOf.current, {
      onPage: setPage,
      onScale: setScale,
      onMatches: (current, total) => setMatches({ current, total }),
    }).then(
      (ready) => {
        if (isGone) return ready.close()
        opened = ready
        setSession(ready)
      },
      () => !isGone && setBroken(true),
    )
    return () => {
      isGone = true
      opened?.close()
      setSession(null)
    }
  }, [source])
  useShortcuts(
    useMemo(
      () => [
        { id: 'find', keys: 'Ctrl+F', label: t`Localizar no documento`, scope: 'document', run: () => setFinding(true) },
        { id: 'rotate', keys: 'r', label: t`Girar`, scope: 'document', run: () => session?.rotate() },
      ],
      [t, session],
    ),
  )

  if (isBroken)
    return (
      <div className={styles.media}>
        <p>
          <Trans>Não foi possível mostrar este PDF aqui. O arquivo está guardado e pode ser aberto no seu computador.</Trans>
        </p>
        {fallback}
      </div>
    )
  return (
    <>
      {isFinding && session ? <PdfFind matches={matches} onFind={session.find} onClose={() => setFinding(false)} /> : null}
      <div className={styles.pdfPlace}>
        {/* biome-ignore lint/a11y/useSemanticElements: pdf.js takes nothing but a div */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard */}
        <div role="region" ref={container} className={styles.pdf} tabIndex={0} aria-label={title} data-pane-focus="">
          <div className="pdfViewer" />
        </div>
        {session ? null : <Skeleton rows={10} rowHeight={40} />}
      </div>
      {session ? (
        <FloatingBar label={t`PDF`}>
          <PageField page={page} pages={session.pages} onGo={session.goTo} />
          <ZoomButtons zoom={scale} onZoom={(step) => session.scale(zoomed(scale, step))} />
          <IconButton
            label={t`Ajustar à largura`}
            icon={<IconArrowAutofitWidth aria-hidden="true" />}
            onPress={() => session.scale('page-width')}
          />
          <IconButton label={t`Girar`} keys="R" icon={<IconRotateClockwise aria-hidden="true" />} onPress={session.rotate} />
          <IconButton label={t`Localizar`} keys="Ctrl+F" icon={<IconSearch aria-hidden="true" />} onPress={() => setFinding(true)} />
        </FloatingBar>
      ) : null}
    </>
  )
}
