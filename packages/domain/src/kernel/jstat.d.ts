/** What is used of jstat, which has no types of its own. */
declare module "jstat" {
  type Distribution = { readonly inv: (share: number, ...shape: number[]) => number };
  const jstat: { readonly beta: Distribution; readonly studentt: Distribution };
  export default jstat;
}
