/** An uploaded file, shown by what it really is; what a browser must not show is offered to be saved. */
import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { inUnit, type ShownDocument } from './address.ts'
import { DownloadCard } from './DownloadCard.tsx'
import { ImageView } from './ImageView.tsx'
import styles from './viewer.module.css'

const PdfView = lazy(() => import('./PdfView.tsx').then((module) => ({ default: module.PdfView })))

interface FileViewProps {
  title: string
  file: NonNullable<ShownDocument['file']>
  /** The file's address, without the unit. */
  address: string
}

export function FileView({ title, file, address }: FileViewProps) {
  const { t } = useLingui()
  const source = inUnit(address)
  switch (file.inline) {
    case 'pdf':
      return (
        <Suspense fallback={<Skeleton rows={10} rowHeight={40} />}>
          <PdfView title={title} source={source} fallback={<DownloadCard file={file} address={address} />} />
        </Suspense>
      )
    case 'image':
      return (
        <ImageView
          title={title}
          source={file.mime === 'image/tiff' ? inUnit(address, { picture: 'true' }) : source}
          fallback={<DownloadCard file={file} address={address} />}
        />
      )
    case 'text':
      return <iframe title={t`Texto de ${title}`} src={source} sandbox="" className={styles.textFrame} />
    case 'audio':
      return (
        <div className={styles.media}>
          {/* biome-ignore lint/a11y/useMediaCaption: recordings are filed as they were received; there is no caption to offer */}
          <audio controls preload="metadata" src={source} aria-label={title} />
          <DownloadCard file={file} address={address} />
        </div>
      )
    case 'video':
      return (
        <div className={styles.media}>
          {/* biome-ignore lint/a11y/useMediaCaption: recordings are filed as they were received; there is no caption to offer */}
          <video controls preload="metadata" src={source} aria-label={title} />
        </div>
      )
    case 'none':
      return <DownloadCard file={file} address={address} />
  }
}
