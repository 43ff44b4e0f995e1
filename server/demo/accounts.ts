/** Which accounts does the demo announce, and with what password? They exist in the demo state only. */
export const demoPassword = 'lavra-demo-2026'

export interface DemoAccount {
  login: string
  about: { 'pt-BR': string; en: string }
}

export const demoAccounts: DemoAccount[] = [
  { login: 'ana.moura', about: { 'pt-BR': 'Analista: instrui contratos e licitações', en: 'Analyst: prepares contracts and tenders' } },
  {
    login: 'helena.prado',
    about: { 'pt-BR': 'Superintendente: despacha e assina pelo celular', en: 'Superintendent: decides and signs on the phone' },
  },
  {
    login: 'joao.barreto',
    about: { 'pt-BR': 'Protocolo: recebe, digitaliza e encaminha', en: 'Protocol desk: receives, scans and forwards' },
  },
  {
    login: 'luiza.kimura',
    about: { 'pt-BR': 'Estagiária: prepara minutas, mas não assina', en: 'Intern: drafts documents, does not sign' },
  },
  { login: 'tiago.nogueira', about: { 'pt-BR': 'Administrador do sistema', en: 'System administrator' } },
  { login: 'renata.dias', about: { 'pt-BR': 'Auditora: inspeciona processos e registros', en: 'Auditor: inspects processes and records' } },
]
