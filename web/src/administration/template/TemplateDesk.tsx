/** Where a template is written: header, text and footer each in an editor, and the whole as it will look with invented data. */
import type { Content, DocumentPage } from '@lavra/contract/content/model.ts'
import { emptyPage } from '@lavra/contract/content/page.ts'
import { findDocumentTypes, listDocumentTypes, saveDocumentType, type showDocumentType } from '@lavra/contract/documents.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useRef, useState } from 'react'
import { useCommand } from '../../api/use-endpoint.ts'
import { usePageTitle, useQueryText } from '../../app/page.ts'
import { paths } from '../../app/paths.ts'
import { useShortcuts } from '../../app/shortcuts.ts'
import { storePicture } from '../../documents/picture.ts'
import { DocumentEditor } from '../../editor/DocumentEditor.tsx'
import { Breadcrumbs } from '../../kit/Breadcrumbs.tsx'
import { Button } from '../../kit/Button.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { toast } from '../../kit/toast-queue.ts'
import { LeaveGuard } from '../LeaveGuard.tsx'
import { TemplatePreview } from './TemplatePreview.tsx'
import styles from './template.module.css'

type Part = 'header' | 'body' | 'footer'
type View = Part | 'preview'
const views: Record<string, View> = { cabecalho: 'header', texto: 'body', rodape: 'footer', previa: 'preview' }
const addresses: Record<View, string> = { header: 'cabecalho', body: 'texto', footer: 'rodape', preview: 'previa' }

interface TemplateDeskProps {
  type: Output<typeof showDocumentType>
  start: DocumentPage
}

export function TemplateDesk({ type, start }: TemplateDeskProps) {
  const { t } = useLingui()
  const [query, change] = useQueryText()
  const view = views[query.parte ?? ''] ?? 'body'
  const [page, setPage] = useState(start)
  const [saved, setSaved] = useState(start)
  const losing = useRef(false)
  losing.current = page !== saved
  usePageTitle(t`Modelo de ${type.name}`)

  const save = useCommand(saveDocumentType, { invalidates: [listDocumentTypes, findDocumentTypes] })
  const { isPending, mutate } = save
  const keep = () => {
    if (isPending) return
    const { name, appliesTo, numbering, takesParties, active, id } = type
    const template = { header: { ...page.header }, body: { ...page.body }, footer: { ...page.footer } }
    mutate(
      { id, name, appliesTo, numbering, takesParties, active, template },
      {
        onSuccess: () => {
          setSaved(page)
          toast(t`Modelo salvo. Vale para os próximos documentos do tipo ${name}.`)
        },
      },
    )
  }
  const keepNow = useRef(keep)
  keepNow.current = keep
  useShortcuts(
    useMemo(
      () => [{ id: 'save-template', keys: 'Ctrl+S', label: t`Salvar modelo`, scope: 'editor' as const, run: () => keepNow.current() }],
      [t],
    ),
  )
  const write = (part: Part) => (content: Content) => setPage((now) => ({ ...now, [part]: content }))
  const blank = emptyPage()
  // the text is written between the header and footer it will have; those are written alone
  const sheets: Record<Part, DocumentPage> = {
    header: { ...blank, body: start.header },
    body: { ...page, body: start.body },
    footer: { ...blank, body: start.footer },
  }
  const parts: readonly Part[] = ['header', 'body', 'footer']
  return (
    <div className={styles.desk}>
      <header className={styles.head}>
        <div>
          <Breadcrumbs items={[{ label: t`Tipos de documento`, href: paths.administration('tipos-de-documento') }, { label: type.name }]} />
          <h1>{t`Modelo de ${type.name}`}</h1>
        </div>
        <span className={styles.state} role="status">
          {page === saved ? null : t`Alterações não salvas`}
        </span>
        <Button kind="primary" isPending={isPending} whyNot={page === saved ? t`Não há alterações a salvar.` : null} onPress={keep}>
          {t`Salvar modelo`}
        </Button>
      </header>
      <div className={styles.views}>
        <Segmented
          label={t`Parte do modelo`}
          value={view}
          onChange={(next) => change({ parte: addresses[next] }, true)}
          choices={[
            { value: 'header', label: t`Cabeçalho` },
            { value: 'body', label: t`Texto` },
            { value: 'footer', label: t`Rodapé` },
            { value: 'preview', label: t`Pré-visualização` },
          ]}
        />
        <p className={styles.hint}>
          {view === 'preview'
            ? t`Com dados inventados no lugar dos que estão entre arrobas.`
            : t`Os dados entre arrobas são preenchidos quando o documento nasce. Insira-os pelo botão de chaves.`}
        </p>
      </div>
      {parts.map((part) => (
        // hidden, not removed: each keeps its cursor and what can be undone
        <div key={part} className={styles.sheet} hidden={view !== part}>
          <DocumentEditor page={sheets[part]} editable onChange={write(part)} onSave={keep} uploadImage={storePicture} />
        </div>
      ))}
      {view === 'preview' ? <TemplatePreview page={page} /> : null}
      <LeaveGuard isWholePage wouldLose={() => losing.current} />
    </div>
  )
}
