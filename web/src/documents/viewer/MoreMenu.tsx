/** What else can be done with a document? Each entry with its reason when it cannot. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { whyNotSentence } from '../../api/refusal-sentence.ts'
import { IconButton } from '../../kit/IconButton.tsx'
import {
  IconBan,
  IconDots,
  IconEdit,
  IconExternalLink,
  IconFileSymlink,
  IconHistory,
  IconLock,
  IconPrinter,
  IconShieldCheck,
  IconSignature,
  IconTrash,
  IconUpload,
} from '../../kit/icons.ts'
import { Menu, type MenuEntry } from '../../kit/Menu.tsx'
import { useDocumentNotes } from '../../notes/use-document-notes.tsx'
import { inUnit, type ShownDocument } from './address.ts'
import type { DocumentAct } from './DocumentActs.tsx'
import { printing } from './printing.ts'

interface MoreMenuProps {
  document: ShownDocument
  onAct: (act: DocumentAct) => void
}

const openApart = (address: string) => window.open(address, '_blank', 'noopener')

export function MoreMenu({ document, onAct }: MoreMenuProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { abilities, urls, verifyUrl } = document
  const why = (code: string | null) => whyNotSentence(code, i18n)
  const address = urls.view ?? urls.file
  const print = () => {
    if (!printing.print(document.id) && address) openApart(inUnit(address))
  }
  const look: MenuEntry[] = address
    ? [
        { id: 'print', label: t`Imprimir`, icon: <IconPrinter />, run: print },
        { id: 'apart', label: t`Abrir em outra aba`, icon: <IconExternalLink />, run: () => openApart(inUnit(address)) },
      ]
    : []
  if (verifyUrl) look.push({ id: 'verify', label: t`Conferir autenticidade`, icon: <IconShieldCheck />, run: () => openApart(verifyUrl) })
  const said = useDocumentNotes(document, onAct)
  const change: MenuEntry[] = [
    { id: 'change', label: t`Alterar dados`, icon: <IconEdit />, whyNot: why(abilities.change), run: () => onAct('change') },
    { id: 'level', label: t`Alterar nível de acesso`, icon: <IconLock />, whyNot: why(abilities.changeLevel), run: () => onAct('level') },
  ]
  // What is confidential is in no block: there one person at a time is asked to sign.
  const isConfidential = abilities.putInBlock === 'confidential-not-in-block'
  if (document.kind === 'authored' && isConfidential)
    change.push({ id: 'signers', label: t`Credenciais de assinatura`, icon: <IconSignature />, run: () => onAct('signers') })
  else if (document.kind === 'authored')
    change.push({
      id: 'block',
      label: t`Incluir em bloco de assinatura`,
      icon: <IconSignature />,
      whyNot: why(abilities.putInBlock),
      run: () => onAct('block'),
    })
  if (document.kind === 'authored') change.push({ id: 'versions', label: t`Versões`, icon: <IconHistory />, run: () => onAct('versions') })
  if (document.kind === 'uploaded')
    change.push(
      {
        id: 'replace',
        label: t`Substituir arquivo`,
        icon: <IconUpload />,
        whyNot: why(abilities.replaceFile),
        run: () => onAct('replace'),
      },
      {
        id: 'move',
        label: t`Mover para outro processo`,
        icon: <IconFileSymlink />,
        whyNot: why(abilities.move),
        run: () => onAct('move'),
      },
    )
  const end: MenuEntry[] = [
    { id: 'delete', label: t`Excluir`, icon: <IconTrash />, isDanger: true, whyNot: why(abilities.delete), run: () => onAct('delete') },
    {
      id: 'cancel',
      label: t`Cancelar documento`,
      icon: <IconBan />,
      isDanger: true,
      whyNot: why(abilities.cancel),
      run: () => onAct('cancel'),
    },
  ]
  return (
    <Menu
      label={t`Mais ações do documento`}
      placement="bottom end"
      trigger={<IconButton label={t`Mais ações do documento`} icon={<IconDots aria-hidden="true" />} />}
      groups={[
        { id: 'look', items: look },
        { id: 'said', items: said },
        { id: 'change', items: change },
        { id: 'end', items: end },
      ]}
    />
  )
}
