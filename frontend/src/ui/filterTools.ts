import { createContext, type ReactNode } from 'react';

/** What the application offers below the filters of every list; the parts themselves need not know of it. */
export const FilterTools = createContext<ReactNode>(null);
