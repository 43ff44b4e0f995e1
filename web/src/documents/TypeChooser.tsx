/** Of which type will the document be? Those the unit has used first; the others on demand or by typing. */
import { findDocumentTypes } from '@lavra/contract/documents.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { contains } from '../kit/accent-blind.ts'
import { Button } from '../kit/Button.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconChevronRight, IconFileText } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { SearchField } from '../kit/SearchField.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import styles from './include.module.css'

interface TypeChooserProps {
  /** The address of the form for a type. */
  hrefOf: (typeId: string) => string
  /** Enter in the search takes the first type found. */
  onChoose: (typeId: string) => void
}

export function TypeChooser({ hrefOf, onChoose }: TypeChooserProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [text, setText] = useState('')
  const [showsAll, showAll] = useState(false)
  const types = useEndpoint(findDocumentTypes, { for: 'authored' }, { staleTime: 60_000 })
  if (types.error) return <ErrorState text={refusalSentence(types.error, i18n)} onRetry={() => types.refetch()} />
  if (!types.data) return <Skeleton rows={8} rowHeight={44} />

  const all = types.data.items
  const used = all.filter((type) => type.used)
  const isNarrowed = text.trim() !== ''
  const found = isNarrowed ? all.filter((type) => contains(type.name, text)).sort(closestTo(text)) : []
  const [first] = found
  const rest = all.filter((type) => !type.used).sort((a, b) => a.name.localeCompare(b.name, 'pt-BR'))
  const hidden = rest.length
  const list = (title: string, items: typeof all) => (
    <section className={styles.types} aria-label={title}>
      <h2 className={styles.section}>{title}</h2>
      <ul className={styles.typeList}>
        {items.map((type) => (
          <li key={type.id}>
            <Link kind="plain" href={hrefOf(type.id)} className={styles.type}>
              <IconFileText size={18} aria-hidden="true" />
              <span className={styles.typeName}>{type.name}</span>
              <IconChevronRight size={16} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )

  return (
    <div className={styles.chooser}>
      <div>
        <SearchField
          label={t`Procurar tipo de documento`}
          value={text}
          onChange={setText}
          onSubmit={() => first && onChoose(first.id)}
          autoFocus
        />
      </div>
      {isNarrowed ? (
        found.length > 0 ? (
          list(t`Tipos encontrados`, found)
        ) : (
          <EmptyState
            title={t`Nenhum tipo com “${text.trim()}”`}
            text={t`Procure por parte do nome, como “nota” ou “despacho”.`}
            action={<Button kind="secondary" onPress={() => setText('')}>{t`Limpar a busca`}</Button>}
          />
        )
      ) : (
        <>
          {used.length > 0 ? list(t`Usados nesta unidade`, used) : null}
          {used.length === 0 || showsAll ? list(used.length > 0 ? t`Outros tipos` : t`Todos os tipos`, rest) : null}
          {used.length > 0 && !showsAll && hidden > 0 ? (
            <div>
              <Button kind="secondary" onPress={() => showAll(true)}>
                <Trans>
                  Mostrar todos (<Plural value={hidden} one="mais # tipo" other="mais # tipos" />)
                </Trans>
              </Button>
            </div>
          ) : null}
        </>
      )}
    </div>
  )
}

/** What is named exactly so comes first, then what begins so: “ofício” means Ofício and not Ofício Circular. */
const closestTo = (text: string) => {
  const distance = ({ name }: { name: string }) => (contains(text, name) ? 0 : contains(name.slice(0, text.trim().length), text) ? 1 : 2)
  return (one: { name: string }, other: { name: string }) => distance(one) - distance(other)
}
