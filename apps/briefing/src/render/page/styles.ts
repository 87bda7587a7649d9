// The look of the page: the email's, with the room of a browser, a night of its own and a quiet print.

import { day, night, type Palette, sans, serif } from '../html/palette.ts';

const colors = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

export const pageStyle = `
:root{color-scheme:light dark;${colors(day)}}
@media (prefers-color-scheme:dark){:root{${colors(night)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.5 ${sans};-webkit-text-size-adjust:100%}
.sheet{max-width:44rem;margin:0 auto;padding:2rem 1.25rem 3rem;overflow-wrap:anywhere}
h1,h2,h3,p,blockquote,ol,ul{margin:0;padding:0}
ol,ul{list-style:none}
h1,h3{font-family:${serif};font-weight:700;text-wrap:balance}
header{padding-bottom:.75rem;border-bottom:2px solid var(--ink)}
h1{font-size:clamp(1.75rem,1.3rem + 2.2vw,2.6rem);line-height:1.1}
h2{margin:2rem 0 .6rem;font-size:.8rem;line-height:1.3;font-weight:600;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
h3{font-size:1.3rem;line-height:1.25}
header p,.soft,.source,footer{color:var(--soft);font-size:.875rem;line-height:1.45}
header p{margin-top:.35rem}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
h3 a{text-decoration:none}
h3 a:hover{text-decoration:underline}
.row,.card,.party,.story{border-top:1px solid var(--rule)}
.row{display:grid;grid-template-columns:6.5rem 1fr auto;gap:1.25rem;align-items:baseline;padding:.35rem 0}
.row b{font-family:${serif}}
.number{font-family:${serif};color:var(--accent);font-variant-numeric:lining-nums tabular-nums}
.card{display:grid;grid-template-columns:6.5rem 1fr;gap:1.25rem;padding:1rem 0 1.25rem}
.days{font-size:3.5rem;line-height:.95}
.many{font-size:2.25rem;line-height:1.1}
.word{font-size:1.3rem;line-height:1.25;font-style:italic}
.tick{font-size:.8rem;line-height:1.5;color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap}
.note{font-style:italic}
s.soft{font-size:inherit}
.status{font-weight:600;color:var(--accent)}
.evidence{margin-top:.6rem;max-width:36rem}
.party{padding:.7rem 0 .9rem}
.party h3{font-size:1.1rem}
.story{padding:1.1rem 0 1.4rem}
.sentence,.quote{margin-top:.7rem}
.story .source{margin-top:.2rem}
.position{margin-top:.6rem}
.party .evidence{margin-top:.1rem;color:var(--soft)}
.sentence,.quote,.position{max-width:38rem}
.past .number,.past .status{color:var(--soft)}
footer{margin-top:2.5rem;padding-top:.75rem;border-top:2px solid var(--ink)}
footer a{color:var(--ink)}
[hidden]{display:none}
@media (max-width:32rem){
.sheet{padding-top:1.25rem}
.card{grid-template-columns:4.75rem 1fr;gap:.8rem}
.days{font-size:2.75rem}
.row{grid-template-columns:4.75rem 1fr auto;gap:.8rem}
.tick{font-size:.72rem}
}
@media print{
:root{${colors({ ...day, paper: '#ffffff' })}}
.sheet{max-width:none;padding:0}
.card,.party,.story,.row{break-inside:avoid}
h2{break-after:avoid}
.tick,.live,.links{display:none}
.source a::after{content:" " attr(href);word-break:break-all}
}
`;
