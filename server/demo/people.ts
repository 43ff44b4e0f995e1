/** Who works in the demo state? Invented people; whoever bears such a name is not meant. Some work in two or three units, with other roles in each. */
import type { Role } from '@lavra/contract/abilities.ts'

export interface DemoPerson {
  login: string
  name: string
  /** Shown everywhere but on the signature, where the civil name follows. */
  socialName: string | null
  cpf: string
  email: string
  /** The title the person signs with, one of `signing-titles.ts`. */
  title: string
  assignments: { unit: string; roles: Role[] }[]
}

/** login, name, title, units (`unit:role+role`, `basic` when no role is named), social name. The first unit is the person's main one. */
const rows: [login: string, name: string, title: string, units: string, socialName?: string][] = [
  ['ana.moura', 'Ana Luísa Moura Teixeira', 'Analista de Gestão', 'SEPLAG/SPGF/DCLC SEPLAG/SPGF/DLP'],
  ['helena.prado', 'Helena Prado de Alcântara', 'Superintendente', 'SEPLAG/SPGF:basic+canceller SEPLAG/SPGF/DCF SEPLAG/GAB'],
  ['joao.barreto', 'João Batista Barreto', 'Técnico Administrativo', 'SEPLAG/PROTOCOLO:basic+canceller'],
  ['luiza.kimura', 'Luíza Kimura Andrade', 'Estagiária', 'SEPLAG/SPGF/DGP:contributor'],
  [
    'tiago.nogueira',
    'Tiago Nogueira Sampaio',
    'Gestor de Tecnologia da Informação',
    'SEPLAG/SUBGD/DTIC:basic+administrator SEPLAG/SUBGD/DGPE:basic+administrator',
  ],
  ['renata.dias', 'Renata Dias Figueiredo', 'Auditora Interna', 'CGE/AUGE/DACG:basic+inspector CGE/AUGE:basic+inspector'],
  ['marcos.vilela', 'Marcos Antônio Vilela', 'Diretor', 'SEPLAG/SPGF/DCLC:basic+canceller+holdings-keeper'],
  ['camila.rezende', 'Camila Rezende Couto', 'Analista de Gestão', 'SEPLAG/SPGF/DCLC SEPLAG/SPGF/DCF SEPLAG/SPGF'],
  ['edson.quirino', 'Edson Quirino da Luz', 'Pregoeiro', 'SEPLAG/SPGF/DCLC'],
  ['sonia.bicalho', 'Sônia Maria Bicalho Guimarães', 'Diretora', 'SEPLAG/SPGF/DGP:basic+canceller+holdings-keeper'],
  ['davi.salgado', 'Davi Salgado Portela', 'Analista de Gestão de Pessoas', 'SEPLAG/SPGF/DGP SEPLAG/SUBGEP/DCRR'],
  ['iara.tapajos', 'Iara Tapajós Ribeiro', 'Técnica Administrativa', 'SEPLAG/SPGF/DGP:contributor SEPLAG/PROTOCOLO'],
  ['otavio.fraga', 'Otávio Augusto Fraga Cavalcanti de Albuquerque Neto', 'Chefe de Gabinete', 'SEPLAG/GAB:basic+canceller'],
  ['priscila.horta', 'Priscila Horta Vasques', 'Assessora Jurídica', 'SEPLAG/ASJUR'],
  ['wagner.silvino', 'Wagner Silvino Neves', 'Ouvidor', 'SEPLAG/OUV'],
  ['neide.caldas', 'Neide Caldas Pimenta', 'Contadora', 'SEPLAG/SPGF/DCF'],
  ['rafael.otoni', 'Rafael Otoni Berchmans', 'Diretor', 'SEPLAG/SPGF/DLP'],
  ['yasmin.haddad', 'Yasmin Haddad Lemos', 'Subsecretária', 'SEPLAG/SUBGD'],
  [
    'bianca.lage',
    'Bruno Lage Martins',
    'Analista de Tecnologia da Informação',
    'SEPLAG/SUBGD/DTIC SEPLAG/SUBGD/DGPE',
    'Bianca Lage Martins',
  ],
  ['caio.werneck', 'Caio Werneck Fontes', 'Analista de Tecnologia da Informação', 'SEPLAG/SUBGD/DTIC'],
  ['fernanda.goulart', 'Fernanda Goulart Bastos', 'Médica Perita', 'SEPLAG/SUBGEP/DSAO'],
  ['ubirajara.leal', 'Ubirajara Leal Xavier', 'Analista de Gestão de Pessoas', 'SEPLAG/SUBGEP/DCRR SEPLAG/SUBGEP'],
  ['gustavo.mendonca', 'Gustavo Mendonça Araújo', 'Analista Fazendário', 'SEF/STE/DPF SEF/STE'],
  ['ligia.ferraz', 'Lígia Ferraz Monteiro de Barros Cordeiro e Silva', 'Auditora Fiscal da Receita Estadual', 'SEF/SRE/DRT SEF/SRE'],
  ['paulo.sabino', 'Paulo Sabino Rocha', 'Técnico Fazendário', 'SEF/PROTOCOLO SEF/GAB'],
  ['denise.toledo', 'Denise Toledo Carvalhais', 'Engenheira Civil', 'SEE/SRF/DOB SEE/SRF'],
  ['jurandir.maciel', 'Jurandir Maciel Lopes', 'Nutricionista', 'SEE/DAE'],
  ['rosangela.pires', 'Rosângela Pires do Amaral', 'Diretora', 'SEE/DGP SEE/GAB'],
  ['cleber.assis', 'Cléber Assis Furtado', 'Inspetor Escolar', 'SEE/SREPN'],
  ['mariana.zanetti', 'Mariana Zanetti Coimbra', 'Farmacêutica', 'SES/SAF/DMD SES/SAF'],
  ['aline.jardim', 'Alan Jardim Peixoto', 'Analista de Políticas Públicas', 'SES/DCV SES/GAB', 'Aline Jardim Peixoto'],
  ['valdir.nunes', 'Valdir Nunes Sobrinho', 'Técnico Administrativo', 'SES/PROTOCOLO'],
  ['sergio.batista', 'Sérgio Batista Queiroga', 'Engenheiro Civil', 'SEJUSP/DIE SEJUSP/GAB'],
  ['tereza.brandao', 'Tereza Cristina Brandão Mesquita', 'Diretora', 'SEJUSP/DRH'],
  ['felipe.arantes', 'Felipe Arantes Duarte', 'Analista Ambiental', 'SEMAD/SURA/DAT SEMAD/SURA'],
  ['monica.guedes', 'Mônica Guedes Laranjeira', 'Analista Ambiental', 'SEMAD/DAI SEMAD/PROTOCOLO'],
  ['henrique.dornas', 'Henrique Dornas Viana', 'Diretor', 'SEINFRA/DCONV SEINFRA/GAB'],
  ['beatriz.salles', 'Beatriz Salles Nakamura', 'Procuradora do Estado', 'AGE/CJ AGE/PDOP'],
  ['antonio.lessa', 'Antônio Lessa Vidal', 'Corregedor', 'CGE/COGE:basic+inspector'],
  ['vera.castanheira', 'Vera Lúcia Castanheira', 'Auditora Interna', 'CGE/AUGE/DACG CGE/AUGE'],
  ['ronaldo.pena', 'Ronaldo Pena Siqueira', 'Gerente', 'FHEMIG/GCOM FHEMIG/DIGEPE'],
  ['elisa.marinho', 'Elisa Marinho Drumond', 'Engenheira Civil', 'DER/DO DER/GFR'],
  ['kaique.ramos', 'Kaíque Ramos Pataxó', 'Gerente', 'IEF/DUC IEF/URFBIO'],
  ['suely.andrada', 'Suely Andrada Lobato', 'Técnica Administrativa', 'SEPLAG/SUBGD/DGPE:basic+user-registrar'],
]

export const people: DemoPerson[] = rows.map(([login, name, title, units, socialName], i) => ({
  login,
  name,
  socialName: socialName ?? null,
  cpf: demoCpf(i + 1),
  email: `${login}@exemplo.mg.gov.br.invalid`,
  title,
  assignments: units.split(' ').map((entry) => {
    const [unit = '', roles = 'basic'] = entry.split(':')
    return { unit, roles: roles.split('+') as Role[] }
  }),
}))

/** A CPF of the made-up series 999.990.NNN: right check digits, plainly nobody's. */
export function demoCpf(n: number): string {
  const body = `999990${String(n).padStart(3, '0')}`
  const digit = (digits: string) =>
    ((([...digits].reduce((sum, d, i) => sum + Number(d) * (digits.length + 1 - i), 0) * 10) % 11) % 10).toString()
  const first = digit(body)
  return `${body}${first}${digit(body + first)}`
}
