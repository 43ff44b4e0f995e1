/** Light, dark, high contrast, or as the system says; and how dense the screen is. */
import { useLingui } from '@lingui/react/macro'
import { IconButton } from '../kit/IconButton.tsx'
import { IconContrast, IconContrast2, IconDeviceDesktop, IconMoon, IconSun } from '../kit/icons.ts'
import { Menu, type MenuGroup } from '../kit/Menu.tsx'
import { prefer, usePreferences } from './preferences.ts'

export function useThemeGroups(): MenuGroup[] {
  const { t } = useLingui()
  const { theme, density } = usePreferences()
  const themes = [
    { id: 'system', label: t`Seguir o sistema`, icon: <IconDeviceDesktop /> },
    { id: 'light', label: t`Claro`, icon: <IconSun /> },
    { id: 'dark', label: t`Escuro`, icon: <IconMoon /> },
    { id: 'contrast', label: t`Alto contraste`, icon: <IconContrast2 /> },
  ] as const
  const densities = [
    { id: 'compact', label: t`Compacta` },
    { id: 'standard', label: t`Padrão` },
    { id: 'comfortable', label: t`Confortável` },
  ] as const
  return [
    {
      id: 'theme',
      title: t`Tema`,
      items: themes.map((one) => ({ ...one, isCurrent: one.id === theme, run: () => prefer({ theme: one.id }) })),
    },
    {
      id: 'density',
      title: t`Densidade`,
      items: densities.map((one) => ({ ...one, isCurrent: one.id === density, run: () => prefer({ density: one.id }) })),
    },
  ]
}

export function ThemeMenu() {
  const { t } = useLingui()
  return (
    <Menu
      label={t`Tema e densidade`}
      placement="bottom end"
      groups={useThemeGroups()}
      trigger={<IconButton label={t`Tema e densidade`} icon={<IconContrast aria-hidden="true" />} />}
    />
  )
}
