/** What can be done with the process now? The daily acts labelled, the rest under “Mais”; what cannot be done says why. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { Button } from '../kit/Button.tsx'
import {
  IconArrowBackUp,
  IconCheck,
  IconDots,
  IconEdit,
  IconFilePlus,
  IconFileUpload,
  IconHistory,
  IconLock,
  IconNote,
  IconPencil,
  IconSend,
  IconUserPlus,
} from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Menu } from '../kit/Menu.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { AssignDialog } from '../routing/AssignDialog.tsx'
import { ConcludeDialog } from '../routing/ConcludeDialog.tsx'
import { useReopen } from '../routing/reopen.ts'
import { SendDrawer } from '../routing/SendDrawer.tsx'
import { ChangeProcessDrawer } from './ChangeProcessDrawer.tsx'
import { ProcessLevelDialog } from './ProcessLevelDialog.tsx'
import styles from './ProcessPage.module.css'
import type { Process } from './process.ts'
import { RemarkDialog } from './RemarkDialog.tsx'

type Act = 'send' | 'assign' | 'conclude' | 'change' | 'level' | 'remark'

export function ProcessToolbar({ process }: { process: Process }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const [act, setAct] = useState<Act | null>(null)
  const reopen = useReopen(process)
  const { id, number, abilities, here } = process
  const why = (code: string | null) => whyNotSentence(code, i18n)
  const close = () => setAct(null)
  const isOpenHere = here?.state === 'open'

  const mayInclude = abilities.includeDocument === null
  const maySend = abilities.send === null
  const mayAssign = abilities.assign === null
  useShortcuts(
    useMemo(
      () => [
        { id: 'send', keys: 'e', label: t`Enviar`, scope: 'process', enabled: maySend, run: () => setAct('send') },
        { id: 'assign', keys: 't', label: t`Atribuir`, scope: 'process', enabled: mayAssign, run: () => setAct('assign') },
        {
          id: 'include',
          keys: 'd',
          label: t`Incluir documento`,
          scope: 'process',
          enabled: mayInclude,
          run: () => follow(paths.include(id)),
        },
      ],
      [t, maySend, mayAssign, mayInclude, follow, id],
    ),
  )

  return (
    <>
      <Toolbar label={t`Ações do processo`} isDock className={styles.toolbar}>
        {mayInclude ? (
          <Menu
            label={t`Incluir documento`}
            trigger={
              <Button kind="secondary" icon={<IconFilePlus aria-hidden="true" />}>
                {t`Incluir documento`}
              </Button>
            }
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
                    href: paths.include(id),
                  },
                  {
                    id: 'upload',
                    label: t`Enviar arquivo`,
                    detail: t`PDF, imagem, planilha, áudio, vídeo`,
                    icon: <IconFileUpload />,
                    href: paths.upload(id),
                  },
                ],
              },
            ]}
          />
        ) : (
          <Button kind="secondary" icon={<IconFilePlus aria-hidden="true" />} whyNot={why(abilities.includeDocument)}>
            {t`Incluir documento`}
          </Button>
        )}
        <Button icon={<IconSend aria-hidden="true" />} whyNot={why(abilities.send)} onPress={() => setAct('send')}>
          {t`Enviar`}
        </Button>
        <Button icon={<IconUserPlus aria-hidden="true" />} whyNot={why(abilities.assign)} onPress={() => setAct('assign')}>
          {t`Atribuir`}
        </Button>
        {isOpenHere || abilities.reopen !== null ? (
          <Button icon={<IconCheck aria-hidden="true" />} whyNot={why(abilities.conclude)} onPress={() => setAct('conclude')}>
            {t`Concluir`}
          </Button>
        ) : (
          <Button icon={<IconArrowBackUp aria-hidden="true" />} isPending={reopen.isPending} onPress={reopen.run}>
            {t`Reabrir`}
          </Button>
        )}
        <Link kind="quiet" href={paths.history(number)} icon={<IconHistory aria-hidden="true" />}>
          {t`Histórico`}
        </Link>
        <Menu
          label={t`Mais ações`}
          trigger={<Button icon={<IconDots aria-hidden="true" />}>{t`Mais`}</Button>}
          groups={[
            {
              id: 'data',
              items: [
                { id: 'change', label: t`Alterar dados`, icon: <IconEdit />, whyNot: why(abilities.change), run: () => setAct('change') },
                {
                  id: 'level',
                  label: t`Alterar nível de acesso`,
                  icon: <IconLock />,
                  whyNot: why(abilities.changeLevel),
                  run: () => setAct('level'),
                },
                {
                  id: 'remark',
                  label: t`Observações da unidade`,
                  icon: <IconNote />,
                  whyNot: why(abilities.change),
                  run: () => setAct('remark'),
                },
              ],
            },
          ]}
        />
      </Toolbar>
      {act === 'send' ? <SendDrawer process={process} onClose={close} /> : null}
      {act === 'assign' ? <AssignDialog process={process} onClose={close} /> : null}
      {act === 'conclude' ? <ConcludeDialog process={process} onClose={close} /> : null}
      {act === 'change' ? <ChangeProcessDrawer process={process} onClose={close} /> : null}
      {act === 'level' ? <ProcessLevelDialog process={process} onClose={close} /> : null}
      {act === 'remark' ? <RemarkDialog process={process} onClose={close} /> : null}
    </>
  )
}
