import { useEffect } from 'react';

const SOON_MS = 400;
const AGAIN_MS = 10_000;

/** Does something soon, every ten seconds and when the connection comes back, for as long as it is wanted. */
export function useRetry(wanted: boolean, act: () => void) {
  useEffect(() => {
    if (!wanted) return;
    const soon = setTimeout(act, SOON_MS);
    const again = setInterval(act, AGAIN_MS);
    window.addEventListener('online', act);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
      window.removeEventListener('online', act);
    };
  }, [wanted, act]);
}
