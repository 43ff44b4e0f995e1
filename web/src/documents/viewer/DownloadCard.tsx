/** A file that is not shown here: what it is, how large, and the way to save it. */
import { Trans } from '@lingui/react/macro'
import { useFormats } from '../../kit/format.ts'
import { IconDownload, IconFile } from '../../kit/icons.ts'
import { Link } from '../../kit/Link.tsx'
import { inUnit, type ShownDocument } from './address.ts'
import styles from './viewer.module.css'

export function DownloadCard({ file, address }: { file: NonNullable<ShownDocument['file']>; address: string }) {
  const format = useFormats()
  const kind = file.name.includes('.') ? file.name.slice(file.name.lastIndexOf('.') + 1).toUpperCase() : file.mime
  return (
    <div className={styles.card}>
      <IconFile size={36} stroke={1.25} aria-hidden="true" />
      <p className={styles.fileName}>{file.name}</p>
      <p className={styles.quiet}>
        {kind} · {format.bytes(file.size)}
      </p>
      <Link kind="primary" href={inUnit(address, { save: 'true' })} download icon={<IconDownload aria-hidden="true" />}>
        <Trans>Baixar arquivo</Trans>
      </Link>
    </div>
  )
}
