/** What is known of a new document before its first word: initial text, description, parties, who may read it. */
import { createDocument, type findDocumentTypes } from '@lavra/contract/documents.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { listFavorites } from '@lavra/contract/follow-ups.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { addWorkItemDocument, showProcessWorkPlan } from '@lavra/contract/work-plans.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { type FormEvent, useRef, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { RadioGroup } from '../kit/Checkbox.tsx'
import { IconAlertTriangle } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import type { Option } from '../kit/options.tsx'
import { TextField } from '../kit/TextField.tsx'
import { FavoriteModelField } from '../notes/FavoriteModelField.tsx'
import { ContactsField, contactOption } from '../processes/fields/ContactsField.tsx'
import { LevelFields } from '../processes/LevelFields.tsx'
import type { LevelChoice } from '../processes/level-choice.ts'
import type { Process } from '../processes/process.ts'
import { useLevels } from '../processes/use-levels.ts'
import styles from './include.module.css'
import { digitsOf, fieldOf, levelsWithin } from './include-fields.ts'

export type DocumentType = Output<typeof findDocumentTypes>['items'][number]

const idsOf = (options: readonly Option[]) => options.map(({ id }) => id)

interface DocumentFormProps {
  process: Process
  type: DocumentType
  /** The item of the work plan that it is written for. */
  itemId: string | null
}

export function DocumentForm({ process, type, itemId }: DocumentFormProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const [start, setStart] = useState<'template' | 'favorite' | 'model'>('template')
  const [modelNumber, setModelNumber] = useState('')
  const [favorite, setFavorite] = useState<Option | null>(null)
  const hasFavorites = (useEndpoint(listFavorites, { kind: 'models', limit: 1 }).data?.items.length ?? 0) > 0
  const [typeNumber, setTypeNumber] = useState('')
  const [description, setDescription] = useState('')
  const [treeName, setTreeName] = useState('')
  const [interested, setInterested] = useState<readonly Option[]>(() => (type.takesParties ? process.parties.map(contactOption) : []))
  const [recipients, setRecipients] = useState<readonly Option[]>([])
  const [level, setLevel] = useState<LevelChoice>({
    level: process.localLevel,
    legalBasisId: process.legalBasis?.id ?? null,
    degree: process.localDegree,
  })
  const levels = useLevels()
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const link = useCommand(addWorkItemDocument, { invalidates: [showProcessWorkPlan] })
  const create = useCommand(createDocument, {
    quiet: true,
    invalidates: [showProcess, showHistory],
    // in place of the form: Back leads from the text to the process
    onDone: ({ documentId }) => {
      if (itemId) link.mutate({ processId: process.id, itemId, documentId })
      follow(paths.editor(documentId), { replace: true })
    },
  })

  const needsNumber = type.numbering === 'informed'
  const missing = {
    model:
      start === 'model' && !digitsOf(modelNumber)
        ? t`Informe o número do documento que serve de modelo.`
        : start === 'favorite' && !favorite
          ? t`Escolha o documento favorito que serve de modelo.`
          : null,
    typeNumber: needsNumber && !typeNumber.trim() ? t`Este tipo exige que o número seja informado.` : null,
    level: levels.missing(level),
  }
  const refused = create.error ? refusalSentence(create.error, i18n) : null
  const place = fieldOf(create.error instanceof ApiError ? create.error.code : null)
  const errorAt = (field: keyof typeof missing) => (isTried ? missing[field] : null) ?? (place === field ? refused : null)

  // the first field that is not right takes the focus, once it is marked
  const focusWrong = () =>
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input, [data-invalid] button')?.focus(),
    )

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (create.isPending || create.isSuccess) return
    if (Object.values(missing).some(Boolean)) return focusWrong()
    const input = {
      processId: process.id,
      typeId: type.id,
      typeNumber: needsNumber ? typeNumber : '',
      modelNumber: start === 'model' ? digitsOf(modelNumber) : start === 'favorite' ? (favorite?.id ?? null) : null,
      description,
      treeName,
      interestedIds: idsOf(interested),
      recipientIds: idsOf(recipients),
      ...levels.sent(level),
    }
    create.mutate(input, { onError: focusWrong })
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {needsNumber ? (
        <TextField
          label={t`Número`}
          description={t`O número deste tipo não é gerado pelo sistema.`}
          value={typeNumber}
          onChange={setTypeNumber}
          maxLength={50}
          error={errorAt('typeNumber')}
          autoFocus
          isRequired
        />
      ) : null}
      <RadioGroup
        label={t`Texto inicial`}
        value={start}
        onChange={setStart}
        choices={[
          { value: 'template', label: t`Modelo do tipo`, detail: t`O texto padrão de ${type.name}, já com os dados do processo.` },
          ...(hasFavorites
            ? [
                {
                  value: 'favorite' as const,
                  label: t`Um favorito da unidade`,
                  detail: t`Copia o texto de um documento que a unidade guarda nos favoritos.`,
                },
              ]
            : []),
          { value: 'model', label: t`Outro documento`, detail: t`Copia o texto de um documento redigido no sistema.` },
        ]}
      />
      {start === 'favorite' ? <FavoriteModelField value={favorite} onChange={setFavorite} error={errorAt('model')} /> : null}
      {start === 'model' ? (
        <TextField
          label={t`Número do documento modelo`}
          description={t`O número que aparece ao lado do nome do documento na árvore.`}
          value={modelNumber}
          onChange={setModelNumber}
          inputMode="numeric"
          error={errorAt('model')}
          autoFocus
          isRequired
        />
      ) : null}
      <TextField
        label={t`Descrição`}
        description={t`Do que trata este documento.`}
        value={description}
        onChange={setDescription}
        maxLength={250}
        isOptional
      />
      <TextField
        label={t`Nome na árvore`}
        description={t`Aparece depois do tipo: “${type.name} Resposta à CGU”.`}
        value={treeName}
        onChange={setTreeName}
        maxLength={50}
        isOptional
      />
      {type.takesParties ? (
        <>
          <ContactsField
            label={t`Interessados`}
            value={interested}
            onChange={setInterested}
            error={place === 'parties' ? refused : null}
            isOptional
          />
          <ContactsField label={t`Destinatários`} value={recipients} onChange={setRecipients} isOptional />
        </>
      ) : null}
      <LevelFields value={level} onChange={setLevel} allowed={levelsWithin(process)} error={errorAt('level')} />
      <div className={styles.foot}>
        {refused && (place === null || place === 'type') ? (
          <p className={styles.refused} role="alert">
            <IconAlertTriangle size={16} aria-hidden="true" /> {refused}
          </p>
        ) : null}
        <Link kind="quiet" href={paths.process(process.number)}>{t`Cancelar`}</Link>
        <Button kind="primary" type="submit" isPending={create.isPending || create.isSuccess}>
          {t`Criar e escrever`}
        </Button>
      </div>
    </form>
  )
}
