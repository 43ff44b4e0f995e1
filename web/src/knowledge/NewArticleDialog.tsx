/** Begin an article: a name and the types of process it is about; the text comes next. */
import { listArticles, startArticle } from '@lavra/contract/knowledge.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import type { Option } from '../kit/options.tsx'
import { TagPicker } from '../kit/TagPicker.tsx'
import { TextField } from '../kit/TextField.tsx'
import { findTypes } from './type-options.ts'

export function NewArticleDialog({ type, onClose }: { type: Option | null; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const [title, setTitle] = useState('')
  const [types, setTypes] = useState<readonly Option[]>(type ? [type] : [])
  const { mutate, error, isPending } = useCommand(startArticle, {
    quiet: true,
    invalidates: [listArticles],
    onDone: ({ articleId }) => follow(paths.articleEditor(articleId)),
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Nova base de conhecimento`}
      intro={t`Só a sua unidade a vê e altera, até que seja liberada.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={isPending}
            whyNot={title.trim() ? null : t`Dê um nome ao procedimento.`}
            onPress={() => mutate({ title, typeIds: types.map(({ id }) => id) })}
          >
            {t`Criar e escrever`}
          </Button>
        </>
      }
    >
      <TextField
        label={t`Nome do procedimento`}
        value={title}
        onChange={setTitle}
        maxLength={200}
        error={error ? refusalSentence(error, i18n) : null}
        isRequired
        autoFocus
      />
      <TagPicker
        label={t`Tipos de processo`}
        description={t`Em processos destes tipos a base aparece ao lado do número.`}
        options={findTypes}
        value={types}
        onChange={setTypes}
        isOptional
      />
    </Dialog>
  )
}
