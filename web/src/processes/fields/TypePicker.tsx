/** Of which type will the process be? Those the unit has used come first; the others on demand or by typing. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { findProcessTypes } from '@lavra/contract/processes.ts'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { paths, withQuery } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { contains } from '../../kit/accent-blind.ts'
import { Button } from '../../kit/Button.tsx'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { IconChevronRight, IconFolder } from '../../kit/icons.ts'
import { Link } from '../../kit/Link.tsx'
import { SearchField } from '../../kit/SearchField.tsx'
import styles from './fields.module.css'

export type ProcessType = Output<typeof findProcessTypes>['items'][number]

interface TypePickerProps {
  types: readonly ProcessType[]
  hrefOf: (typeId: string) => string
  /** Enter in the search takes the only, or first, type found. */
  onChoose: (typeId: string) => void
}

export function TypePicker({ types, hrefOf, onChoose }: TypePickerProps) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [showsAll, showAll] = useState(false)
  const wanted = text.trim()
  const used = types.filter((type) => type.used)
  const others = types.filter((type) => !type.used)
  const found = wanted === '' ? [] : types.filter((type) => contains(`${type.name} ${type.description}`, wanted))
  const [first] = found
  if (types.length === 0) return <NoTypes />

  const list = (title: string, items: readonly ProcessType[]) => (
    <section aria-label={title}>
      <h2 className={styles.section}>{title}</h2>
      <ul className={styles.types}>
        {items.map((type) => (
          <li key={type.id}>
            <Link kind="plain" href={hrefOf(type.id)} className={styles.type}>
              <span className={styles.typeText}>
                {type.name}
                {type.description ? <small title={type.description}>{type.description}</small> : null}
              </span>
              <IconChevronRight size={16} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
  return (
    <div className={styles.chooser}>
      <SearchField
        label={t`Procurar tipo de processo`}
        value={text}
        onChange={setText}
        onSubmit={() => first && onChoose(first.id)}
        autoFocus
      />
      {wanted !== '' ? (
        found.length > 0 ? (
          list(t`Tipos encontrados`, found)
        ) : (
          <EmptyState
            title={t`Nenhum tipo com “${wanted}”`}
            text={t`Procure por parte do nome, como “contrato” ou “férias”.`}
            action={<Button kind="secondary" onPress={() => setText('')}>{t`Limpar a busca`}</Button>}
          />
        )
      ) : (
        <>
          {used.length > 0 ? list(t`Usados nesta unidade`, used) : null}
          {used.length === 0 || showsAll ? (
            list(used.length > 0 ? t`Outros tipos` : t`Todos os tipos`, others)
          ) : others.length > 0 ? (
            <div>
              <Button kind="secondary" onPress={() => showAll(true)}>
                <Trans>
                  Mostrar todos (<Plural value={others.length} one="mais # tipo" other="mais # tipos" />)
                </Trans>
              </Button>
            </div>
          ) : null}
        </>
      )}
    </div>
  )
}

/** A new installation: who may create the types is led there, the others learn whom to ask. */
function NoTypes() {
  const { t } = useLingui()
  const may = useMay()
  const mayCreate = may('administer.types')
  return (
    <EmptyState
      icon={<IconFolder aria-hidden="true" />}
      title={t`Ainda não há tipos de processo`}
      text={
        mayCreate
          ? t`Todo processo tem um tipo, que sugere os assuntos e o nível de acesso. Crie ao menos um para começar.`
          : t`Todo processo tem um tipo. Peça a quem administra a instalação que cadastre os tipos da sua área.`
      }
      action={
        mayCreate ? (
          <Link
            kind="primary"
            href={withQuery(paths.administration('tipos-de-processo'), { item: 'novo' })}
          >{t`Novo tipo de processo`}</Link>
        ) : (
          <Link kind="secondary" href={paths.desk()}>{t`Voltar ao Controle de Processos`}</Link>
        )
      }
    />
  )
}
