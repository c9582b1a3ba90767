/** What a view may be over: a region, a group of regions, what has no place in Finland, everything. */
export const viewCodeShape = /^(\d{2}|(evk|hva|ea):\d{2}|nuts2:FI[0-9A-Z]{2}|national|abroad|unplaced|all)$/;
