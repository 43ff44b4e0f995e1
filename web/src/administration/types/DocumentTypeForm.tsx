/** One document type. A new one that is written here begins with the template of another or a plain one; then the template is edited. */
import { findDocumentTypes, listDocumentTypes, saveDocumentType, showDocumentType } from '@lavra/contract/documents.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useFollow } from '../../app/page.ts'
import { paths } from '../../app/paths.ts'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox, RadioGroup } from '../../kit/Checkbox.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { IconPencil } from '../../kit/icons.ts'
import { Link } from '../../kit/Link.tsx'
import type { Option } from '../../kit/options.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer, FormGroup } from '../FormDrawer.tsx'
import { plainTemplate } from '../template/plain-template.ts'
import type { DocumentType } from './DocumentTypesPage.tsx'
import { useTypeWords } from './type-words.ts'

interface DocumentTypeFormProps {
  type: DocumentType | null
  types: readonly DocumentType[]
  onClose: () => void
}

const numberings: readonly DocumentType['numbering'][] = ['none', 'unit-yearly', 'agency-yearly', 'unit', 'agency', 'informed']

export function DocumentTypeForm({ type, types, onClose }: DocumentTypeFormProps) {
  const { t } = useLingui()
  const follow = useFollow()
  const words = useTypeWords()
  const [like, setLike] = useState<Option | null>(null)
  const source = type?.id ?? like?.id ?? null
  const read = useEndpoint(showDocumentType, source ? { typeId: source } : null, { staleTime: 0 })
  const isRead = source === null || read.data !== undefined
  const appliesTo: DocumentType['appliesTo'] = type?.appliesTo ?? 'authored'
  const numbering: DocumentType['numbering'] = type?.numbering ?? 'unit-yearly'
  const draft = useDraft({
    endpoint: saveDocumentType,
    start: {
      name: type?.name ?? '',
      appliesTo,
      numbering,
      takesParties: type?.takesParties ?? true,
      active: type?.active ?? true,
    },
    input: (values) => ({
      ...values,
      id: type?.id,
      template: values.appliesTo === 'uploaded' ? null : (read.data?.template ?? plainTemplate(values.name)),
    }),
    check: ({ appliesTo: use }) =>
      use === 'uploaded' || isRead ? {} : { appliesTo: t`O modelo ainda está sendo lido. Tente de novo em um instante.` },
    sentences: { name: t`Informe o nome do tipo, com até 100 caracteres.` },
    refusalAt: { 'already-exists': 'name' },
    invalidates: [listDocumentTypes, findDocumentTypes, showDocumentType],
    onSaved: ({ id }, { name, appliesTo: use }) => {
      if (type || use === 'uploaded') {
        toast(type ? t`Tipo “${name}” alterado.` : t`Tipo “${name}” criado.`)
        return onClose()
      }
      toast(t`Tipo “${name}” criado. Ajuste agora o modelo.`)
      follow(paths.administration(`tipos-de-documento/${id}`))
    },
  })
  const { values, field } = draft
  const withTemplate = types.filter((one) => one.appliesTo !== 'uploaded').map(({ id, name }) => ({ id, label: name }))
  const isWritten = values.appliesTo !== 'uploaded'
  return (
    <FormDrawer
      draft={draft}
      title={type ? type.name : t`Novo tipo de documento`}
      onClose={onClose}
      action={type || !isWritten ? undefined : t`Criar e editar o modelo`}
      also={
        type && isWritten ? (
          <Link kind="secondary" icon={<IconPencil />} href={paths.administration(`tipos-de-documento/${type.id}`)}>
            {t`Editar modelo`}
          </Link>
        ) : null
      }
    >
      <FormGroup title={t`Identificação`}>
        <TextField
          label={t`Nome`}
          description={t`Como se escolhe ao incluir. Exemplo: Ofício.`}
          {...field('name')}
          isRequired
          autoFocus={!type}
        />
        <RadioGroup
          label={t`Serve para`}
          {...field('appliesTo')}
          choices={[
            { value: 'authored', label: words.appliesTo.authored, detail: t`Com modelo, assinatura e numeração.` },
            { value: 'uploaded', label: words.appliesTo.uploaded, detail: t`Vem pronto: PDF, imagem, planilha.` },
            { value: 'both', label: words.appliesTo.both, detail: t`Uma coisa ou outra, à escolha de quem inclui.` },
          ]}
        />
        <Select
          label={t`Numeração`}
          options={numberings.map((id) => ({ id, label: words.numbering[id], detail: words.numberingAbout[id] }))}
          value={values.numbering}
          onChange={(id) => {
            const chosen = numberings.find((one) => one === id)
            if (chosen) draft.set('numbering', chosen)
          }}
          isRequired
        />
        <Checkbox isSelected={values.takesParties} onChange={(on) => draft.set('takesParties', on)}>
          {t`Tem interessados e destinatários`}
          <small className={styles.hint}>{t`Quem inclui pode informar as pessoas a quem o documento se dirige.`}</small>
        </Checkbox>
        <Checkbox isSelected={values.active} onChange={(on) => draft.set('active', on)}>
          {t`Ativo`}
          <small className={styles.hint}>{t`Tipos inativos não são oferecidos; os documentos que já os usam não mudam.`}</small>
        </Checkbox>
      </FormGroup>
      {!type && isWritten ? (
        <FormGroup title={t`Modelo`} text={t`Cabeçalho, texto inicial e rodapé. Você os ajusta no passo seguinte.`}>
          <ComboBox
            label={t`Começar como`}
            placeholder={t`Modelo simples com timbre e título`}
            options={withTemplate}
            value={like}
            onChange={setLike}
            isOptional
          />
        </FormGroup>
      ) : null}
    </FormDrawer>
  )
}
