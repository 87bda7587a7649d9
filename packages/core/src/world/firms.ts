// Firms that are called after their founders or by an everyday word: known here as firms only where nobody in the article bears the name.

/** As written, parted by commas. Firms whose name means nothing else stand in `organisations.ts`. */
const firms: ReadonlySet<string> = new Set(
  `
Ford,Ford Motor,Chrysler,Fiat,Ferrari,Porsche,Renault,Peugeot,Citroën,Opel,Honda,Nissan,Mazda,Suzuki,Mitsubishi,Daewoo,Hyundai,Kia,
Volvo,Saab,Skoda,Audi,Bentley,Land Rover,Aston Martin,Tesla Motors,Stellantis,Daimler Chrysler,DaimlerChrysler,Cadillac,
Chevrolet,Buick,Pontiac,Bombardier,Embraer,Saab Aerospace,McDonnell Douglas,Lockheed,Northrop,Grumman,Pratt & Whitney,Cessna,Fokker,Dassault,
Thales,Alstom,Caterpillar,John Deere,Harley-Davidson,Michelin,Goodyear,Bridgestone,Pirelli,Dunlop,Firestone,
Kellogg,Heinz,Campbell,Nestlé,Nestle,Danone,Kraft,Cadbury,Hershey,Ferrero,Unilever,Douwe Egberts,Starbucks,Burger King,Wendy's,
Domino's,Pepsi,PepsiCo,Anheuser-Busch,Miller Brewing,Carlsberg,Guinness,Grolsch,Philip Morris,Reynolds,
Dell,Hewlett-Packard,Compaq,Unisys,Cisco,Xerox,Kodak,Polaroid,Motorola,Nokia,Ericsson,Sony,Panasonic,Toshiba,Hitachi,Fujitsu,
Nikon,Nintendo,Texas Instruments,Qualcomm,Broadcom,Adobe,Novell,Borland,Yahoo,eBay,Spotify,Uber,Airbnb,
Pinterest,Reddit,Salesforce,Palantir,Anthropic,DeepMind,Ubisoft,Atari,Foxconn,Lenovo,Acer,Asus,Xiaomi,
Merrill Lynch,Lehman Brothers,Bear Stearns,Salomon Brothers,Smith Barney,Dean Witter,Drexel Burnham Lambert,Kidder Peabody,PaineWebber,
First Boston,Charles Schwab,Merrill,Dow Jones,Moody's,Nomura,Mizuho,Santander,Société Générale,Societe Generale,
Washington Mutual,Wachovia,Fortis,Aegon,Allianz,Dexia,Van Lanschot,Lloyds,NatWest,Standard Chartered,Morgan Grenfell,Rothschild,Lazard,
Pfizer,Merck,Bayer,Roche,Sanofi,Novo Nordisk,Eli Lilly,Upjohn,Hoechst,Monsanto,Dow Chemical,DuPont,Du Pont,Syngenta,Abbott,Amgen,
Exxon,Mobil,Texaco,Chevron,TotalEnergies,Repsol,Gazprom,Rosneft,Lukoil,Aramco,Petrobras,Halliburton,Schlumberger,Enron,Engie,Eneco,
Vattenfall,Ørsted,Iberdrola,Siemens Energy,Qantas,Pan Am,Swissair,Sabena,Transavia,Martinair,Etihad,Air Canada,Air India,Aeroflot,
Alitalia,Iberia,Cathay Pacific,Singapore Airlines,Maersk,FedEx,DHL,UPS,Schenker,Arriva,Connexxion,Veolia,Transdev,
Disney,Walt Disney,Pixar,Paramount,Warner Brothers,Warner Bros,Time Warner,Columbia Pictures,Bertelsmann,Endemol,Elsevier,
Wolters Kluwer,Reed Elsevier,Random House,HarperCollins,Mattel,Hasbro,Lego,Playmobil,
Macy's,Sears,Kmart,Costco,Home Depot,Tesco,Sainsbury's,Marks & Spencer,Harrods,Carrefour,Auchan,Aldi,Lidl,Albert Heijn,
Hema,Blokker,Bijenkorf,Ikea,Zara,Primark,Adidas,Nike,Reebok,Gucci,Prada,Hermès,Louis Vuitton,Chanel,L'Oréal,Bloomingdale's,
Boskalis,Van Oord,BAM,Heijmans,Hoogovens,Corus,ArcelorMittal,Thyssen,Krupp,ThyssenKrupp,Glencore,Rio Tinto,Alcoa,
Sotheby's,Christie's,McKinsey,Deloitte,Ernst & Young,Arthur Andersen,PwC,Accenture,Capgemini,Randstad,Adecco
`
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
);

/** With which the longer of them begin. */
const heads: ReadonlySet<string | undefined> = new Set(
  [...firms].map((name) => name.split(' ')).flatMap(([head, ...rest]) => (rest.length > 0 ? head : [])),
);

/** True for the words of such a firm's name. */
export function isFirm(words: readonly string[]): boolean {
  const head = words[0] as string;
  return words.length === 1 ? firms.has(head) : heads.has(head) && firms.has(words.join(' '));
}

/** Words that say what kind of firm it is in law, small; a name says the same without them. */
export const legalForms: ReadonlySet<string> = new Set(
  'corp corporation co cos company inc incorporated ltd limited llc plc nv bv ag sa spa gmbh kg oyj'.split(
    ' ',
  ),
);
