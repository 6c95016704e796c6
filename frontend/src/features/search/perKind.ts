/** How many of each kind the page of results shows. */
export const PER_KIND = 10;
