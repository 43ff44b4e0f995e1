/** Of which pieces is a mask made (N-01), and which whole masks are usual (N-03)? The server reads them; here they are explained. */
import { msg } from '@lingui/core/macro'

export const maskPieces = [
  { piece: '@cod_orgao_sei_04d@', label: msg`Código do órgão, com 4 casas` },
  { piece: '@cod_unidade_sei_02d@', label: msg`Código da unidade, com 2 casas` },
  { piece: '@ano_4d@', label: msg`Ano com 4 algarismos` },
  { piece: '@ano_2d@', label: msg`Ano com 2 algarismos` },
  { piece: '@seq_anual_cod_orgao_sei_07d@', label: msg`Sequência do órgão; recomeça a cada ano` },
  { piece: '@seq_anual_cod_unidade_sei_06d@', label: msg`Sequência da unidade; recomeça a cada ano` },
  { piece: '@seq_cod_orgao_sei_09d@', label: msg`Sequência do órgão que nunca recomeça` },
  { piece: '@dv_mod97_base10_executivo_federal_2d@', label: msg`Dígito verificador, módulo 97` },
  { piece: '@dv_mod11_executivo_federal_2d@', label: msg`Dígito verificador, módulo 11` },
]

export const masks = [
  {
    label: msg`Minas Gerais`,
    mask: '@cod_orgao_sei_04d@.@cod_unidade_sei_02d@.@seq_anual_cod_orgao_sei_07d@/@ano_4d@-@dv_mod97_base10_executivo_federal_2d@',
  },
  {
    label: msg`Federal, 17 algarismos`,
    mask: '@cod_unidade_sei_05d@.@seq_anual_cod_unidade_sei_06d@/@ano_4d@-@dv_mod11_executivo_federal_2d@',
  },
  {
    label: msg`Federal, 21 algarismos`,
    mask: '@cod_unidade_sei_07d@.@seq_anual_cod_unidade_sei_08d@/@ano_4d@-@dv_mod97_base10_executivo_federal_2d@',
  },
  { label: msg`Só sequência e ano`, mask: '@seq_anual_cod_orgao_sei_06d@/@ano_4d@' },
]
