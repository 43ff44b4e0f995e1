/** Narrows the desk: words, responsible person, marker, type, and what is on or off. Every choice goes into the address. */
import { listColleagues } from '@lavra/contract/organization.ts'
import { findProcessTypes } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useQueryText } from '../app/page.ts'
import { Avatar } from '../kit/Avatar.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconUser, IconUserOff } from '../kit/icons.ts'
import { SearchField } from '../kit/SearchField.tsx'
import { Swatch } from '../kit/Tag.tsx'
import { useMarkers } from '../notes/use-notes.ts'
import { DeskMoreFilters } from './DeskMoreFilters.tsx'
import styles from './desk.module.css'
import { assigneeWords, type DeskFilter, markerWords } from './desk-filter.ts'

/** Milliseconds of quiet before the server is asked. */
const pause = 250
const seldom = { staleTime: 300_000 }

export function DeskFilters({ filter, inputRef }: { filter: DeskFilter; inputRef: React.Ref<HTMLInputElement> }) {
  const { t } = useLingui()
  const [, setQuery] = useQueryText()
  const [text, setText] = useState(filter.text)
  const sent = useRef(filter.text)
  const colleagues = useEndpoint(listColleagues, {}, seldom).data?.items ?? []
  const types = useEndpoint(findProcessTypes, {}, seldom).data?.items ?? []
  const markers = useMarkers().data?.items ?? []
  const people = [
    { id: 'me', label: t`Eu`, icon: <IconUser aria-hidden="true" /> },
    { id: 'nobody', label: t`Sem responsável`, icon: <IconUserOff aria-hidden="true" /> },
    ...colleagues.map(({ id, name }) => ({ id, label: name, icon: <Avatar name={name} size={24} /> })),
  ]
  const markerOptions = [
    { id: 'none', label: t`Sem marcador` },
    ...markers.map(({ id, name, colour, personal }) => ({
      id,
      label: name,
      icon: <Swatch colour={colour} />,
      ...(personal ? { detail: t`só para você` } : {}),
    })),
  ]
  const wordOf = (id: string | undefined, words: Record<string, string>) => (id === undefined ? null : (words[id] ?? id))
  const typeOptions = types.map(({ id, name }) => ({ id, label: name }))

  useEffect(() => {
    // the address changed by itself: Back, a tab, “Limpar filtros”
    if (filter.text === sent.current) return
    sent.current = filter.text
    setText(filter.text)
  }, [filter.text])
  useEffect(() => {
    if (text.trim() === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text.trim()
      setQuery({ texto: sent.current || null }, true)
    }, pause)
    return () => clearTimeout(timer)
  }, [text, setQuery])

  return (
    <>
      <SearchField
        label={t`Filtrar por número, especificação, tipo ou interessado`}
        placeholder={t`Filtrar por número, tipo, interessado…`}
        value={text}
        onChange={setText}
        inputRef={inputRef}
        className={styles.search}
        maxLength={100}
      />
      <ComboBox
        label={t`Responsável`}
        placeholder={t`Responsável`}
        isLabelHidden
        options={people}
        value={people.find(({ id }) => id === filter.assigneeId) ?? null}
        onChange={(one) => setQuery({ responsavel: wordOf(one?.id, assigneeWords) })}
        className={styles.filter}
      />
      <ComboBox
        label={t`Marcador`}
        placeholder={t`Marcador`}
        isLabelHidden
        options={markerOptions}
        value={markerOptions.find(({ id }) => id === filter.markerId) ?? null}
        onChange={(one) => setQuery({ marca: wordOf(one?.id, markerWords) })}
        className={styles.filter}
      />
      <ComboBox
        label={t`Tipo de processo`}
        placeholder={t`Tipo de processo`}
        isLabelHidden
        options={typeOptions}
        value={typeOptions.find(({ id }) => id === filter.typeId) ?? null}
        onChange={(one) => setQuery({ tipo: one?.id ?? null })}
        className={styles.filter}
      />
      <DeskMoreFilters filter={filter} />
    </>
  )
}
