/**
 * A document written in the system: its page in a frame where no script runs. The frame keeps its origin, so that its pictures are
 * ours to load and this page can enlarge it, print it and take care of its links and keys.
 */
import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useFollow } from '../../app/page.ts'
import { ErrorState } from '../../kit/EmptyState.tsx'
import { useFormats } from '../../kit/format.ts'
import { IconPencil } from '../../kit/icons.ts'
import { inUnit, type ShownDocument } from './address.ts'
import { FloatingBar } from './FloatingBar.tsx'
import { printing } from './printing.ts'
import styles from './viewer.module.css'
import { ZoomButtons } from './ZoomButtons.tsx'
import { zoomed } from './zoom.ts'

export function AuthoredView({ document, view }: { document: ShownDocument; view: string }) {
  const { t } = useLingui()
  const format = useFormats()
  const follow = useFollow()
  const frame = useRef<HTMLIFrameElement>(null)
  const [zoom, setZoom] = useState(1)
  const [attempt, setAttempt] = useState(0)
  const [broken, setBroken] = useState<string | null>(null)
  // another revision or another signature is another page, in a frame of its own
  const signed = document.signatures.filter((signature) => !signature.cancelled).length
  const shown = `${document.id}-${document.revision ?? 0}-${signed}-${attempt}`

  const enlarge = useCallback(() => {
    const page = frame.current?.contentDocument?.documentElement
    if (page) page.style.zoom = String(zoom)
  }, [zoom])
  useEffect(enlarge, [enlarge])
  useEffect(() => printing.offer(document.id, () => frame.current?.contentWindow?.print()), [document.id])

  const adopt = () => {
    enlarge()
    const page = frame.current?.contentDocument
    // a refusal or a lost connection is no page of ours, and would leave an empty desk
    if (!page?.querySelector('.lavra-page')) return setBroken(shown)
    // our desk shows through, in the theme of the application
    page.documentElement.style.background = 'transparent'
    page.addEventListener('keydown', (event) => window.dispatchEvent(new KeyboardEvent('keydown', event)))
    page.addEventListener('click', (event) => {
      const link = event.target instanceof Node ? (event.target.parentElement?.closest('a[href]') ?? null) : null
      const href = link?.getAttribute('href') ?? ''
      if (!href || href.startsWith('#')) return
      event.preventDefault()
      const address = new URL(href, location.origin)
      if (address.origin === location.origin) follow(address.pathname + address.search)
      else window.open(address.href, '_blank', 'noopener,noreferrer')
    })
  }

  const editor = document.editor
  if (broken === shown) {
    const sentence = t`Não foi possível mostrar o texto deste documento.`
    return <ErrorState text={sentence} onRetry={() => setAttempt(attempt + 1)} />
  }
  return (
    <>
      {editor ? (
        <p className={styles.editing} role="status">
          <IconPencil size={15} aria-hidden="true" />
          <Trans>
            {editor.name} está editando desde {format.time(editor.since)}.
          </Trans>
        </p>
      ) : null}
      <iframe
        key={shown}
        ref={frame}
        title={t`Texto de ${document.title}`}
        src={inUnit(view)}
        sandbox="allow-same-origin allow-modals"
        className={styles.frame}
        onLoad={adopt}
      />
      <FloatingBar label={t`Tamanho`}>
        <ZoomButtons zoom={zoom} onZoom={(step) => setZoom(zoomed(zoom, step))} />
      </FloatingBar>
    </>
  )
}
