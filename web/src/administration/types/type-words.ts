/** How are applicability and numbering of document types called? */
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { DocumentType } from './DocumentTypesPage.tsx'

interface TypeWords {
  appliesTo: Record<DocumentType['appliesTo'], string>
  numbering: Record<DocumentType['numbering'], string>
  numberingAbout: Record<DocumentType['numbering'], string>
}

export function useTypeWords(): TypeWords {
  const { t } = useLingui()
  return useMemo(
    () => ({
      appliesTo: { authored: t`Redigir no sistema`, uploaded: t`Juntar arquivo`, both: t`Redigir e juntar` },
      numbering: {
        none: t`Sem número`,
        unit: t`Por unidade`,
        agency: t`Por órgão`,
        'unit-yearly': t`Por unidade e ano`,
        'agency-yearly': t`Por órgão e ano`,
        informed: t`Informada por quem inclui`,
      },
      numberingAbout: {
        none: t`só o número do sistema`,
        unit: t`1, 2, 3… em cada unidade`,
        agency: t`1, 2, 3… no órgão`,
        'unit-yearly': t`recomeça a cada ano em cada unidade`,
        'agency-yearly': t`recomeça a cada ano no órgão`,
        informed: t`obrigatória ao incluir`,
      },
    }),
    [t],
  )
}
