/** What the demo state and the composition root may use of credentials. */
export { addGrant } from './keep-grants.ts'
export { cancelInactiveGrants } from './keep-holdings.ts'
