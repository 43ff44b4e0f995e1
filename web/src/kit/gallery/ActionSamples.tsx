/** The gallery's buttons, menus and ways to choose a view. */
import { useState } from 'react'
import { Breadcrumbs } from '../Breadcrumbs.tsx'
import { Button } from '../Button.tsx'
import { IconButton } from '../IconButton.tsx'
import {
  IconChevronDown,
  IconDots,
  IconDownload,
  IconFilePlus,
  IconInbox,
  IconPlus,
  IconSend,
  IconSignature,
  IconTag,
  IconTrash,
} from '../icons.ts'
import { Link } from '../Link.tsx'
import { Menu } from '../Menu.tsx'
import { Segmented } from '../Segmented.tsx'
import { TabLinks, Tabs } from '../Tabs.tsx'
import { Sample } from './Sample.tsx'

const signed = 'O documento já foi assinado por CONJUR e não pode mais ser alterado.'

export function ActionSamples() {
  const [view, setView] = useState<'list' | 'board'>('list')
  return (
    <>
      <Sample title="Button">
        <Button kind="primary" icon={<IconPlus />}>
          Iniciar processo
        </Button>
        <Button kind="secondary" icon={<IconFilePlus />}>
          Incluir documento
        </Button>
        <Button icon={<IconSend />} keys="e">
          Enviar
        </Button>
        <Button kind="danger">Excluir documento</Button>
        <Button kind="primary" isPending>
          Assinando
        </Button>
        <Button kind="primary" whyNot={signed}>
          Assinar
        </Button>
        <Button kind="secondary" whyNot={signed}>
          Editar
        </Button>
        <Button icon={<IconTag />} whyNot={signed}>
          Marcador
        </Button>
        <Button isDisabled>Desligado</Button>
      </Sample>
      <Sample title="IconButton, Link, Menu">
        <IconButton label="Baixar" icon={<IconDownload />} />
        <IconButton label="Assinar" keys="a" icon={<IconSignature />} isPressedDown />
        <IconButton label="Excluir" icon={<IconTrash />} whyNot={signed} />
        <Link href="/kit">Ver histórico completo</Link>
        <Link href="/kit" kind="secondary">
          Ver documento
        </Link>
        <Menu
          label="Mais ações"
          trigger={<Button icon={<IconDots />}>Mais</Button>}
          groups={[
            {
              id: 'first',
              title: 'Processo',
              items: [
                { id: 'send', label: 'Enviar', icon: <IconSend />, keys: 'e' },
                { id: 'sign', label: 'Assinar', icon: <IconSignature />, whyNot: signed },
              ],
            },
            { id: 'second', items: [{ id: 'delete', label: 'Excluir', icon: <IconTrash />, isDanger: true }] },
          ]}
        />
        <Menu
          label="Unidade"
          trigger={<Button icon={<IconChevronDown />}>Com escolha</Button>}
          groups={[
            {
              id: 'units',
              items: [
                { id: '1', label: 'COGED', detail: 'Coordenação de Gestão Documental', isCurrent: true },
                { id: '2', label: 'CONJUR', detail: 'Consultoria Jurídica' },
              ],
            },
          ]}
        />
        <Breadcrumbs items={[{ label: 'Administração', href: '/kit' }, { label: 'Unidades', href: '/kit' }, { label: 'COGED' }]} />
      </Sample>
      <Sample title="Segmented, TabLinks, Tabs">
        <Segmented
          label="Visão"
          value={view}
          onChange={setView}
          choices={[
            { value: 'list', label: 'Lista', icon: <IconInbox /> },
            { value: 'board', label: 'Quadro' },
          ]}
        />
        <TabLinks
          label="Situação"
          current="all"
          tabs={[
            { id: 'all', label: 'Todos', count: '2.000', href: '/kit' },
            { id: 'received', label: 'Recebidos', count: '1.251', href: '/kit?a' },
            { id: 'mine', label: 'Meus', count: 141, href: '/kit?b' },
          ]}
        />
        <Tabs
          label="Partes"
          tabs={[
            { id: 'documents', label: 'Documentos', count: 8, content: <p>Os documentos do processo.</p> },
            { id: 'data', label: 'Dados', content: <p>Os dados do processo.</p> },
          ]}
        />
      </Sample>
    </>
  )
}
