/*
 * Pages meant for the websites of others stand under one address, so that only they may be framed (deploy/web). Nobody
 * is signed in there: what they show is what everybody may see.
 */
export const EMBEDDED = '/embed';

export const isEmbedded = (pathname: string): boolean => pathname.startsWith(`${EMBEDDED}/`);
