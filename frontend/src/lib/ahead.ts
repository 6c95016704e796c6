/**
 * Begins reading what a page shows while the page itself is on its way. How that is read is a download of its own, so
 * that the first view carries only what every page needs; where it cannot be had, the page says so.
 */
export function ahead<Reads>(load: () => Promise<Reads>, begin: (reads: Reads) => unknown): void {
  load().then(begin, () => undefined);
}
