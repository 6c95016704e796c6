/*
 * Tokens live in memory only. What is kept in the browser is that this person was signed in here,
 * so that a reload knows it is worth asking the sign-in service for a new token.
 */
const KEY = 'samenhang.wasSignedIn';

export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

export function rememberSignedIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // storage switched off: a reload then asks to sign in again
  }
}

/** Calls back when another tab signed out. */
export function onSignedOutElsewhere(callback: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === KEY && event.newValue === null) callback();
  });
}
