/** Myself: who I am here, where I am signed in, my language and theme, the way out. */
import { signOut } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { actIn } from '../api/acting-unit.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Avatar } from '../kit/Avatar.tsx'
import { AvatarButton } from '../kit/AvatarButton.tsx'
import { IconBell, IconDeviceDesktop, IconKey, IconKeyboard, IconLanguage, IconLogout, IconPassword } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { unsubscribe } from '../notifications/this-device.ts'
import styles from './AccountMenu.module.css'
import { speak } from './i18n.ts'
import { openOverlay } from './overlays.ts'
import { useFollow } from './page.ts'
import { paths } from './paths.ts'
import { type Language, prefer, usePreferences } from './preferences.ts'
import { useSession } from './session.tsx'
import { useThemeGroups } from './ThemeMenu.tsx'

export function AccountMenu() {
  const { t } = useLingui()
  const { user } = useSession()
  const { language } = usePreferences()
  const follow = useFollow()
  const client = useQueryClient()
  const themes = useThemeGroups()
  const leave = useCommand(signOut, {
    onDone: () => {
      void unsubscribe()
      actIn(null)
      client.clear()
      follow(paths.signIn())
    },
  })
  const choose = (chosen: Language) => speak(chosen).then(() => prefer({ language: chosen }))
  return (
    <Menu
      label={t`Sua conta`}
      placement="bottom end"
      head={
        <div className={styles.who}>
          <Avatar name={user.name} size={36} />
          <div>
            <b>{user.name}</b>
            <span>{user.email ?? user.login}</span>
          </div>
        </div>
      }
      groups={[
        {
          id: 'account',
          items: [
            { id: 'sessions', label: t`Onde estou conectado`, icon: <IconDeviceDesktop />, href: paths.sessions() },
            { id: 'password', label: t`Trocar senha`, icon: <IconPassword />, href: paths.password() },
            { id: 'keys', label: t`Chaves de acesso`, icon: <IconKey />, href: paths.apiKeys() },
            { id: 'notifications', label: t`Preferências de notificação`, icon: <IconBell />, href: paths.notificationWishes() },
            { id: 'shortcuts', label: t`Atalhos do teclado`, icon: <IconKeyboard />, keys: '?', run: () => openOverlay('shortcuts') },
          ],
        },
        {
          id: 'language',
          title: t`Idioma`,
          items: [
            { id: 'pt-BR', label: 'Português', icon: <IconLanguage />, isCurrent: language === 'pt-BR', run: () => choose('pt-BR') },
            { id: 'en', label: 'English', icon: <IconLanguage />, isCurrent: language === 'en', run: () => choose('en') },
          ],
        },
        ...themes,
        { id: 'leave', items: [{ id: 'sign-out', label: t`Sair`, icon: <IconLogout />, run: () => leave.mutate({}) }] },
      ]}
      trigger={<AvatarButton label={t`Sua conta: ${user.name}`} name={user.name} />}
    />
  )
}
