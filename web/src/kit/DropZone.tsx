/** Files come in: dropped, pasted or chosen. `FileButton` is the choosing alone. */
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DropZone as AriaDropZone, FileTrigger, Text } from 'react-aria-components'
import { Button, type ButtonKind } from './Button.tsx'
import styles from './DropZone.module.css'
import { IconUpload } from './icons.ts'

interface FilesProps {
  onFiles: (files: readonly File[]) => void
  /** MIME types or endings (`.pdf`). */
  accept?: readonly string[]
  isMultiple?: boolean
}

interface DropZoneProps extends FilesProps {
  label: string
  /** What may come, how large. */
  detail?: ReactNode
  isDisabled?: boolean
}

export function DropZone({ label, detail, onFiles, accept, isMultiple, isDisabled }: DropZoneProps) {
  const take = async (items: readonly { kind: string; getFile?: () => Promise<File> }[]) => {
    const files = await Promise.all(items.flatMap((item) => (item.kind === 'file' && item.getFile ? [item.getFile()] : [])))
    if (files.length > 0) onFiles(isMultiple ? files : files.slice(0, 1))
  }
  return (
    <AriaDropZone className={styles.zone} isDisabled={isDisabled} onDrop={(event) => take(event.items)}>
      <IconUpload size={28} aria-hidden="true" />
      <Text slot="label" className={styles.label}>
        {label}
      </Text>
      {detail ? <span className={styles.detail}>{detail}</span> : null}
      <FileButton onFiles={onFiles} accept={accept} isMultiple={isMultiple} isDisabled={isDisabled}>
        <Trans>Escolher arquivo</Trans>
      </FileButton>
    </AriaDropZone>
  )
}

interface FileButtonProps extends FilesProps {
  children: ReactNode
  kind?: ButtonKind
  icon?: ReactNode
  isDisabled?: boolean
}

export function FileButton({ onFiles, accept, isMultiple, children, kind = 'secondary', icon, isDisabled }: FileButtonProps) {
  return (
    <FileTrigger acceptedFileTypes={accept} allowsMultiple={isMultiple} onSelect={(list) => list && onFiles([...list])}>
      <Button kind={kind} icon={icon} isDisabled={isDisabled}>
        {children}
      </Button>
    </FileTrigger>
  )
}
