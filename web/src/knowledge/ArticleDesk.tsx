/** The open article: its name, types and PDF above, its text below. Saved when asked, over the revision it was opened at. */

import type { Content } from '@lavra/contract/content/model.ts'
import { emptyPage } from '@lavra/contract/content/page.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { listArticles, type openArticle, saveArticle, showArticle } from '@lavra/contract/knowledge.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { LeaveGuard } from '../administration/LeaveGuard.tsx'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { useFollow, usePageTitle } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import head from '../documents/editor-page.module.css'
import { storePicture } from '../documents/picture.ts'
import { DocumentEditor } from '../editor/DocumentEditor.tsx'
import { Button } from '../kit/Button.tsx'
import { IconArrowLeft } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import type { Option } from '../kit/options.tsx'
import { TagPicker } from '../kit/TagPicker.tsx'
import { TextField } from '../kit/TextField.tsx'
import { toast } from '../kit/toast-queue.ts'
import { ArticleFile, type FileChoice } from './ArticleFile.tsx'
import styles from './knowledge.module.css'
import { asOption, findTypes } from './type-options.ts'

export type OpenedArticle = Output<typeof openArticle>

export function ArticleDesk({ articleId, opened }: { articleId: string; opened: OpenedArticle }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const [title, setTitle] = useState(opened.title)
  const [types, setTypes] = useState<readonly Option[]>(opened.types.map(asOption))
  const [file, setFile] = useState<FileChoice>('keep')
  const [isTried, setTried] = useState(false)
  // parsed by the server before it was stored
  const body = useRef(opened.body as unknown as Content)
  const isDirty = useRef(false)
  const dirty = () => {
    isDirty.current = true
  }
  usePageTitle(title || t`Base de Conhecimento`)
  const { mutate, error, isPending } = useCommand(saveArticle, {
    quiet: true,
    invalidates: [listArticles, showArticle],
    onDone: ({ version }) => {
      isDirty.current = false
      toast(t`Base de conhecimento salva.`)
      follow(paths.article(articleId, version))
    },
  })
  const whyNot = title.trim() === '' ? t`Dê um nome ao procedimento.` : file === 'travelling' ? t`Aguarde o envio do arquivo.` : null
  const save = () => {
    setTried(true)
    if (whyNot || isPending || file === 'travelling') return
    mutate({ articleId, baseRevision: opened.revision, title, typeIds: types.map(({ id }) => id), body: { ...body.current }, file })
  }
  return (
    <div className={head.page}>
      <header className={head.head}>
        <Link kind="quiet" href={paths.article(articleId)} aria-label={t`Voltar à base de conhecimento`} className={head.back}>
          <IconArrowLeft size={18} aria-hidden="true" />
        </Link>
        <div className={head.names}>
          <h1 className={head.title}>{title || t`Sem nome`}</h1>
          <span className={head.quiet}>{opened.isReleased ? t`Nova versão: a liberada continua como está` : t`Ainda não liberada`}</span>
        </div>
        <div className={head.saving} />
        <div className={head.acts}>
          <Button kind="primary" isPending={isPending} whyNot={whyNot} onPress={save}>
            {t`Salvar`}
          </Button>
        </div>
      </header>
      <div className={styles.fields}>
        <TextField
          label={t`Nome do procedimento`}
          value={title}
          onChange={(value) => {
            dirty()
            setTitle(value)
          }}
          maxLength={200}
          error={isTried && title.trim() === '' ? t`Dê um nome ao procedimento.` : null}
          isRequired
        />
        <TagPicker
          label={t`Tipos de processo`}
          options={findTypes}
          value={types}
          onChange={(value) => {
            dirty()
            setTypes(value)
          }}
          isOptional
        />
        <ArticleFile
          articleId={articleId}
          present={opened.file}
          onChoose={(choice) => {
            dirty()
            setFile(choice)
          }}
        />
        {error ? (
          <p className={styles.problem} role="alert">
            {refusalSentence(error, i18n)}
          </p>
        ) : null}
      </div>
      <DocumentEditor
        page={{ ...emptyPage(), body: body.current }}
        editable
        onChange={(content) => {
          dirty()
          body.current = content
        }}
        onSave={save}
        uploadImage={storePicture}
        imageSentence={(problem) => refusalSentence(problem, i18n)}
      />
      <LeaveGuard wouldLose={() => isDirty.current} />
    </div>
  )
}
