// The looks of the report: the site's own colours, light and dark.
export const style = `
:root{color-scheme:light dark;--ink:#0b1b33;--paper:#fff;--line:#c9d3e0;--surface:#f3f6fa;--link:#1a4b96;--old:#b0101c;--new:#0a6b3c}
@media(prefers-color-scheme:dark){:root{--ink:#e9eef6;--paper:#0d1524;--line:#33425c;--surface:#152036;--link:#a9c8ff;--old:#ff8a86;--new:#7ddba6}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}main{max-width:80rem;margin:auto;padding:1rem}
a{color:var(--link)}h1{font-size:1.75rem}h2{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:1rem}details{margin:.75rem 0}summary{cursor:pointer;padding:.25rem 0}article{border:1px solid var(--line);border-radius:6px;padding:.5rem 1rem;margin:1rem 0}
h3{font-size:1.1rem}code{font-size:.875rem;overflow-wrap:anywhere}.tag{font-size:.8rem;border:1px solid currentColor;border-radius:6px;padding:0 .4rem}.tag.added{color:var(--new)}.tag.removed,.bad{color:var(--old)}
del{color:var(--old);text-decoration:line-through}ins{color:var(--new);text-decoration:underline;font-weight:600}.words del+ins{margin-left:.25em}.said{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--surface);padding:1rem;border-radius:6px}.words{max-width:70ch;background:var(--surface);padding:.25rem 1rem;border-radius:6px}
.wide{overflow-x:auto}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.35rem .75rem;border-bottom:1px solid var(--line)}
.pair{display:flex;gap:1rem;flex-wrap:wrap}.pair figure{margin:0}.pair img{max-width:100%;border:1px solid var(--line)}.w360 figure{flex:1 1 0;min-width:0;max-width:360px}.w1280 figure{flex:1 1 24rem}.qr{background:#fff}
`;
