import type { components } from './schema.gen';

/** A type of the contract by its name: `Schema<'Organization'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
