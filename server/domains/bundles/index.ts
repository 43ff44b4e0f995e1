/** What the composition root needs of bundles. */
export { bundleJobs } from './make-bundle.ts'
