/** What kind of document is it? A pictogram, with the word for those who do not see it. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { IconBan, IconFile, IconFileMusic, IconFileText, IconFileTypePdf, IconFileZip, IconMovie, IconPhoto } from '../kit/icons.ts'
import styles from './DocumentTree.module.css'
import type { TreeItem } from './process.ts'

type Kind = 'authored' | 'cancelled' | NonNullable<TreeItem['file']>

const kinds: Record<Kind, { Icon: typeof IconFile; word: MessageDescriptor }> = {
  authored: { Icon: IconFileText, word: msg`Documento` },
  cancelled: { Icon: IconBan, word: msg`Documento cancelado` },
  pdf: { Icon: IconFileTypePdf, word: msg`PDF` },
  image: { Icon: IconPhoto, word: msg`Imagem` },
  text: { Icon: IconFile, word: msg`Texto` },
  audio: { Icon: IconFileMusic, word: msg`Áudio` },
  video: { Icon: IconMovie, word: msg`Vídeo` },
  other: { Icon: IconFileZip, word: msg`Arquivo` },
}

export function DocumentIcon({ item }: { item: Pick<TreeItem, 'state' | 'kind' | 'file'> }) {
  const { i18n } = useLingui()
  const kind: Kind = item.state === 'cancelled' ? 'cancelled' : item.kind === 'authored' ? 'authored' : (item.file ?? 'other')
  const { Icon, word } = kinds[kind]
  return (
    <span className={styles.icon} data-kind={kind}>
      <Icon size={17} aria-hidden="true" />
      <span className={styles.said}>{i18n._(word)}</span>
    </span>
  )
}
