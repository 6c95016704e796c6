/*
 * After following a link inside the application the heading of the new page gets the focus,
 * as a fresh page load would start reading there. The first load keeps the browser's own start.
 */
let pending = false;

export function expectPageFocus(): void {
  pending = true;
}

export function takePageFocus(): boolean {
  const wanted = pending;
  pending = false;
  return wanted;
}
