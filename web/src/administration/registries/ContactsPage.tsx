/** People and organisations that processes and documents name (G-26). */
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { whyNotSentence } from '../../api/refusal-sentence.ts'
import { useMay } from '../../app/session.tsx'
import { IconAddressBook } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import styles from '../administration.module.css'
import { RecordList } from '../RecordList.tsx'
import { ContactForm } from './ContactForm.tsx'
import { writtenTaxId } from './tax-id.ts'
import { type RegistryEntry, useRegistry } from './use-registry.ts'

export function ContactsPage() {
  const { t, i18n } = useLingui()
  const may = useMay()
  const { place, answer, rows, isNew, hasMore } = useRegistry('contacts')
  const columns = useMemo<TableColumn<RegistryEntry>[]>(
    () => [
      {
        id: 'name',
        title: t`Nome`,
        width: '3fr',
        minWidth: 240,
        isRowHeader: true,
        cell: (row) => <b className={styles.cut}>{row.name}</b>,
      },
      { id: 'code', title: t`CPF ou CNPJ`, width: 190, cell: (row) => <span className={styles.mono}>{writtenTaxId(row.code ?? '')}</span> },
      { id: 'detail', title: t`E-mail`, width: '2fr', minWidth: 160, cell: (row) => <span className={styles.cut}>{row.detail}</span> },
    ],
    [t],
  )
  return (
    <RecordList
      title={t`Contatos`}
      lead={t`Interessados, remetentes e destinatários. Também podem ser cadastrados na hora, ao iniciar um processo ou incluir um documento.`}
      create={t`Novo contato`}
      createWhyNot={may('registry.contacts') ? null : whyNotSentence('may-not-administer', i18n)}
      answer={answer}
      rows={rows}
      rowName={(row) => row.name}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.name}</b>
          <small>{[writtenTaxId(row.code ?? ''), row.detail].filter(Boolean).join(' · ')}</small>
        </div>
      )}
      hasNoState
      filterLabel={t`Procurar por nome, CPF ou CNPJ`}
      count={hasMore ? t`Os primeiros ${rows.length}; procure para ver outros` : t`${rows.length} na lista`}
      empty={{
        icon: <IconAddressBook aria-hidden="true" />,
        title: t`Nenhum contato`,
        text: t`Cadastre quem costuma ser interessado nos processos: servidores, empresas, prefeituras.`,
      }}
    >
      {isNew ? <ContactForm onClose={place.close} /> : null}
    </RecordList>
  )
}
