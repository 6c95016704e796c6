import '@fontsource/atkinson-hyperlegible/400.css';
import '@fontsource/atkinson-hyperlegible/700.css';
// In a layer of its own, so that the styles of the application come after, whatever the order of the files.
import '@mantine/core/styles.layer.css';
import './ui/global.css';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/queryClient';
import { App } from './app/App';
import { createAppRouter } from './app/router';
import { isEmbedded } from './lib/embedded';
import { startSession } from './session/session';

const pageLeft = isEmbedded(window.location.pathname) ? undefined : await startSession();
if (pageLeft !== undefined) window.history.replaceState(null, '', pageLeft);

// The router loads everything anew when the code of a page cannot be fetched, as after an update. Without a connection
// that would take away what is on the screen too: then the page alone says that it could not be shown.
window.addEventListener('vite:preloadError', (event) => {
  if (!navigator.onLine) event.preventDefault();
});

const queryClient = createQueryClient();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App queryClient={queryClient} router={createAppRouter(queryClient)} />);
