/** Tree, document and data side by side (on a phone as tabs). Which document is open stands in the address; J and K walk. */
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useQueryText } from '../app/page.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { DocumentViewer } from '../documents/viewer/DocumentViewer.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconFileText } from '../kit/icons.ts'
import { Splitter } from '../kit/Splitter.tsx'
import { Tabs } from '../kit/Tabs.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import { AttachedList } from './AttachedList.tsx'
import { DocumentTree, useShownDocuments } from './DocumentTree.tsx'
import { ProcessInfo } from './ProcessInfo.tsx'
import styles from './ProcessPage.module.css'
import { focusNextPane } from './pane-cycle.ts'
import type { Process, TreeItem } from './process.ts'
import { everything, neighbour } from './tree-filter.ts'
import type { News } from './use-news.ts'

interface ProcessPanesProps {
  process: Process
  /** The number of the document the address asks for. */
  wanted: string | null
  news: News
}

/** What opens by itself: the newest document that still has a content. */
function newest(documents: readonly TreeItem[]): TreeItem | null {
  return documents.findLast((item) => item.state !== 'cancelled') ?? null
}

export function ProcessPanes({ process, wanted, news }: ProcessPanesProps) {
  const { t } = useLingui()
  const isNarrow = useIsNarrow()
  const [query, setQuery] = useQueryText()
  const [filter, setFilter] = useState(everything)
  const { documents } = process
  const shown = useShownDocuments(process, filter, news)
  const asked = documents.find((item) => item.number === wanted) ?? null
  const current = wanted ? asked : newest(documents)
  const tab = query.ver ?? (wanted ? 'documento' : 'documentos')

  const open = useCallback((item: TreeItem | null) => item && setQuery({ documento: item.number, ver: null }), [setQuery])
  const choose = (id: string) => open(documents.find((item) => item.id === id) ?? null)

  useShortcuts(
    useMemo(
      () => [
        { id: 'next', keys: 'j', label: t`Próximo documento`, scope: 'process', run: () => open(neighbour(shown, current?.id ?? null, 1)) },
        {
          id: 'previous',
          keys: 'k',
          label: t`Documento anterior`,
          scope: 'process',
          run: () => open(neighbour(shown, current?.id ?? null, -1)),
        },
        { id: 'pane', keys: 'F6', label: t`Próximo painel`, scope: 'process', run: () => focusNextPane(1) },
        { id: 'pane-back', keys: 'Shift+F6', label: t`Painel anterior`, scope: 'process', run: () => focusNextPane(-1) },
      ],
      [t, shown, current?.id, open],
    ),
  )

  const tree = (
    <>
      <DocumentTree
        process={process}
        documents={documents}
        news={news}
        traces={process.traces}
        directLine={process.directLine}
        folderSize={process.folderSize}
        current={current?.id ?? null}
        onChoose={choose}
        filter={filter}
        onFilter={setFilter}
        // on a phone only right after coming here: a tab that is pressed keeps the focus
        autoFocus={!isNarrow || query.ver === undefined}
      />
      <AttachedList items={process.attached} />
    </>
  )
  const viewer = current ? (
    <DocumentViewer key={current.id} item={current} processId={process.id} />
  ) : (
    <EmptyState
      icon={<IconFileText size={28} aria-hidden="true" />}
      title={wanted ? t`Documento ${wanted} não encontrado neste processo` : t`Nenhum documento aberto`}
      text={wanted ? t`Ele pode ter sido excluído, ou sua unidade não tem acesso a ele.` : t`Escolha um documento na lista.`}
    />
  )
  const info = <ProcessInfo process={process} />

  if (isNarrow)
    return (
      <Tabs
        label={t`Partes do processo`}
        isEven
        value={tab}
        onChange={(ver) => setQuery({ ver }, true)}
        tabs={[
          { id: 'documentos', label: t`Documentos`, content: <div className={styles.pane}>{tree}</div> },
          { id: 'documento', label: t`Visualizar`, content: <div className={styles.pane}>{viewer}</div> },
          { id: 'dados', label: t`Dados`, content: <div className={styles.pane}>{info}</div> },
        ]}
      />
    )
  return (
    <Splitter
      id="process"
      panes={[
        { id: 'tree', label: t`Documentos`, defaultSize: 26, minSize: '220px', content: <Pane label={t`Documentos`}>{tree}</Pane> },
        {
          id: 'viewer',
          label: t`Largura da lista de documentos`,
          defaultSize: 53,
          minSize: '320px',
          content: <Pane label={t`Documento`}>{viewer}</Pane>,
        },
        {
          id: 'info',
          label: t`Largura do painel de dados`,
          defaultSize: 21,
          minSize: '220px',
          isCollapsible: true,
          content: <Pane label={t`Dados do processo`}>{info}</Pane>,
        },
      ]}
    />
  )
}

function Pane({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section data-pane="" tabIndex={-1} aria-label={label} className={styles.pane}>
      {children}
    </section>
  )
}
