/** What others may use of the knowledge base: the demo writes articles as people do. */
export { releaseArticle, saveArticle, startArticle } from './write-article.ts'
