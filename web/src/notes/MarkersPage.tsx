/** The unit's markers and one's own: where they are used, which are offered, new ones (Marcadores). */
import { deleteMarker, listMarkers } from '@lavra/contract/notes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { keyOf, useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconPencil, IconPlus, IconTag, IconTrash } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Badge } from '../kit/Tag.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from './lists.module.css'
import { MarkerTag } from './MarkerTag.tsx'
import { NewMarkerDialog } from './NewMarkerDialog.tsx'
import type { Marker } from './use-notes.ts'

export function MarkersPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const mayNote = useMay()('process.note')
  const markers = useEndpoint(listMarkers, { counted: 'true' })
  const [open, setOpen] = useState<Marker | 'new' | null>(null)
  const items = markers.data?.items ?? []
  const own = items.filter((one) => one.personal)
  return (
    <Page
      title={t`Marcadores da unidade`}
      isNarrow
      actions={
        mayNote ? (
          <Button kind="primary" icon={<IconPlus aria-hidden="true" />} onPress={() => setOpen('new')}>
            {t`Novo marcador`}
          </Button>
        ) : null
      }
    >
      <p className={styles.lead}>
        <Trans>Um marcador usado não se exclui: desative-o, e ele sai da escolha sem sumir dos processos em que está.</Trans>
      </p>
      {markers.error ? (
        <ErrorState text={refusalSentence(markers.error, i18n)} onRetry={() => markers.refetch()} />
      ) : !markers.data ? (
        <Skeleton rows={6} />
      ) : items.length === 0 ? (
        <EmptyState
          icon={<IconTag size={28} aria-hidden="true" />}
          title={t`Nenhum marcador ainda`}
          text={t`Marcadores mostram de longe em que pé está cada processo: “Urgente”, “Aguardando resposta”, “Para assinar”.`}
        />
      ) : (
        <>
          <List title={t`Da unidade`} items={items.filter((one) => !one.personal)} onOpen={mayNote ? setOpen : null} />
          {own.length > 0 ? <List title={t`Só para mim`} items={own} onOpen={mayNote ? setOpen : null} /> : null}
        </>
      )}
      {open ? <NewMarkerDialog present={open === 'new' ? undefined : open} onClose={() => setOpen(null)} /> : null}
    </Page>
  )
}

interface ListProps {
  title: string
  items: readonly Marker[]
  onOpen: ((marker: Marker) => void) | null
}

function List({ title, items, onOpen }: ListProps) {
  const { t } = useLingui()
  const client = useQueryClient()
  const askAgain = () => client.invalidateQueries({ queryKey: keyOf(listMarkers) })
  const remove = useCommand(deleteMarker, { onDone: askAgain, onFailed: askAgain })
  const drop = ({ id, name }: Marker) => remove.mutate({ markerId: id }, { onSuccess: () => toast(t`Marcador “${name}” excluído.`) })
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles.rows}>
        {items.map((one) => (
          <li key={one.id} className={styles.row}>
            <span className={styles.what}>
              <MarkerTag marker={one} />
              {one.active ? null : <Badge>{t`Inativo`}</Badge>}
            </span>
            <span className={styles.quiet}>
              {one.open ? (
                <Link href={paths.desk({ marca: one.id })}>
                  <Plural value={one.open} one="# processo aberto" other="# processos abertos" />
                </Link>
              ) : (
                t`Em nenhum processo aberto`
              )}
            </span>
            {onOpen ? (
              <span className={styles.acts}>
                <IconButton label={t`Alterar ${one.name}`} icon={<IconPencil aria-hidden="true" />} onPress={() => onOpen(one)} />
                <IconButton
                  label={t`Excluir ${one.name}`}
                  icon={<IconTrash aria-hidden="true" />}
                  whyNot={one.used ? t`Já foi usado. Desative-o em Alterar.` : null}
                  onPress={() => drop(one)}
                />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
