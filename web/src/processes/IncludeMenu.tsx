/** A document comes into the process in one of two ways: written here, or as a file. */
import { useLingui } from '@lingui/react/macro'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { IconFilePlus, IconFileUpload, IconPencil } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Menu } from '../kit/Menu.tsx'

interface IncludeMenuProps {
  processId: string
  whyNot: string | null
  /** Of a process that never was here: the way in for what arrives at a protocol unit. */
  byProtocol: string | null
}

export function IncludeMenu({ processId, whyNot, byProtocol }: IncludeMenuProps) {
  const { t } = useLingui()
  if (byProtocol)
    return (
      <Link kind="secondary" href={byProtocol} icon={<IconFileUpload aria-hidden="true" />}>
        {t`Incluir documento recebido`}
      </Link>
    )
  const button = (
    <Button kind="secondary" icon={<IconFilePlus aria-hidden="true" />} whyNot={whyNot}>
      {t`Incluir documento`}
    </Button>
  )
  if (whyNot) return button
  return (
    <Menu
      label={t`Incluir documento`}
      trigger={button}
      groups={[
        {
          id: 'include',
          items: [
            {
              id: 'write',
              label: t`Escrever documento`,
              detail: t`Ofício, despacho, nota técnica…`,
              icon: <IconPencil />,
              keys: 'D',
              href: paths.include(processId),
            },
            {
              id: 'upload',
              label: t`Enviar arquivo`,
              detail: t`PDF, imagem, planilha, áudio, vídeo`,
              icon: <IconFileUpload />,
              href: paths.upload(processId),
            },
          ],
        },
      ]}
    />
  )
}
