/** Stands in until the contract is generated: every path takes and gives anything. Replaced by `npm run contract`. */
// biome-ignore lint/suspicious/noExplicitAny: replaced by the generated contract
type Anything = any;
type Operation = {
  parameters: { query?: Record<string, Anything>; path?: Record<string, string>; header?: Record<string, string> };
  requestBody?: { content: { 'application/json': Anything } };
  responses: { 200: { content: { 'application/json': Anything } } };
};
export interface paths {
  [path: `/${string}`]: { get: Operation; post: Operation; patch: Operation; delete: Operation };
}
