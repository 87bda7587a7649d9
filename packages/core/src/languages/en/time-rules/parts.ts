// Parts of patterns that several groups of rules share.

export const MONTH = '(<month>|<monthShort>[.])';
