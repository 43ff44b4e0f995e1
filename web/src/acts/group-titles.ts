/** What the sections of the menus are called. */
import { msg } from '@lingui/core/macro'
import type { ActGroup } from './act.ts'

export const groupTitles = {
  routing: msg`Tramitação`,
  unit: msg`Organização da unidade`,
  links: msg`Relações`,
  data: msg`Dados do processo`,
  access: msg`Acesso`,
  danger: msg`Exclusão`,
} satisfies Record<ActGroup, unknown>
