import { uuid } from '~/lib/uuid';

/*
 * A creating request that got no answer may have been carried out all the same. When the person
 * sends exactly the same again, the same key goes along, so that the server answers the first one.
 */
const unanswered = new Map<string, string>();

export function retryKeyFor(path: string, body: string): string {
  const request = `${path}\n${body}`;
  const key = unanswered.get(request) ?? uuid();
  unanswered.set(request, key);
  return key;
}

export function answered(path: string, body: string): void {
  unanswered.delete(`${path}\n${body}`);
}
