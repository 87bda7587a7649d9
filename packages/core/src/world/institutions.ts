// Buildings and addresses whose name stands for the institution inside: the government of their country.

/** Columns as in the table of organisations. */
export const institutions = `
key|country|nl|en|also
white-house|US|Witte Huis|White House
pentagon|US|Pentagon
capitol|US|Capitool|Capitol,US Capitol,U.S. Capitol,Capitol Hill
oval-office|US|Oval Office
kremlin|RU|Kremlin
downing-street|GB|Downing Street,Downing Street 10|Downing Street,10 Downing Street,No 10
westminster|GB|Westminster
whitehall|GB|Whitehall
buckingham-palace|GB|Buckingham Palace
elysee|FR|Elysée,Élysée|Elysee,Élysée,Elysée
quai-d-orsay|FR|Quai d'Orsay
matignon|FR|Matignon
binnenhof|NL|Binnenhof
catshuis|NL|Catshuis
torentje|NL|Torentje
berlaymont|BE|Berlaymont
wetstraat|BE|Wetstraat
blue-house|KR|Blauwe Huis|Blue House
zhongnanhai|CN|Zhongnanhai
holy-see|VA|Heilige Stoel|Holy See
reichstag|DE|Rijksdag|Reichstag
chancellery|DE|Bundeskanzleramt
`;
